using Chancery.Language;

namespace Chancery.Coding.Scoring;

/// <summary>The way through the tree from one actor's word to another's; what happens between the two is told along it (Bunescu and Mooney 2005).</summary>
/// <param name="Top">The word where the two ways up meet; without a target the verb that the source depends on.</param>
/// <param name="SourceSide">The words between the source and the top, from below.</param>
/// <param name="TargetSide">The words between the target and the top, from below.</param>
internal sealed record PairPath(Word Top, IReadOnlyList<Word> SourceSide, IReadOnlyList<Word> TargetSide)
{
    private const int MaximumSteps = 40;

    /// <summary>Finds the way.</summary>
    /// <param name="source">The head of the words that name the source.</param>
    /// <param name="target">The same for the target; null when there is none. One of another sentence counts as none.</param>
    public static PairPath Find(Word source, Word? target)
    {
        var fromSource = WayUp(source);
        if (target is null || target == source || target.Sentence != source.Sentence)
        {
            var verb = fromSource.FindIndex(1, w => w.Upos == "VERB");
            if (verb < 0) verb = Math.Min(1, fromSource.Count - 1);
            return new(fromSource[verb], fromSource[Math.Min(1, verb)..verb], []);
        }
        var fromTarget = WayUp(target);
        var top = fromSource.Find(fromTarget.Contains) ?? fromSource[^1];
        return new(top, Between(fromSource, top), Between(fromTarget, top));
    }

    private static List<Word> WayUp(Word word)
    {
        var way = new List<Word> { word };
        while (way[^1].Head is { } head && way.Count < MaximumSteps) way.Add(head);
        return way;
    }

    private static List<Word> Between(List<Word> way, Word top) => [.. way.TakeWhile(w => w != top).Skip(1)];
}
