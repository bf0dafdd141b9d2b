using Chancery.Coding.Actors;
using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;
using static Chancery.Coding.Statements.Attribution.Branch;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Turns the noun phrase that speaks into a speaker: by the mentions of the article, else by its own words.</summary>
internal sealed class SpeakerResolver(Document document, MentionTable mentions, SpeechLexicon lexicon, CarrierFinder carriers)
{
    private readonly string _text = document.Text;
    private readonly Dictionary<Word, Speaker?> _known = [];

    /// <summary>Who says what the cue attributes: its subject, or whom a medium in that place quotes; null when nobody is named.</summary>
    public Speaker? Of(SpeechCue cue)
    {
        var speaker = Of(cue.Subject);
        return cue.Source is { } source && (speaker is null || IsCarrier(speaker)) && Of(source) is { } quoted ? quoted : speaker;
    }

    /// <summary>Whether a carrier only passes on what others say. A state's own medium that accuses, announces or says something speaks for the state.</summary>
    public bool PassesOn(Speaker speaker, SpeechCue cue) => IsCarrier(speaker) && (speaker.Code is null || cue.Entry.Kind == SpeechKind.Carried);

    /// <summary>Whether the speaker is a carrier of news, who passes on what others say.</summary>
    /// <remarks>"the Angolan agency ANGOP": the name may follow the words that describe the speaker.</remarks>
    public bool IsCarrier(Speaker speaker) => !speaker.Named && carriers.StartsIn(speaker.Words with { End = Math.Min(_text.Length, speaker.Words.End + 2) }) || carriers.In(speaker.Words).Count > 0;

    /// <summary>The speaker that the phrase under <paramref name="head"/> names, or null for "it", "everybody", "the law".</summary>
    public Speaker? Of(Word? head)
    {
        if (head is null) return null;
        if (!_known.TryGetValue(head, out var speaker)) _known[head] = speaker = Resolve(head);
        return speaker;
    }

    private Speaker? Resolve(Word head)
    {
        if (lexicon.IsDocument(head.Lemma) || lexicon.IsDocument(head.Form.ToLowerInvariant())) return null;
        if (lexicon.Noun(head.Lemma) is not null && NounCue.Owner(head) is { } owner && Of(owner) is { } writer) return writer; // "a statement by the ministry said"
        var mention = MentionOf(head);
        var person = PersonOf(head, mention);
        var code = CodeOf(head, mention, person);
        if (person?.Person is not null) return Together(head, person, code);
        if (head.Upos is "PRON" or "DET") return OfPronoun(head, mention, code);
        if (mention is { Kind: MentionKind.Person }) return new Speaker(mention.Span.In(_text), code, true, mention.Span);
        if (head.Upos == "PROPN" && mention is null)
        {
            var name = ProperName(head);
            return new Speaker(name.In(_text), code, true, name);
        }
        if (head.Upos != "NOUN" && mention is null) return null;
        var words = Description(head);
        if (Apposed(head, words) is { } named) return named with { Code = code ?? named.Code };
        return Earlier(head, words) is { } same ? same with { Words = words } : new Speaker(Described(words), code, false, words);
    }

    // "his ambassador in Caracas, Armando Benedetti, wrote": a name that the tree may hang elsewhere or that the actors do not know.
    private Speaker? Apposed(Word head, TextSpan words)
    {
        if (NameBefore(words) is { } before) return before;
        var all = head.Sentence.Words;
        var comma = all.FirstOrDefault(w => w.Span.Start >= words.End);
        if (comma is not { Form: "," } || comma.Index + 1 >= all.Count || all[comma.Index + 1] is not { Upos: "PROPN" } first) return null;
        if (MentionOf(first) is { } mention)
            return mention is { Person: { } known } && Closes(mention.Span.End) ? new Speaker(known, mention.Actors.Count > 0 ? mention.Actors[0] : null, true, mention.Span) : null;
        var name = ProperName(first);
        return Closes(name.End) && name.In(_text).Contains(' ', StringComparison.Ordinal) ? new Speaker(name.In(_text), null, true, name) : null;

        bool Closes(int end) => end < _text.Length && _text[end] == ',';
    }

    // "Nasser Kanaani, the ministry's spokesman, told": the phrase between two commas explains the name before it.
    private Speaker? NameBefore(TextSpan words)
    {
        if (words.Start < 3 || words.End >= _text.Length || _text[words.End] != ',' || _text[words.Start - 2] != ',') return null;
        foreach (var mention in mentions.All)
            if (mention is { Kind: MentionKind.Person, Person: { } name } && mention.Span.End == words.Start - 2)
                return new Speaker(name, mention.Actors.Count > 0 ? mention.Actors[0] : null, true, mention.Span);
        return null;
    }

