namespace Chancery.Reading.Pages;

/// <summary>
/// Sets aside lists of other stories that no name and no heading marks as such: headlines that are links, each with a sentence or two under it,
/// several in a row, on a page that has a report beside them.
/// </summary>
internal static class TeaserLists
{
    private const int FewestStories = 3;
    private const int LongestTeaser = 60;
    private const int LongestHeadline = 25;
    private const int FewestWordsElsewhere = 60;

    /// <summary>Gives the blocks of such lists the role of furniture.</summary>
    public static void SetAside(PageTree tree)
    {
        var blocks = tree.Blocks;
        var listed = new bool[blocks.Count];
        for (var i = 0; i < blocks.Count;)
        {
            var (end, stories) = Run(blocks, i);
            if (stories >= FewestStories)
                listed.AsSpan(i, end - i).Fill(true);
            i = Math.Max(end, i + 1);
        }
        var elsewhere = 0;
        for (var i = 0; i < blocks.Count; i++)
            if (!listed[i] && blocks[i].Role == ElementRole.None && blocks[i].Block.IsProse && blocks[i].Block.LinkShare < 0.5 && (i == 0 || !IsHeadline(blocks[i - 1])))
                elsewhere += blocks[i].Block.Words;
        // Without a report beside it the list is the page.
        if (elsewhere < FewestWordsElsewhere)
            return;
        for (var i = 0; i < blocks.Count; i++)
            if (listed[i] && blocks[i].Role == ElementRole.None)
                blocks[i].Role = ElementRole.Furniture;
    }

    /// <summary>How far a run of headlines and teasers goes from a block on, and how many stories it has.</summary>
    private static (int End, int Stories) Run(List<PageBlock> blocks, int start)
    {
        var (at, stories) = (start, 0);
        while (at + 1 < blocks.Count && IsHeadline(blocks[at]) && IsTeaser(blocks[at + 1]) && blocks[at].Element != blocks[at + 1].Element)
        {
            stories++;
            at += 2;
            // "Two hours ago", "Read more": a short line between stories.
            if (at + 1 < blocks.Count && !IsHeadline(blocks[at]) && blocks[at].Block.Words <= 5 && IsHeadline(blocks[at + 1]))
                at++;
        }
        return (at, stories);
    }

    private static bool IsHeadline(PageBlock placed) => placed.Block.LinkShare > 0.8 && placed.Block.Words is >= 3 and <= LongestHeadline;

    private static bool IsTeaser(PageBlock placed) => placed.Block.IsProse && placed.Block.Words <= LongestTeaser && placed.Block.LinkShare < 0.5;
}
