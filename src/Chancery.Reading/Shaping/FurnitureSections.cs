using Chancery.Reading.Pages;

namespace Chancery.Reading.Shaping;

/// <summary>
/// Takes out lists of other stories: a heading such as "Top stories" and the teasers under it. Whether the report goes on after
/// them is told by what follows: as much running text again as a good part of what came before, in paragraphs of its own size.
/// </summary>
internal sealed class FurnitureSections(LineKnowledge lines)
{
    // A teaser is a headline or one or two sentences.
    private const int LongestTeaser = 45;

    /// <summary>The blocks without such sections.</summary>
    public List<Block> Without(IReadOnlyList<Block> blocks)
    {
        var kept = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (lines.KindOf(blocks[i]) != LineKind.FurnitureHeading)
            {
                kept.Add(blocks[i]);
                continue;
            }
            var resume = Resume(blocks, i, kept);
            if (resume >= blocks.Count)
                break;
            i = resume - 1;
        }
        return kept;
    }

    /// <summary>Where the report goes on after a heading; the end of the blocks when it does not.</summary>
    private int Resume(IReadOnlyList<Block> blocks, int heading, List<Block> kept)
    {
        var next = heading + 1;
        // What stands under the heading without an empty line, or as a list or links, belongs to it.
        while (next < blocks.Count && (blocks[next].Tight || IsListed(blocks, next)) && !IsBodySized(blocks[next]))
            next++;
        var before = kept.Where(block => block.IsProse).ToList();
        if (before.Count == 0)
            return next;
        // Teasers on lines of their own: short, and the report's paragraphs begin again where one is not.
        int words = 0, prose = 0, headings = 0;
        for (var i = next; i < blocks.Count; i++)
        {
            if (lines.KindOf(blocks[i]) == LineKind.FurnitureHeading)
                headings++;
            else if (blocks[i].IsProse && headings == 0)
                (words, prose) = (words + blocks[i].Words, prose + 1);
        }
        var bodyWords = before.Sum(block => block.Words);
        var usual = bodyWords / before.Count;
        var goesOn = prose > 0 && words / prose * 10 >= usual * 6 && (words * 10 >= bodyWords * 4 || words >= 200);
        return goesOn ? next : blocks.Count;
    }

    // A heading with running text under it may be the report's own.
    private static bool IsListed(IReadOnlyList<Block> blocks, int index)
    {
        var block = blocks[index];
        return block.LinkShare > 0.5 || block.Kind == BlockKind.ListItem
            || (block.Kind == BlockKind.Heading && (index + 1 == blocks.Count || !blocks[index + 1].IsProse));
    }

    private static bool IsBodySized(Block block) => block.IsProse && block.Words > LongestTeaser && block.LinkShare < 0.3;
}
