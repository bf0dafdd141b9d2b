using Chancery.Language;

namespace Chancery.Coding.Times.Expressions;

/// <summary>Reads from the tree which way the clause around a word looks: back, ahead, or neither.</summary>
internal sealed class ClauseOutlook(TimeLexicon lexicon)
{
    private const int MaximumClimb = 12;

    /// <summary>The outlook on an expression of time whose head is <paramref name="head"/>.</summary>
    public Outlook Around(Word head)
    {
        if (Leads(head)) return Outlook.Future;
        for (var (word, steps) = (head.Head, 0); word is not null && steps < MaximumClimb; word = word.Head, steps++)
        {
            if (word.Upos is "VERB" or "AUX" || IsPredicate(word)) return OfClause(word, head);
            if (Leads(word)) return Outlook.Future;
        }
        return IsPredicate(head) ? OfClause(head, head) : Outlook.Unknown;
    }

    /// <summary>The outlook of the clause whose predicate is <paramref name="predicate"/>.</summary>
    public Outlook OfClause(Word predicate) => OfClause(predicate, null);

    // "before Friday", "ahead of the talks", "scheduled for": the preposition itself looks ahead.
    private static bool Leads(Word word)
    {
        foreach (var child in word.Children)
            if (child.Relation is "case" or "mark" && (child.Lemma is "for" && IsNamedDay(word) || child.Lemma is "ahead"))
                return true;
        return false;
    }

    private static bool IsNamedDay(Word word) => word.Upos is "PROPN" or "NUM";

    private static bool IsPredicate(Word word)
    {
        if (word.Upos is "VERB" or "AUX") return true;
        foreach (var child in word.Children)
            if (child.Relation is "cop" or "nsubj" or "nsubj:pass")
                return true;
        return false;
    }

    private Outlook OfClause(Word predicate, Word? time, int depth = 0)
    {
        if (depth > MaximumClimb) return Outlook.Unknown;
        Word? finite = null;
        var (perfect, to, modal) = (false, false, false);
        foreach (var child in predicate.Children)
        {
            if (child.Relation is "aux" or "aux:pass" or "cop")
            {
                if (child.Lemma is "will" or "shall" or "'ll" or "would" or "wo" or "may" or "might" or "can" or "could" or "should" or "must" or "ought") modal = true;
                else if (child.Lemma == "have" && child.Relation == "aux") { perfect = true; if (finite is null) finite = child; }
                else finite ??= child;
            }
            else if (child.Relation == "mark" && child.Lemma == "to") to = true;
        }
        if (modal) return perfect ? Outlook.Past : Outlook.Future;
        var schedules = lexicon.Is(predicate.Lemma, VerbClass.Schedule);
        if (to || predicate.HasFeature("VerbForm", "Inf"))
        {
            if (perfect) return Outlook.Past;
            if (predicate.Head is not { } governor) return to ? Outlook.Future : Outlook.Unknown;
            if (to && finite is { Lemma: "be", Relation: not "cop" }) return Outlook.Future; // "is to meet"
            var shares = predicate.BaseRelation is "xcomp" && governor.Upos == "VERB" && !lexicon.Is(governor.Lemma, VerbClass.Intend) && !lexicon.Is(governor.Lemma, VerbClass.Schedule) && !(governor.Lemma == "go" && IsProgressive(governor))
                         || predicate.BaseRelation is "advcl" or "conj" && !to || predicate.BaseRelation is "xcomp" && !to;
            return shares ? OfClause(governor, time, depth + 1) : Outlook.Future;
        }
        if (schedules && time is not null && (predicate.HasFeature("VerbForm", "Part") || finite is not null) && IsAfter(time, predicate)) return Outlook.Future;
        if (finite is not null)
        {
            var past = finite.HasFeature("Tense", "Past") || finite.Form.Equals("had", StringComparison.OrdinalIgnoreCase);
            if (perfect) return past || finite.HasFeature("VerbForm", "Part") || finite.HasFeature("VerbForm", "Ger") ? Outlook.Past : Outlook.Perfect;
            if (past) return Outlook.Past;
            return IsProgressive(predicate) ? Outlook.Future : Outlook.Present;
        }
        if (predicate.HasFeature("VerbForm", "Fin") || !predicate.HasFeature("VerbForm", "Part") && !predicate.HasFeature("VerbForm", "Ger"))
        {
            if (predicate.HasFeature("Tense", "Past")) return Outlook.Past;
            if (predicate.HasFeature("Tense", "Pres")) return Outlook.Present;
        }
        if (predicate.HasFeature("Tense", "Past")) return schedules ? Outlook.Future : Outlook.Past; // "the talks held on", "the talks set for"
        // A gerund or a noun looks the way of its clause.
        return predicate.Head is { } above ? OfClause(Predicate(above), time, depth + 1) : Outlook.Unknown;
    }

    private static bool IsProgressive(Word verb) => verb.HasFeature("VerbForm", "Part") && verb.HasFeature("Tense", "Pres") || verb.HasFeature("VerbForm", "Ger");

    private static bool IsAfter(Word time, Word predicate) => time.Index > predicate.Index;

    private static Word Predicate(Word word)
    {
        while (!IsPredicate(word) && word.Head is { } head) word = head;
        return word;
    }
}
