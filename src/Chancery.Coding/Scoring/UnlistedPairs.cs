using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Scoring;

/// <summary>
/// The pairs of mentions between which a sentence may tell an act that no frame lists: a subject, and somebody in the object or complement of its verb without another
/// clause between.
/// </summary>
public static class UnlistedPairs
{
    private const int MaximumTargetDepth = 3;

    /// <summary>The pairs of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">The mentions of the article.</param>
    public static IEnumerable<(Mention Source, Mention Target)> In(Sentence sentence, MentionTable mentions)
    {
        var named = mentions.Inside(sentence.Span).Where(m => m.Actors.Count > 0).ToList();
        foreach (var source in named)
            foreach (var target in named)
                if (source.Head != target.Head && !source.Actors.Any(a => target.Actors.Any(b => a.State == b.State)) && IsActed(source.Head, target.Head))
                    yield return (source, target);
    }

    private static bool IsActed(Word source, Word target)
    {
        if (source.Relation is not ("nsubj" or "obl:agent")) return false;
        var path = PairPath.Find(source, target);
        return path.SourceSide.Count == 0 && path.Top.Upos == "VERB" && path.TargetSide.Count <= MaximumTargetDepth
            && path.TargetSide.Prepend(target).All(w => w.BaseRelation is not ("ccomp" or "advcl" or "conj" or "parataxis" or "appos") && w.Relation != "acl:relcl")
            && target.Relation is not "nsubj";
    }
}
