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
    private const double TooLittleElsewhere = 0.2;

    // The share of the text that the page's own names must cover to be followed.
    private const double NarrowToArticle = 0.7;
    private const double NarrowToNamed = 0.5;

    // A box of other stories in a report has far less text than the report.
    private const double MostOfBox = 0.4;

    /// <summary>Gives the elements of a page their roles and finds its body.</summary>
    public static BodyFound Find(PageTree tree, LineKnowledge lines)
    {
        SumProse(tree);
        GiveRoles(tree);
        TeaserLists.SetAside(tree);
        SumWorth(tree, lines);
        var onOffer = tree.Blocks.Where(block => block.Role == ElementRole.None && IsRunningText(block.Block)).Sum(block => block.Block.Words);
        var root = Best(tree);
        if (root < 0)
            return new BodyFound([], onOffer, IsFrontPage: false);
        root = Narrow(tree, root);
        return FrontPage.Is(tree, root) ? new BodyFound([], onOffer, IsFrontPage: true)
            : new BodyFound(Collect(tree, root, lines), onOffer, IsFrontPage: false);
    }

    private static void SumProse(PageTree tree)
    {
        foreach (var block in tree.Blocks)
            if (IsRunningText(block.Block))
                tree.Elements[block.Element].ProseWords += block.Block.Words;
        for (var i = tree.Elements.Count - 1; i > 0; i--)
        {
            var element = tree.Elements[i];
            var outer = tree.Elements[element.Parent];
            outer.ProseWords += element.ProseWords;
            outer.HoldsReport |= element.HoldsReport || element.Node.LocalName == "h1"
                || (element.Meaning == NameMeaning.Content && element.ProseWords > 0);
        }
    }

    private static void GiveRoles(PageTree tree)
    {
        var all = tree.Elements[0].ProseWords;
        var outside = ProseOutsideFurniture(tree);
        foreach (var element in tree.Elements)
        {
            // A name is not believed when most of the text is in the element and either the report shows in it or hardly anything is left without it.
            if (element.Role is ElementRole.Furniture or ElementRole.Caption && element.ProseWords > all * TooMuchForFurniture
                && (element.HoldsReport || IsInNamed(tree, element.Parent, 0) || outside < all * TooLittleElsewhere))
                element.Role = ElementRole.None;
            // The head of the site; the head of an article holds its headline.
            else if (element.Role == ElementRole.None && element.Node.LocalName == "header" && !element.HoldsReport
                && !IsInArticle(tree, element.Parent))
                element.Role = ElementRole.Furniture;
            // "post-meta" around a whole post, "date" on an archive's list: who and when take a line or two.
            else if (element.Role == ElementRole.Metadata && element.ProseWords > 40)
                element.Role = ElementRole.None;
        }
        foreach (var block in tree.Blocks)
            for (var i = block.Element; i >= 0; i = tree.Elements[i].Parent)
                if (tree.Elements[i].Role > block.Role)
                    block.Role = tree.Elements[i].Role;
    }

    private static bool IsInArticle(PageTree tree, int element)
    {
        for (; element >= 0; element = tree.Elements[element].Parent)
            if (tree.Elements[element].Node.LocalName is "article" or "main" || tree.Elements[element].IsContent)
                return true;
        return false;
    }

    private static int ProseOutsideFurniture(PageTree tree)
    {
        var inside = new bool[tree.Elements.Count];
        for (var i = 0; i < inside.Length; i++)
            inside[i] = tree.Elements[i].Role is ElementRole.Furniture or ElementRole.Caption || (i > 0 && inside[tree.Elements[i].Parent]);
        return tree.Blocks.Where(block => !inside[block.Element] && IsRunningText(block.Block)).Sum(block => block.Block.Words);
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

    /// <summary>An article element, as long as nearly all of the text is in it.</summary>
    private static int Narrow(PageTree tree, int root)
    {
        for (var i = root + 1; i < tree.Elements.Count; i++)
        {
            var element = tree.Elements[i];
            if (element.Role == ElementRole.None && element.Node.LocalName == "article"
                && element.ProseWords >= NarrowToArticle * tree.Elements[root].ProseWords && tree.IsWithin(i, root))
                root = i;
        }
        return root;
    }

    /// <summary>
    /// Which blocks stand where the page's own names say that the body is: from the first to the last such block; all when the names cover too
    /// little.
    /// </summary>
    private static (int First, int Last) Named(PageTree tree, int root)
    {
        int first = -1, last = -1, words = 0;
        for (var i = 0; i < tree.Blocks.Count; i++)
        {
            var placed = tree.Blocks[i];
            if (placed.Role != ElementRole.None || !tree.IsWithin(placed.Element, root) || !IsInNamed(tree, placed.Element, root))
                continue;
            words += IsRunningText(placed.Block) ? placed.Block.Words : 0;
            first = first < 0 ? i : first;
            last = i;
        }
        return words >= NarrowToNamed * tree.Elements[root].ProseWords && words > 0 ? (first, last) : (0, tree.Blocks.Count - 1);
    }

    private static bool IsInNamed(PageTree tree, int element, int root)
    {
        for (; element >= root; element = tree.Elements[element].Parent)
            if (tree.Elements[element].IsContent)
                return true;
        return false;
    }

    /// <summary>
    /// The last block of the box that a heading of other stories opens, when that box is told by the elements around it: the largest one without
    /// any of the report before it, with more than the heading in it and far less than the report; the heading itself when there is no such box.
    /// </summary>
    private static int EndOfBox(PageTree tree, int root, int heading, int report)
    {
        var box = tree.Blocks[heading].Element;
        for (var outer = tree.Elements[box].Parent; outer > root && !tree.IsWithin(report, outer); outer = tree.Elements[outer].Parent)
            box = outer;
        if (tree.Elements[box].ProseWords > tree.Elements[root].ProseWords * MostOfBox)
            return heading;
        var end = heading;
        while (end + 1 < tree.Blocks.Count && tree.IsWithin(tree.Blocks[end + 1].Element, box))
            end++;
        return end;
    }

    private static List<Block> Collect(PageTree tree, int root, LineKnowledge lines)
    {
        var report = -1;
        var blocks = new List<Block>();
        var (first, last) = Named(tree, root);
        for (var i = first; i <= last; i++)
        {
            var placed = tree.Blocks[i];
            var block = placed.Block;
            if (placed.Role != ElementRole.None || !tree.IsWithin(placed.Element, root))
                continue;
            if (report >= 0 && block.Words <= 12 && lines.KindOf(block) == LineKind.FurnitureHeading && EndOfBox(tree, root, i, report) is var end && end > i)
            {
                i = Math.Min(end, last);
                continue;
            }
            report = IsRunningText(block) ? placed.Element : report;
            // A line that is all link leads to another page; a sentence full of links is still a sentence.
            if (block.LinkShare > 0.8 && (block.Kind == BlockKind.Heading || block.Words < 30 || !Prose.EndsSentence(block.Text)))
                continue;
            // Cells of a table of figures; a cell that holds the whole layout has running text beside its short lines.
            if (block.Kind == BlockKind.Cell && block.Words < 8 && tree.Elements[placed.Element].ProseWords == 0)
                continue;
            blocks.Add(block);
        }
        return blocks;
    }

    private static bool IsRunningText(Block block) => block.IsProse && block.LinkShare < 0.5;
}
