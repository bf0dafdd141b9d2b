using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;
using static Chancery.Coding.Statements.Attribution.Branch;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>What a verb of speech says, by the tree.</summary>
/// <param name="Spans">The words said; none when the tree shows none.</param>
/// <param name="IsClause">Whether it is a clause and not only a thing named or a deed blamed.</param>
internal sealed record SpeechContent(IReadOnlyList<TextSpan> Spans, bool IsClause)
{
    private static readonly SpeechContent Nothing = new([], false);

    /// <summary>Looks for the content of <paramref name="verb"/>.</summary>
    /// <param name="verb">The verb of speech.</param>
    /// <param name="noun">The noun of speech that it carries, or null.</param>
    /// <param name="last">The last word of the expression of speech, "known" of "let it be known"; the verb itself as a rule.</param>
    /// <param name="entry">What they mean.</param>
    public static SpeechContent Of(Word verb, Word? noun, Word last, SpeechEntry entry)
    {
        if (AfterThat(noun ?? last) is { } that) return that;
        if (entry.Basis == StatementBasis.Clause && entry.Kind != SpeechKind.Promised && noun is null && BeforeComma(verb, entry) is { } before) return before;
        if (Child(verb, "ccomp") is { } clause) return From(clause, isClause: true);
        if (noun is not null && OfNoun(noun) is { } ofNoun) return From(ofNoun, isClause: false);
        if (Parenthetical(verb, entry) is { } around) return around;
        foreach (var child in verb.Children)
        {
            if (Is(child, "parataxis") && child.Index > verb.Index && entry.Basis != StatementBasis.Direct && entry.Kind != SpeechKind.Thought && Between(verb, child, ":")) return From(child, isClause: true);
            if (Complements(child, entry.Kind)) return From(child, isClause: IsVerdict(verb, child, entry.Kind));
        }
        if (Child(verb, "obj") is { } blamed)
            foreach (var child in blamed.Children)
                if (child.Index > blamed.Index && entry.Kind is SpeechKind.Accused or SpeechKind.Praised or SpeechKind.Described or SpeechKind.Requested && Complements(child, entry.Kind)
                    && !(Is(child, "nmod") && Marker(child) == "of")) // "deplored the execution of four men"
                    return From(child, isClause: IsVerdict(verb, child, entry.Kind));
        return Nothing;
    }

    /// <summary>The clause that tells what a noun of speech says, "the claim that", "a promise to"; null when there is none.</summary>
    public static Word? OfNoun(Word noun)
    {
        foreach (var child in noun.Children)
            if (child.Index > noun.Index && (child.Relation is "acl" or "ccomp"))
                foreach (var mark in child.Children)
                    if (mark.Index < child.Index && Is(mark, "mark") && mark.Lemma is "that" or "to")
                        return child;
        return null;
    }

    // The surest sign of reported speech is the conjunction: the clause it opens belongs to the word of speech before it, whatever the tree
    // makes of the clause's own head.
    private static SpeechContent? AfterThat(Word word)
    {
        var words = word.Sentence.Words;
        for (var i = word.Index + 1; i < words.Count && i <= word.Index + 14; i++)
        {
            if (words[i].Form == ",")
            {
                if ((i = Parenthesis(words, i)) < 0) return null; // "it admits, as the channel reported, that"
                continue;
            }
            if (words[i].Upos is "VERB" && !Is(words[i], "acl") && !Is(words[i], "amod")) return null;
            if (words[i].Lemma != "that" || words[i].Upos != "SCONJ" && !Is(words[i], "mark")) continue;
            if (i + 1 == words.Count || words[i].Head is not { } top || top.Index < i) return null;
            while (top.Head is { } head && head.Index > i && head != word) top = head;
            var last = Words(top)[^1].Index; // all from the conjunction on, though the tree may have hung some of it elsewhere
            return Runs([.. words.Skip(i + 1).Take(last - i)]) is { Count: > 0 } runs ? new SpeechContent(runs, true) : null;
        }
        return null;
    }

    // "calls the report a hoax", "a charge that it calls absurd": right after the verb or after the thing that it names.
    private static bool IsPredicate(Word predicate)
    {
        var verb = predicate.Head!;
        if (Child(predicate, "nsubj") is not null || Marker(predicate).Length > 0) return false;
        var after = Child(verb, "obj") is { } thing && thing.Index > verb.Index && thing.Index < predicate.Index ? Words(thing)[^1] : verb;
        return Words(predicate).First(w => w.Upos != "PUNCT").Index - after.Index <= 2;
    }

    // The place of the comma that closes what this one opens, when "that" comes right after it; otherwise -1.
    private static int Parenthesis(IReadOnlyList<Word> words, int comma)
    {
        for (var i = comma + 1; i + 1 < words.Count && i < comma + 16; i++)
            if (words[i].Form == ",")
                return words[i + 1].Form == "that" ? i : -1;
        return -1;
    }

    // "condemned the plan as treason", "calls the report a hoax": what the speaker takes a thing for is said as much as in a clause, unless the
    // narrator only borrows the name ("in what he called a pause") or marks it as a label ("as a “diversification”").
    private static bool IsVerdict(Word verb, Word predicate, SpeechKind kind)
    {
        if (kind is not (SpeechKind.Described or SpeechKind.Accused) || !Is(predicate, "xcomp") && Marker(predicate) != "as") return false;
        return !verb.Children.Any(c => c.Lemma == "what") && verb.Head?.Lemma != "what" && !Words(predicate).Any(IsMark);
    }

