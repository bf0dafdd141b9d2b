using Chancery.Coding.Times.Expressions;
using Chancery.Language;

namespace Chancery.Coding.Times.Governing;

/// <summary>Small questions about a tree that deciding which act a time governs asks again and again.</summary>
internal static class Clauses
{
    /// <summary>Whether the word is a verb or the predicate of a copula.</summary>
    public static bool IsVerbal(this Word word)
    {
        if (word.Upos is "VERB" or "AUX") return true;
        foreach (var child in word.Children)
            if (child.Relation == "cop")
                return true;
        return false;
    }

    /// <summary>Whether the word has a dependent with the base relation.</summary>
    public static bool Has(this Word word, string relation)
    {
        foreach (var child in word.Children)
            if (child.BaseRelation.SequenceEqual(relation))
                return true;
        return false;
    }

    /// <summary>The subject of the clause, or null; the noun that a relative clause or participle belongs to is not looked at.</summary>
    public static Word? Subject(this Word word)
    {
        foreach (var child in word.Children)
            if (child.BaseRelation is "nsubj" or "csubj")
                return child;
        return null;
    }

    /// <summary>Whether the word has a preposition or conjunction among these.</summary>
    public static bool IsMarkedBy(this Word word, params ReadOnlySpan<string> lemmas)
    {
        foreach (var child in word.Children)
            if (child.Relation is "case" or "mark" or "advmod" && (lemmas.Contains(child.Lemma) || lemmas.Contains(child.Form.ToLowerInvariant())))
                return true;
        return false;
    }

    /// <summary>Whether the verb is in the simple past: finite past without "have".</summary>
    public static bool IsSimplePast(this Word verb)
    {
        Word? finite = verb.HasFeature("VerbForm", "Fin") || verb.HasFeature("Tense", "Past") && !verb.HasFeature("VerbForm", "Part") ? verb : null;
        foreach (var child in verb.Children)
        {
            if (child.Relation is not ("aux" or "aux:pass" or "cop")) continue;
            if (child.Lemma == "have" && child.Relation == "aux") return false;
            if (child.HasFeature("Tense", "Past") || child.Form is "was" or "were" or "did") finite = child;
            else if (child.Relation == "aux" && finite is null) return false;
        }
        return finite is not null && (finite.HasFeature("Tense", "Past") || finite.Form is "was" or "were" or "did");
    }

    /// <summary>Whether the verb is in the present or past perfect.</summary>
    public static bool IsPerfect(this Word verb)
    {
        foreach (var child in verb.Children)
            if (child.Relation == "aux" && child.Lemma == "have")
                return true;
        return false;
    }

    /// <summary>Whether the verb is in the present perfect: "has frozen".</summary>
    public static bool IsPresentPerfect(this Word verb)
    {
        foreach (var child in verb.Children)
            if (child.Relation == "aux" && child.Lemma == "have" && child.HasFeature("Tense", "Pres"))
                return true;
        return false;
    }

    /// <summary>Whether both verbs stand in the same kind of time: both told as past, both ahead.</summary>
    public static bool IsLike(this ClauseOutlook outlook, Word a, Word b) => (outlook.OfClause(a) is Outlook.Future) == (outlook.OfClause(b) is Outlook.Future) && a.IsPerfect() == b.IsPerfect();
}
