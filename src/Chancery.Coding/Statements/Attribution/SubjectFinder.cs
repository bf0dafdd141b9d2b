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
        if (IsPassive(verb)) return Child(verb, "obl:agent") ?? ByPhrase(verb);
        if (Child(verb, "nsubj") is { } subject) return Antecedent(verb, subject);
        if (Inverted(verb) is { } after) return after;
        if (verb.Head is not { } head) return null;

        // "X rejected it, saying that ..."; "X went on to say"; "X confirmed and added".
        if (Is(verb, "conj") || Is(verb, "xcomp") || Is(verb, "advcl") || Is(verb, "parataxis"))
            return head.Upos is "VERB" or "AUX" || Child(head, "nsubj") is not null ? WhoActs(head, steps + 1) : null;

        // "officials saying that ..."
        return Is(verb, "acl") && head.Upos is "NOUN" or "PROPN" or "PRON" ? head : null;
    }

    // Of a passive the one who undergoes it goes on to speak: "X was quoted as saying"; "X, asked about it, said".
    private static Word? WhoActs(Word verb, int steps) =>
        Child(verb, "nsubj:pass") is { } undergoes ? Antecedent(verb, undergoes) : Of(verb, steps);

    /// <summary>Whether the verb is in the passive.</summary>
    public static bool IsPassive(Word verb) => Child(verb, "nsubj:pass") is not null || Child(verb, "aux:pass") is not null || verb.HasFeature("Voice", "Pass");

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
            if (Is(clause, "acl")) return head;
            if (!Is(clause, "conj")) break;
        }
        return subject;
    }

    // "said the Russian diplomat" after a quotation: no subject before the verb, and the noun after it taken for an object.
    private static Word? Inverted(Word verb)
    {
        if (Is(verb, "xcomp") || Is(verb, "conj") || verb.HasFeature("VerbForm", "Inf") || verb.HasFeature("VerbForm", "Ger")) return null;
        if (Child(verb, "obj") is not { } noun || noun.Index < verb.Index || noun.Index - verb.Index > 12 || Child(verb, "ccomp") is { } clause && clause.Index > verb.Index) return null;
        var opensClause = verb.Index == 0 || verb.Sentence.Words[verb.Index - 1].Upos == "PUNCT";
        return opensClause && noun.Upos is "PROPN" or "NOUN" or "PRON" ? noun : null;
    }
}
