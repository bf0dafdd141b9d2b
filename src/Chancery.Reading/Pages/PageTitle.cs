using AngleSharp.Html.Dom;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>The headline of a page, without the name of the site that titles carry.</summary>
internal static class PageTitle
{
    /// <summary>The headline by metadata, JSON-LD, the first heading, the title element; null when there is none of them.</summary>
    public static string? Find(IHtmlDocument page, MetaElements metas, LinkedData linked, PageTree tree, PageKnowledge knowledge, string? siteName)
    {
        var heading = Heading(tree);
        var said = metas.First(knowledge.TitleNames)?.Content ?? linked.Headline ?? Clean(page.Title);
        if (said is null)
            return heading ?? linked.Headline;
        // The heading on the page is the headline as printed; the other one has the site's name, or less, or more.
        if (heading is not null && (Likeness.AreAlike(heading, said) || said.StartsWith(heading, StringComparison.OrdinalIgnoreCase)))
            return heading;
        if (linked.Headline is { } headline && said.StartsWith(headline, StringComparison.OrdinalIgnoreCase))
            return headline;
        var bare = WithoutSite(said, knowledge.TitleDividers, siteName);
        return heading is not null && Likeness.AreAlike(heading, bare) ? heading : bare;
    }

    /// <summary>Drops the last part of a title when it is the site's name, or is short beside what stands before it.</summary>
    public static string WithoutSite(string title, string[] dividers, string? siteName)
    {
        foreach (var divider in dividers)
        {
            var at = title.LastIndexOf(divider, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var last = title[(at + divider.Length)..].Trim();
            var rest = title[..at].Trim();
            var isSite = siteName is not null && (Likeness.AreAlike(last, siteName) || siteName.Contains(last, StringComparison.OrdinalIgnoreCase) || last.Contains(siteName, StringComparison.OrdinalIgnoreCase));
            // A dash also divides clauses of a headline, so it takes a name to cut there; a bar does not.
            var isBar = divider.Trim() is "|" or "::" or "»" or "«" or "•" or "·";
            if (isSite || (isBar && Prose.CountWords(last) <= 4 && Prose.CountWords(rest) > Prose.CountWords(last)))
                return WithoutSite(rest, dividers, siteName);
            if (siteName is not null && title.StartsWith(siteName + divider, StringComparison.OrdinalIgnoreCase))
                return title[(siteName.Length + divider.Length)..].Trim();
        }
        return title;
    }

    private static string? Heading(PageTree tree)
    {
        string? first = null;
        foreach (var element in tree.Elements)
        {
            if (element.Node.LocalName != "h1" || Clean(element.Node.TextContent) is not { } text || Prose.CountWords(text) < 2)
                continue;
            // Several first-level headings: the site's name, then the headline.
            if (first is null || Prose.CountWords(first) < 3)
                first = text;
        }
        return first;
    }

    private static string? Clean(string? text) => text is null ? null : CleanText.Of(text) is { Length: > 0 } clean ? clean : null;
}
