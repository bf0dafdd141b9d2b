using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>Tells by the words around it whether a capital or seat means its government ("Moscow warned") or the town ("met in Moscow").</summary>
internal sealed class CapitalReading(PlaceUses uses)
{
    /// <summary>The reading, and why in words.</summary>
    public (bool IsGovernment, string Why) Read(Unit unit)
    {
        var word = Dependencies.FirstConjunct(unit.Head);
        var governor = word.Head;
        if (governor is null) return IsAlone(word) ? (false, "stands alone") : (true, "the sentence speaks of it");
        if (FollowedByState(unit)) return (false, "with its state after it, an address");
        var lemma = governor.Lemma.ToLowerInvariant();
        switch (word.Relation)
        {
            case "nsubj" or "nsubj:outer" or "csubj":
                return IsTownPredicate(governor) ? (false, $"subject of '{governor.Form}', which a town is") : (true, $"subject of '{governor.Form}'");
            case "nsubj:pass":
                return uses.Motion.Contains(lemma) ? (false, $"'{governor.Form}' is done to a town") : (true, $"subject of '{governor.Form}'");
            case "obj" or "iobj":
                return uses.Motion.Contains(lemma) ? (false, $"object of '{governor.Form}', which one does to a town") : (true, $"object of '{governor.Form}'");
            case "nmod:poss":
                return uses.Town.Contains(lemma) ? (false, $"its {governor.Form} is the town's") : (true, $"possessor of '{governor.Form}'");
            case "appos":
                return (false, "in apposition");
            case "flat":
                return (false, "part of a longer name");
        }
        if (word.BaseRelation is "compound" && governor.Upos is "VERB") return (true, $"beside the verb '{governor.Form}'");
        if (word.BaseRelation is "compound" or "amod" || word.Relation is "nmod:desc" or "nmod:unmarked")
            return (false, $"modifies '{governor.Form}'");
        if (word.BaseRelation is "obl" or "nmod" or "advcl" or "xcomp" or "conj" or "root" or "dep" or "parataxis" or "acl") return AfterPreposition(word, governor, lemma);
        return (false, $"its relation '{word.Relation}' does not tell");
    }

    private (bool, string) AfterPreposition(Word word, Word governor, string lemma)
    {
        var preposition = Dependencies.Preposition(word);
        switch (preposition)
        {
            case "":
                return word.BaseRelation is "obl" or "nmod" ? (false, "no preposition tells its part") : (true, $"beside '{governor.Form}'");
            case "in" or "at" or "near" or "around" or "outside" or "inside" or "into" or "across" or "through" or "throughout" or "via" or "within" or "onto" or "off" or "above":
                return (false, $"'{preposition}' tells a place");
            case "to" or "from" or "for" or "of" or "on" or "over":
                if (uses.Town.Contains(lemma) && preposition is "of") return (false, $"'{governor.Form}' is the town's");
                if (uses.Motion.Contains(lemma) && !(preposition is "of" && uses.Government.Contains(lemma)) && preposition is not ("on" or "over"))
                    return (false, $"'{preposition}' after '{governor.Form}', a way or a stay");
                if (preposition is "to" or "from" && !uses.Government.Contains(lemma) && !GovernsByObject(governor)) return (false, $"'{preposition}' after '{governor.Form}' may be a way");
                return (true, $"'{preposition}' after '{governor.Form}'");
            default:
                return (true, $"after '{preposition}'");
        }
    }

    /// <summary>"send a message to Moscow", "put pressure on": what is sent tells as much as the verb.</summary>
    private bool GovernsByObject(Word governor)
    {
        foreach (var child in governor.Children)
            if (child.BaseRelation is "obj" && uses.Government.Contains(child.Lemma.ToLowerInvariant()))
                return true;
        return false;
    }

    private bool IsTownPredicate(Word predicate)
    {
        var lemma = predicate.Lemma.ToLowerInvariant();
        return lemma is "lie" or "sit" or "sprawl" or "host" || (predicate.Upos is "NOUN" && uses.Town.Contains(lemma));
    }

    private static bool FollowedByState(Unit unit)
    {
        var words = unit.Head.Sentence.Words;
        return unit.Last + 2 < words.Count && words[unit.Last + 1].Form is "," && words[unit.Last + 2].Upos is "PROPN" && words[unit.Last + 2].HeadIndex == unit.Head.Index
            && words[unit.Last + 2].BaseRelation is "appos" or "nmod" or "flat" or "list";
    }

    private static bool IsAlone(Word word) => word.Children.Count == 0 || word.Sentence.Words.Count < 3;
}