    // "he" without a name known to the actors is the one who spoke last; "it" and "they" need an actor.
    private Speaker? OfPronoun(Word head, Mention? mention, ActorCode? code)
    {
        if (mention is { Actors.Count: > 0, Kind: MentionKind.Pronoun } && head.Lemma is "he" or "she" or "it" or "they") return new Speaker(NameOf(mention), code, false, mention.Span);
        return head.Form.ToLowerInvariant() is "he" or "she" ? Last(head, named: true) : null;
    }

    private Speaker? Last(Word head, bool named)
    {
        for (var sentence = head.Sentence; sentence is not null; sentence = Before(sentence))
            for (var i = sentence.Words.Count - 1; i >= 0; i--)
            {
                var word = sentence.Words[i];
                if (word.Span.End > head.Span.Start || word.Upos is not ("PROPN" or "NOUN") || !Is(word, "nsubj")) continue;
                if (Of(word) is { } speaker && (!named || speaker.Named)) return speaker with { Words = head.Span };
            }
        return null;
    }

    // "the officer" after "a Bulgarian officer", "the minister" after "Foreign Minister Hor Namhong".
    private Speaker? Earlier(Word head, TextSpan words)
    {
        var description = words.In(_text);
        if (!description.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) return null;
        var bare = description[4..];
        Speaker? found = null;
        foreach (var mention in mentions.All)
        {
            if (mention.Span.End > words.Start) break;
            if (mention is { Person: { } name, Office: { } office } && office.EndsWith(bare, StringComparison.OrdinalIgnoreCase))
                found = new Speaker(name, mention.Actors.Count > 0 ? mention.Actors[0] : null, true, words);
        }
        if (found is not null || bare.Contains(' ', StringComparison.Ordinal)) return found;
        for (var sentence = head.Sentence; sentence is not null; sentence = Before(sentence))
            for (var i = sentence.Words.Count - 1; i >= 0; i--)
            {
                var word = sentence.Words[i];
                if (word.Span.End > words.Start || word.Lemma != head.Lemma || word.Upos != "NOUN" || Child(word, "det") is not { } article || article.Lemma is not ("a" or "an")) continue;
                return new Speaker(Described(Description(word)), CodeOf(word, MentionOf(word), null), false, words);
            }
        return null;
    }

    private Sentence? Before(Sentence sentence)
    {
        var at = sentence.Span.Start - 1;
        while (at >= 0 && char.IsWhiteSpace(_text[at])) at--;
        return at < 0 ? null : document.SentenceAt(at);
    }

    // A name that the actors do not know: the capitalised words around its head.
    private TextSpan ProperName(Word head)
    {
        var words = head.Sentence.Words;
        var (first, last) = (head.Index, head.Index);
        while (first > 0 && (words[first - 1].Upos == "PROPN" && MentionOf(words[first - 1]) is null
                             || words[first - 1].Form is "-" or "’" or "'" && first > 1 && words[first - 2].Upos == "PROPN" && words[first - 2].Span.End == words[first - 1].Span.Start))
            first--;
        while (last + 1 < words.Count && (words[last + 1].Upos == "PROPN" && MentionOf(words[last + 1]) is null
                                          || words[last + 1].Form is "-" or "." or "’" or "'" && last + 2 < words.Count && words[last + 2].Upos == "PROPN" && words[last + 1].Span.End == words[last + 2].Span.Start))
            last++;
        if (first > 0 && words[first - 1].Upos == "ADP")
        {
            // "In Tehran Nasser Kanaani told": only what the tree takes for one name.
            var top = head;
            while (Is(top, "flat") && top.Head is { } up) top = up;
            first = Math.Max(first, Math.Min(top.Index, head.Index));
        }
        return words[first].Span.Union(words[last].Span);
    }

    // "Putin and Xi said": one statement of both.
    private Speaker Together(Word head, Mention first, ActorCode? code)
    {
        var (name, words) = (first.Person!, first.Span);
        if (Rest(first) is { } rest) words = words.Union(rest);
        name = FullName(name);
        foreach (var child in head.Children)
            if (Is(child, "conj") && child.Index > first.Head.Index && MentionOf(child) is { Person: { } other } mention && !name.Contains(other, StringComparison.Ordinal))
                (name, words) = ($"{name} and {other}", words.Union(mention.Span));
        return new Speaker(name, code, true, words);
    }

