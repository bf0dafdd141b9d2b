namespace Chancery.Coding.Statements.Attribution;

/// <summary>Joins passages that are one stretch of one speaker's speech.</summary>
/// <remarks>
/// A stretch goes on within a paragraph until another speaker or a sentence of the narrator's comes between, or the speaker speaks on another
/// occasion; a new paragraph with an attribution of its own begins a new one. A lead that reports what a quotation in the next paragraph says is that stretch's summary.
/// </remarks>
internal static class Stretches
{
    /// <summary>The stretches in order, each with its passages.</summary>
    /// <param name="layout">The article.</param>
    /// <param name="passages">The passages in the order of the text.</param>
    /// <param name="isOtherOccasion">Whether two passages of one speaker were said at different times or to different media.</param>
    public static IReadOnlyList<IReadOnlyList<SpokenPassage>> Join(ArticleLayout layout, IReadOnlyList<SpokenPassage> passages, Func<SpokenPassage, SpokenPassage, bool> isOtherOccasion)
    {
        var stretches = new List<List<SpokenPassage>>();
        foreach (var passage in passages)
        {
            if (stretches.Count > 0 && Continues(layout, stretches[^1], passage, isOtherOccasion)) stretches[^1].Add(passage);
            else stretches.Add([passage]);
        }
        return stretches;
    }

    private static bool Continues(ArticleLayout layout, List<SpokenPassage> stretch, SpokenPassage next, Func<SpokenPassage, SpokenPassage, bool> isOtherOccasion)
    {
        var last = stretch[^1];
        if (!last.Speaker.IsSame(next.Speaker)) return IsSummary(layout, stretch, next);
        if (layout.ParagraphAt(last.Extent.End - 1) != layout.ParagraphAt(next.Extent.Start)) return IsSummary(layout, stretch, next);
        if (isOtherOccasion(last, next)) return false;
        var end = stretch.Max(p => p.Extent.End);
        return !layout.Sentences.Any(s => s.Span.Start >= end && s.Span.End <= next.Extent.Start);
    }

    // "..., according to a senior official" in the first paragraph, and the official's own words in the second.
    private static bool IsSummary(ArticleLayout layout, List<SpokenPassage> stretch, SpokenPassage next)
    {
        if (stretch is not [{ IsDirect: false, Quoted.Count: 0 } lead] || !next.IsDirect) return false;
        if (layout.ParagraphAt(lead.Extent.Start) != 0 || layout.ParagraphAt(next.Extent.Start) != 1) return false;
        return lead.Speaker.IsSame(next.Speaker) || !lead.Speaker.Named && lead.Speaker.Code?.State is { } state && state == next.Speaker.Code?.State;
    }
}
