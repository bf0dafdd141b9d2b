using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>Who wrote a report by what its page says: metadata, JSON-LD, an element named for it, a link to a page about an author.</summary>
internal sealed class PageAuthor(PageKnowledge knowledge)
{
    private const int LongestName = 100;
    private const int LongestLine = 8;
    private const int LinksLookedAt = 400;

    /// <summary>The author as printed, null when the page names none. The site itself and what stands for nobody ("admin") are no authors.</summary>
    public string? Find(IHtmlDocument page, MetaElements metas, LinkedData linked, PageTree tree, string? site)
    {
        foreach (var (_, content) in metas.All(knowledge.AuthorNames))
            if (!IsAddress(content) && IsSomebody(content, site) && Byline.IsName(content, knowledge))
                return content;
        if (linked.Author is not null && !IsAddress(linked.Author) && IsSomebody(linked.Author, site))
            return linked.Author;
        return InElement(tree, site) ?? InLink(page, site) ?? InLine(tree, site);
    }

    private string? InElement(PageTree tree, string? site)
    {
        foreach (var element in tree.Elements)
        {
            if (!element.Meaning.HasFlag(NameMeaning.Byline) || element.Role is not (ElementRole.Metadata or ElementRole.None) || element.ProseWords > 0)
                continue;
            foreach (var line in Lines(element.Node))
                if (Name(line) is { } name && IsSomebody(name, site))
                    return name;
        }
        return null;
    }

    private string? InLink(IHtmlDocument page, string? site)
    {
        var looked = 0;
        foreach (var link in page.GetElementsByTagName("a"))
        {
            if (++looked > LinksLookedAt)
                break;
            var isAuthor = string.Equals(link.GetAttribute("rel"), "author", StringComparison.OrdinalIgnoreCase)
                || (link.GetAttribute("href") is { } address && knowledge.AuthorPaths.Any(path => address.Contains(path, StringComparison.OrdinalIgnoreCase)));
            if (isAuthor && CleanText.Of(link.TextContent) is { Length: > 0 and < LongestName } text && Name(text) is { } name && Prose.CountWords(name) is > 1 and < 5
                && IsSomebody(name, site))
                return name;
        }
        return null;
    }

    // "By Ani Grigoryan" anywhere above the report, whatever the element is called.
    private string? InLine(PageTree tree, string? site)
    {
        foreach (var placed in tree.Blocks)
        {
            if (placed.Role != ElementRole.Furniture && placed.Block.Words <= LongestLine && Byline.TryRead(placed.Block.Text, knowledge) is { } name && IsSomebody(name, site))
                return name;
            if (placed.Role == ElementRole.None && placed.Block.IsProse)
                return null;
        }
        return null;
    }

    private string? Name(string line) =>
        line.Length >= LongestName ? null : Byline.TryRead(line, knowledge) ?? (Byline.IsName(line, knowledge) ? line : null);

    private bool IsSomebody(string name, string? site) =>
        !knowledge.NoAuthors.Contains(name.ToLowerInvariant()) && (site is null || !string.Equals(name, site, StringComparison.OrdinalIgnoreCase));

    // The name and the office of an author stand in blocks of their own: one line each, and all of them as one for what is divided in other ways.
    private List<string> Lines(IElement element)
    {
        var blocks = element.Children.Where(child => knowledge.BlockTags.Contains(child.LocalName)).Take(6).ToList();
        var lines = new List<string>();
        if (blocks.Count > 1)
            foreach (var block in blocks)
                lines.Add(CleanText.Of(block.TextContent));
        else
            lines.Add(CleanText.Of(element.TextContent));
        return lines;
    }

    private static bool IsAddress(string text) => text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
