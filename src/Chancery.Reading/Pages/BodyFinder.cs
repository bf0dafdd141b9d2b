using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>
/// Finds the part of a page that is the report: the element whose text, running text counted for and links and labels counted
/// against it, is worth most. After Pasternack and Roth, "Extracting article text from the web with maximum subsequence
/// segmentation" (WWW 2009), with the sequence replaced by the tree.
/// </summary>
internal static class BodyFinder
{
    // An element that holds this share of the page's running text is not furniture, whatever it is called.
    private const double TooMuchForFurniture = 0.5;
    private const double NarrowTo = 0.7;

    /// <summary>The blocks of the body in order; empty when there is no running text.</summary>
    public static List<Block> Find(PageTree tree, LineKnowledge lines)
    {
        SumProse(tree);
        GiveRoles(tree);
        SumWorth(tree, lines);
        var root = Best(tree);
        return root < 0 ? [] : Collect(tree, Narrow(tree, root));
    }

    private static void SumProse(PageTree tree)
    {
        foreach (var block in tree.Blocks)
            if (IsRunningText(block.Block))
                tree.Elements[block.Element].ProseWords += block.Block.Words;
        for (var i = tree.Elements.Count - 1; i > 0; i--)
            tree.Elements[tree.Elements[i].Parent].ProseWords += tree.Elements[i].ProseWords;
    }

    private static void GiveRoles(PageTree tree)
    {
        var all = tree.Elements[0].ProseWords;
        foreach (var element in tree.Elements)
        {
            if (element.Role is ElementRole.Furniture or ElementRole.Caption && element.ProseWords > all * TooMuchForFurniture)
                element.Role = ElementRole.None;
            // "post-meta" around a whole post, "date" on an archive's list: who and when take a line or two.
            else if (element.Role == ElementRole.Metadata && element.ProseWords > 40)
                element.Role = ElementRole.None;
        }
        foreach (var block in tree.Blocks)
            for (var i = block.Element; i >= 0; i = tree.Elements[i].Parent)
                if (tree.Elements[i].Role > block.Role)
                    block.Role = tree.Elements[i].Role;
    }

    private static void SumWorth(PageTree tree, LineKnowledge lines)
    {
        foreach (var block in tree.Blocks)
            tree.Elements[block.Element].Worth += WorthOf(block, lines);
        for (var i = tree.Elements.Count - 1; i > 0; i--)
        {
            var element = tree.Elements[i];
            if (element.IsContent && element.Worth > 0)
                element.Worth *= 1.25;
            tree.Elements[element.Parent].Worth += element.Worth;
        }
    }

    private static double WorthOf(PageBlock placed, LineKnowledge lines)
    {
        var block = placed.Block;
        var free = block.Words * (1 - block.LinkShare);
        switch (placed.Role)
        {
            case ElementRole.Furniture:
                return -0.2 * block.Words;
            case ElementRole.Caption or ElementRole.Metadata:
                return 0;
        }
        if (block.Words <= 60 && lines.KindOf(block) is LineKind.FurnitureHeading or LineKind.Furniture)
            return -5;
        if (block.Kind == BlockKind.Heading)
            return block.LinkShare > 0.5 ? -5 : 1;
        if (!IsRunningText(block))
            return block.LinkShare > 0.5 ? -2 - (0.5 * block.Words) : -2;
        return free * block.Kind switch
        {
            BlockKind.ListItem => 0.6,
            BlockKind.Cell => 0.7,
            _ => 1,
        };
    }

    private static int Best(PageTree tree)
    {
        var best = -1;
        for (var i = 0; i < tree.Elements.Count; i++)
            if (tree.Elements[i].Worth > 0 && (best < 0 || tree.Elements[i].Worth >= tree.Elements[best].Worth))
                best = i;
        return best;
    }

    /// <summary>Follows the page's own word for where the body is, as long as nearly all of the text is there.</summary>
    private static int Narrow(PageTree tree, int root)
    {
        for (var i = root + 1; i < tree.Elements.Count; i++)
        {
            var element = tree.Elements[i];
            var named = element.IsContent || (element.Role == ElementRole.None && element.Node.LocalName == "article");
            if (named && element.ProseWords >= NarrowTo * tree.Elements[root].ProseWords && tree.IsWithin(i, root))
                root = i;
        }
        return root;
    }

    private static List<Block> Collect(PageTree tree, int root)
    {
        var blocks = new List<Block>();
        foreach (var placed in tree.Blocks)
        {
            if (placed.Role != ElementRole.None || !tree.IsWithin(placed.Element, root))
                continue;
            var block = placed.Block;
            // A line that is all link leads to another page; a sentence full of links is still a sentence.
            if (block.LinkShare > 0.8 && block.Kind != BlockKind.Heading && (block.Words < 30 || !Prose.EndsSentence(block.Text)))
                continue;
            if (block.Kind == BlockKind.Heading && block.LinkShare > 0.8)
                continue;
            if (block.Kind == BlockKind.Cell && block.Words < 8)
                continue;
            blocks.Add(block);
        }
        return blocks;
    }

    private static bool IsRunningText(Block block) => block.IsProse && block.LinkShare < 0.5;
}