    // A name of one word is filled up from where it stands in full.
    private string FullName(string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal)) return name;
        foreach (var mention in mentions.All)
            if (mention.Kind == MentionKind.Person && mention.Person == name && Rest(mention) is { } rest)
                return name + rest.In(_text);
        return name;
    }

    // What the tree joins to a name of one word that stands for the first time: "Colonel Amadou" + " Abdramane".
    private static TextSpan? Rest(Mention first)
    {
        if (first.Person is not { } person || person.Contains(' ', StringComparison.Ordinal)) return null;
        var words = first.Head.Sentence.Words;
        Word? last = null;
        foreach (var word in words)
            if (word.Span.Start >= first.Span.End && word.Upos is "PROPN" or "PUNCT" && (last is null ? word.Span.Start <= first.Span.End + 1 : word.Index == last.Index + 1) && (Is(word, "flat") || word.Form == "-"))
                last = word;
        return last is { Upos: "PROPN" } ? new TextSpan(first.Span.End, last.Span.End) : null;
    }

    // The last mention before this one that names the same actor in words of its own.
    private string NameOf(Mention pronoun)
    {
        Mention? named = null;
        foreach (var mention in mentions.All)
        {
            if (mention.Span.Start >= pronoun.Span.Start) break;
            if (mention.Kind is not (MentionKind.Pronoun or MentionKind.Adjective) && mention.Actors.Count > 0 && mention.Actors[0] == pronoun.Actors[0]) named = mention;
        }
        return (named ?? pronoun).Span.In(_text);
    }

    private Mention? MentionOf(Word head)
    {
        if (mentions.HeadedBy(head) is { } own) return own;
        Mention? tightest = null;
        foreach (var mention in mentions.All)
            if (mention.Kind != MentionKind.Adjective && mention.Span.Contains(head.Span) && (tightest is null || mention.Span.Length < tightest.Span.Length))
                tightest = mention;
        return tightest;
    }

    // "its president, Omar Touray" and "spokeswoman Maria Zakharova": the name may hang on the office.
    private Mention? PersonOf(Word head, Mention? mention)
    {
        if (mention?.Person is not null) return mention;
        foreach (var child in head.Children)
            if ((Is(child, "appos") || Is(child, "flat") || child.Relation is "nmod" or "nmod:desc" && child.Upos == "PROPN" && Marker(child).Length == 0)
                && MentionOf(child) is { Person: not null } named && Holds(head, named.Head))
                return named;
        return null;
    }

    private ActorCode? CodeOf(Word head, Mention? mention, Mention? person)
    {
        if (mention is { Actors.Count: > 0 }) return mention.Actors[0];
        if (person is { Actors.Count: > 0 }) return person.Actors[0];
        var words = Description(head);
        foreach (var inner in mentions.Inside(words))
            if (inner.Actors.Count > 0)
                return inner.Actors[0];
        return null;
    }

    // The phrase without relative clauses, appositions and what is coordinated with it.
    private static TextSpan Description(Word head)
    {
        var words = Words(head, w => w.Head == head && (Is(w, "case") || Is(w, "cc")) || Is(w, "punct") && w.Form is ":" or ";" || CrossesPart(w, head) || w.Index > head.Index && (Is(w, "acl") || Is(w, "appos") || Is(w, "parataxis") || Is(w, "conj") || Is(w, "advcl") || Is(w, "obl"))
                                     || Is(w, "punct") && w.Form is not ("-" or "." or "'" or "’"));
        foreach (var run in Runs(words))
            if (run.Contains(head.Span))
                return run;
        return head.Span;
    }

    // "An official" becomes "an official" and "his office" "Guelleh’s office".
    private string Described(TextSpan span)
    {
        var words = span.In(_text);
        foreach (var inner in mentions.Inside(span))
            if (inner is { Kind: MentionKind.Pronoun, Person: { } owner } && inner.Span.Start == span.Start && inner.Head.Relation == "nmod:poss")
                return owner + "’s" + _text[inner.Span.End..span.End];
        return words.StartsWith("A ", StringComparison.Ordinal) || words.StartsWith("An ", StringComparison.Ordinal) || words.StartsWith("The ", StringComparison.Ordinal)
            ? char.ToLowerInvariant(words[0]) + words[1..]
            : words;
    }
}
