using Chancery.Language;
using static Chancery.Coding.Statements.Attribution.Branch;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Finds who does the speaking that a verb tells of.</summary>
internal static class SubjectFinder
{
    /// <summary>The head of the phrase that names the speaker, or null.</summary>
    public static Word? Of(Word verb) => Of(verb, 0);

    private static Word? Of(Word verb, int steps)
    {
        if (steps > 6) return null;
        if (Nominal(verb) is { } subject && Child(verb, "aux:pass") is null)
            // A noun after the verb may be whom it tells: "the minister, Ana Gervasi, told Andina".
            return subject.Index > verb.Index && PhraseBefore(verb.Sentence, verb.Index) is { } ahead && !CrossesMark(ahead, verb) ? ahead : Antecedent(verb, subject);
        if (IsPassive(verb) && !IsFinite(verb)) return Child(verb, "obl:agent") ?? ByPhrase(verb);
        if (verb.Lemma is "tell" or "inform" or "assure" && IsFinite(verb) && PhraseBefore(verb.Sentence, verb.Index) is { } teller && !CrossesMark(teller, verb)) return teller; // what follows is whom it tells
        if (Inverted(verb) is { } after) return after;
        if (Is(verb, "conj") && Child(verb, "cc") is null && IsFinite(verb) && PhraseBefore(verb.Sentence, verb.Index) is { } own) return own; // "Peru has left, Boluarte announced"
        if (verb.Head is { } head && (Is(verb, "conj") || Is(verb, "xcomp") || Is(verb, "advcl") && !verb.HasFeature("VerbForm", "Fin"))
            && (head.Upos is "VERB" or "AUX" || Nominal(head) is not null))
            return WhoActs(Is(verb, "conj") && IsFinite(verb) ? Finite(head) : head, steps + 1); // "X rejected it, saying that"; "X went on to say"; "X confirmed and added"
        if (Is(verb, "acl") && !verb.HasFeature("VerbForm", "Fin") && verb.Head is { Upos: "NOUN" or "PROPN" or "PRON" } noun) return noun; // "officials saying that"
        if (IsFinite(verb) && PhraseBefore(verb.Sentence, verb.Index) is { } before) return before;
        return Is(verb, "acl") && verb.Head is { Upos: "NOUN" or "PROPN" } owner ? owner : null;
    }

    // A finite verb is coordinated with a finite one: "accused it of having sent drones and announced".
    private static Word Finite(Word verb)
    {
        var at = verb;
        while (!at.HasFeature("VerbForm", "Fin") && Child(at, "nsubj") is null && at.Head is { Upos: "VERB" or "AUX" or "NOUN" or "PROPN" } head) at = head;
        return at.Upos is "VERB" or "AUX" ? at : verb;
    }

    // Of several that the parser takes for the subject the one next to the verb: names in apposition fall apart, modifiers stray.
    private static Word? Nominal(Word verb)
    {
        Word? nearest = null;
        foreach (var child in verb.Children)
            if (child.Relation == "nsubj" && !CrossesMark(verb, child) && !CrossesPart(verb, child) && (nearest is null || Math.Abs(child.Index - verb.Index) < Math.Abs(nearest.Index - verb.Index)))
                nearest = child;
        return nearest;
    }

    // Of a passive the one who undergoes it goes on to speak: "X was quoted as saying"; "X, asked about it, said".
    private static Word? WhoActs(Word verb, int steps) =>
        Child(verb, "nsubj:pass") is { } undergoes ? Antecedent(verb, undergoes) : Of(verb, steps);

    /// <summary>Whether the verb is in the passive.</summary>
    public static bool IsPassive(Word verb) =>
        Child(verb, "nsubj:pass") is not null || Child(verb, "aux:pass") is not null || verb.HasFeature("Voice", "Pass") && Child(verb, "aux") is null;

    // "maintained" alone is a past tense or a participle; where it heads a clause without an auxiliary it is the former, whatever its features say.
    private static bool IsFinite(Word verb) =>
        verb.HasFeature("VerbForm", "Fin")
        || verb.HasFeature("VerbForm", "Part") && verb.HasFeature("Tense", "Past") && Child(verb, "aux") is null && Child(verb, "aux:pass") is null && Child(verb, "nsubj:pass") is null
        && (verb.Head is null || Is(verb, "parataxis") || Is(verb, "conj") || Is(verb, "ccomp") || Child(verb, "iobj") is not null);

    private static Word? ByPhrase(Word verb)
    {
        foreach (var child in verb.Children)
            if (Is(child, "obl") && Marker(child) == "by")
                return child;
        return null;
    }

    // "Galuzin, who said that ...": the relative pronoun stands for the noun that the clause belongs to.
    private static Word Antecedent(Word verb, Word subject)
    {
        if (subject.Lemma is not ("who" or "which" or "that") || subject.Upos is not ("PRON" or "DET")) return subject;
        for (var clause = verb; clause.Head is { } head; clause = head)
        {
            if (Is(clause, "acl") && head.Upos is "NOUN" or "PROPN") return head;
            if (!Is(clause, "conj")) break;
        }
        return PhraseBefore(subject.Sentence, subject.Index) ?? subject;
    }

    // "said the Russian diplomat" after a quotation: no subject before the verb, and the noun after it taken for an object.
    private static Word? Inverted(Word verb)
    {
        if (Is(verb, "xcomp") || Is(verb, "conj") || verb.HasFeature("VerbForm", "Inf") || verb.HasFeature("VerbForm", "Ger") || verb.HasFeature("Tense", "Pres") && verb.HasFeature("VerbForm", "Part")) return null;
        var opensClause = verb.Index == 0 || verb.Sentence.Words[verb.Index - 1].Upos == "PUNCT";
        if (!opensClause) return null;
        foreach (var child in verb.Children)
            if (child.Index > verb.Index && child.Index - verb.Index < 12 && (Is(child, "obj") || Is(child, "iobj")) && child.Upos is "PROPN" or "NOUN" or "PRON")
                return Children(verb, "ccomp").Any(c => c.Index > verb.Index && !CrossesMark(verb, c)) ? null : child;
        return null;
    }

    /// <summary>The head of the noun phrase that ends before a place, over what stands between two commas: "Peskov, who speaks for the Kremlin, [said]".</summary>
    private static Word? PhraseBefore(Sentence sentence, int place)
    {
        var at = place - 1;
        while (at >= 0 && sentence.Words[at].Upos is "ADV") at--;
        if (at > 0 && sentence.Words[at].Form == ",")
        {
            var close = at--;
            while (at >= 0 && close - at < 16 && sentence.Words[at].Form is not ("," or ";" or ":") && !IsMark(sentence.Words[at])) at--;
            if (at < 0 || sentence.Words[at].Form != ",") return null;
            at--;
        }
        if (at < 0 || sentence.Words[at].Upos is not ("NOUN" or "PROPN" or "PRON")) return null;
        var word = sentence.Words[at];
        while (word.Head is { Upos: "NOUN" or "PROPN" } head && (Is(word, "compound") || Is(word, "nmod") || Is(word, "appos"))) word = head;
        return word;
    }

    private static IEnumerable<Word> Children(Word word, string relation) => word.Children.Where(c => Is(c, relation));
}