    // What goes with the verb by its kind: "accused it OF refusing", "described it AS theft", "promised TO leave".
    private static bool Complements(Word child, SpeechKind kind)
    {
        var marker = Marker(child);
        return kind switch
        {
            SpeechKind.Accused or SpeechKind.Praised => marker is "of" or "for" or "with" or "over" or "as" && (child.Upos != "PRON" || child.Children.Count > 1) && (Is(child, "advcl") || Is(child, "obl") || Is(child, "nmod") || Is(child, "acl")),
            SpeechKind.Described => Is(child, "xcomp") && child.Upos is not ("VERB" or "AUX") && IsPredicate(child) || marker == "as" && (Is(child, "obl") || Is(child, "advcl") || Is(child, "nmod")),
            SpeechKind.Requested => Is(child, "xcomp") || (Is(child, "advcl") || Is(child, "acl")) && child.Children.Any(m => m.Upos == "PART" && m.Lemma == "to"),
            SpeechKind.Said or SpeechKind.Carried or SpeechKind.Asked => false,
            _ => Is(child, "xcomp") && child.Upos is "VERB" or "AUX",
        };
    }

    // "It will leave, officials said"; "as officials said": the verb hangs on what is said.
    private static SpeechContent? Parenthetical(Word verb, SpeechEntry entry)
    {
        if (entry.Basis != StatementBasis.Clause || entry.Kind == SpeechKind.Promised || HasThing(verb, entry)) return null;
        if ((Is(verb, "parataxis") || Is(verb, "conj") && Child(verb, "cc") is null && Child(verb, "nsubj") is not null) && verb.Head is { } head && !Between(head, verb, ";") && head.Index < verb.Index) return Around(head, verb);
        if (Is(verb, "advcl") && Marker(verb) == "as" && verb.Head is { } main) return Around(main, verb) with { IsClause = false }; // an aside to what another tells
        foreach (var child in verb.Children)
            if (child.Index < verb.Index && (Is(child, "parataxis") || Is(child, "dep")) && child.Upos is "VERB" or "AUX" or "ADJ" or "NOUN")
                return From(child, isClause: true);
        return null;
    }

    // "Peru has recalled its envoy, the president announced on Friday"; "Finland, he hinted in Munich, may have to wait": a comma, the speaker and a
    // verb that lacks its object, with a sentence before or around them.
    private static SpeechContent? BeforeComma(Word verb, SpeechEntry entry)
    {
        var words = verb.Sentence.Words;
        var comma = verb.Index - 1;
        var named = false;
        while (comma > 0 && verb.Index - comma <= 12 && words[comma].Form != ",")
        {
            var word = words[comma];
            if (word.Upos is "VERB" or "CCONJ" or "SCONJ" || IsMark(word) || word.Form is ":" or ";" or "–" or "—") return null;
            if (word.Lemma is "who" or "which" or "what" or "whom" or "that" or "whose") return null;
            named |= word.Upos is "NOUN" or "PROPN" or "PRON";
            comma--;
        }
        var inverted = comma == verb.Index - 1 && SubjectFinder.Of(verb) is { } after && after.Index > verb.Index;
        if (!(named || inverted) || comma < 1 || words[comma].Form != "," || !inverted && HasThing(verb, entry) || Child(verb, "xcomp") is not null || Child(verb, "aux:pass") is not null) return null;
        foreach (var child in verb.Children)
            if (Is(child, "ccomp") && child.Index > verb.Index && !HasComma(verb, Words(child)[0]))
                return null;
        var said = words.Take(comma).ToList();
        if (said.Any(IsMark)) return null;
        var rest = words.Skip(verb.Index).SkipWhile(w => w.Form != ",").Skip(1).ToList();
        var leftIsClause = said.Any(w => w.HasFeature("VerbForm", "Fin"));
        var goesOn = rest.Count > 1 && (leftIsClause ? rest[0].Upos is "VERB" or "AUX" && rest[0].HasFeature("VerbForm", "Fin") : rest.Any(w => w.HasFeature("VerbForm", "Fin")) && rest[0].Upos is not ("SCONJ" or "CCONJ" or "ADV") && rest[0].Lemma is not ("who" or "which"));
        if (goesOn) return new SpeechContent(Runs([.. said, .. rest]), true);
        var opensSubordinate = said[0].Upos == "SCONJ" || said[0].Lemma is "when" or "while" or "after" or "asked";
        return leftIsClause && (!opensSubordinate || said.Any(w => w.Form == ",")) ? new SpeechContent(Runs(said), true) : null;
    }

    // "announced a curfew": the verb has an object of its own; whom one tells something is none.
    private static bool HasThing(Word verb, SpeechEntry entry) =>
        Child(verb, "obj") is { } thing && thing.Index > verb.Index && !IsDay(thing) && !HasComma(verb, Words(thing)[0]) && entry.Lemma is not ("tell" or "inform" or "assure" or "remind" or "warn" or "advise");

    private static bool HasComma(Word from, Word to)
    {
        for (var i = from.Index + 1; i < to.Index; i++)
            if (from.Sentence.Words[i].Form == ",")
                return true;
        return false;
    }

    // "announced Wednesday" names the day, not the thing announced.
    private static bool IsDay(Word word) =>
        word.Lemma is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "today" or "yesterday";

    private static SpeechContent Around(Word head, Word verb) => new(Runs(Words(head, w => w == verb)), true);

    private static SpeechContent From(Word top, bool isClause)
    {
        var words = Words(top, w => w.Head == top && Is(w, "mark") && w.Lemma == "that");
        return Runs(words) is { Count: > 0 } runs ? new SpeechContent(runs, isClause) : Nothing;
    }

    private static bool Between(Word left, Word right, string mark)
    {
        for (var i = Math.Min(left.Index, right.Index) + 1; i < Math.Max(left.Index, right.Index); i++)
            if (left.Sentence.Words[i].Form == mark)
                return true;
        return false;
    }
}
