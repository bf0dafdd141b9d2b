using Chancery.Coding.Actors;
using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;
using static Chancery.Coding.Statements.Attribution.Branch;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Turns the noun phrase that speaks into a speaker: by the mentions of the article, else by its own words.</summary>
internal sealed class SpeakerResolver(string text, MentionTable mentions, SpeechLexicon lexicon, CarrierFinder carriers)
{
    /// <summary>Who says what the cue attributes: its subject, or whom a medium in that place quotes; null when nobody is named.</summary>
    public Speaker? Of(SpeechCue cue)
    {
        var speaker = Of(cue.Subject);
        return cue.Source is { } source && (speaker is null || IsCarrier(speaker)) && Of(source) is { } quoted ? quoted : speaker;
    }

    /// <summary>Whether the speaker is a carrier of news, who passes on what others say.</summary>
    /// <remarks>"the Angolan agency ANGOP": the name may follow the words that describe the speaker.</remarks>
    public bool IsCarrier(Speaker speaker) => !speaker.Named && carriers.StartsIn(speaker.Words with { End = Math.Min(text.Length, speaker.Words.End + 2) }) || carriers.In(speaker.Words).Count > 0;

    /// <summary>The speaker that the phrase under <paramref name="head"/> names, or null for "it", "everybody", "the law".</summary>
    public Speaker? Of(Word? head)
    {
        if (head is null) return null;
        if (lexicon.Noun(head.Lemma) is not null && NounCue.Owner(head) is { } owner && Of(owner) is { } writer) return writer; // "a statement by the ministry said"
        var mention = MentionOf(head);
        var person = PersonOf(head, mention);
        var code = CodeOf(head, mention, person);
        if (person?.Person is not null) return Together(head, person, code);
        if (head.Upos == "PRON" || head.Upos == "DET")
            return mention is { Actors.Count: > 0 } && mention.Kind == MentionKind.Pronoun && head.Lemma is "he" or "she" or "it" or "they"
                ? new Speaker(NameOf(mention), code, false, mention.Span)
                : null;
        var words = Description(head);
        if (mention is { Kind: MentionKind.Person }) return new Speaker(mention.Span.In(text), code, true, mention.Span);
        if (head.Upos == "PROPN" && mention is null) return new Speaker(words.In(text), code, true, words);
        return mention is { Actors.Count: > 0 } || lexicon.IsSource(head.Lemma) ? new Speaker(Described(words), code, false, words) : null;
    }

    // "Putin and Xi said": one statement of both.
    private Speaker Together(Word head, Mention first, ActorCode? code)
    {
        var (name, words) = (first.Person!, first.Span);
        foreach (var child in head.Children)
            if (Is(child, "conj") && child.Index > first.Head.Index && MentionOf(child) is { Person: { } other } mention && !name.Contains(other, StringComparison.Ordinal))
                (name, words) = ($"{name} and {other}", words.Union(mention.Span));
        return new Speaker(name, code, true, words);
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
        return (named ?? pronoun).Span.In(text);
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
            if ((Is(child, "appos") || Is(child, "flat") || Is(child, "nmod") && child.Upos == "PROPN" && Marker(child).Length == 0)
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
        var words = Words(head, w => w.Head == head && Is(w, "case") || w.Index > head.Index && (Is(w, "acl") || Is(w, "appos") || Is(w, "parataxis") || Is(w, "conj") || Is(w, "advcl") || Is(w, "punct") || Is(w, "obl"))
                                     || Is(w, "punct") && w.Form is "," or "“" or "”" or "\"");
        foreach (var run in Runs(words))
            if (run.Contains(head.Span))
                return run;
        return head.Span;
    }

    // "An official" becomes "an official" and "his office" "Guelleh’s office".
    private string Described(TextSpan span)
    {
        var words = span.In(text);
        foreach (var inner in mentions.Inside(span))
            if (inner is { Kind: MentionKind.Pronoun, Person: { } owner } && inner.Span.Start == span.Start && inner.Head.Relation == "nmod:poss")
                return owner + "’s" + text[inner.Span.End..span.End];
        return words.StartsWith("A ", StringComparison.Ordinal) || words.StartsWith("An ", StringComparison.Ordinal) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }
}
