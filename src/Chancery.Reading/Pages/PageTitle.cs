using AngleSharp.Html.Dom;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>The headline of a page, told from the name of the site that titles carry.</summary>
/// <param name="Headline">The headline, null when the page has none.</param>
/// <param name="Site">What the title names beside it: the site, as a rule; null when there is nothing beside it.</param>
internal sealed record PageTitle(string? Headline, string? Site)
{
    private const int LongestHeadline = 32;
    private const int LongestSite = 7;
    private const int HeadingsLookedAt = 60;

    /// <summary>
    /// The headline by metadata, JSON-LD, the first heading, the title element, in this order, each checked against what is printed on the page.
    /// </summary>
    public static PageTitle Find(IHtmlDocument page, MetaElements metas, LinkedData linked, PageTree tree, PageKnowledge knowledge, string? siteName)
    {
        var heading = Heading(tree);
        var element = Clean(page.Title);
        var site = element is null ? null : SiteBeside(element, heading, tree, knowledge);
        var said = metas.First(knowledge.TitleNames)?.Content ?? linked.Headline;
        if (said is null)
        {
            // The title element is written for windows and search engines; what is printed as a heading is the headline.
            if (heading is not null)
                return new PageTitle(heading, site?.Site);
            return site ?? new PageTitle(element is null ? null : WithoutSite(element, knowledge.TitleDividers, siteName), null);
        }
        if (heading is not null && (Likeness.AreAlike(heading, said) || said.StartsWith(heading, StringComparison.OrdinalIgnoreCase)))
            return new PageTitle(heading, site?.Site);
        if (linked.Headline is { } headline && said.StartsWith(headline, StringComparison.OrdinalIgnoreCase))
            return new PageTitle(headline, site?.Site);
        var bare = WithoutSite(said, knowledge.TitleDividers, siteName);
        return new PageTitle(heading is not null && Likeness.AreAlike(heading, bare) ? heading : bare, site?.Site);
    }

    /// <summary>Drops the last part of a title when it is the site's name, or is short behind a bar.</summary>
    public static string WithoutSite(string title, string[] dividers, string? siteName)
    {
        foreach (var divider in dividers)
        {
            if (siteName is not null && title.StartsWith(siteName + divider, StringComparison.OrdinalIgnoreCase))
                return title[(siteName.Length + divider.Length)..].Trim();
            var at = title.LastIndexOf(divider, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var last = title[(at + divider.Length)..].Trim();
            var rest = title[..at].Trim();
            var isSite = siteName is not null
                && (Likeness.AreAlike(last, siteName) || siteName.Contains(last, StringComparison.OrdinalIgnoreCase)
                || last.Contains(siteName, StringComparison.OrdinalIgnoreCase));
            // A dash also divides clauses of a headline, so it takes a name to cut there; a bar does not.
            var isBar = divider.Trim() is "|" or "::" or "»" or "«" or "•" or "·";
            if (isSite || (isBar && Prose.CountWords(last) <= 4 && Prose.CountWords(rest) > Prose.CountWords(last)))
                return WithoutSite(rest, dividers, siteName);
        }
        return title;
    }

    /// <summary>Splits a title in two where one part is printed on the page as a headline: the other part is the site's name.</summary>
    private static PageTitle? SiteBeside(string title, string? heading, PageTree tree, PageKnowledge knowledge)
    {
        foreach (var divider in knowledge.TitleDividers.Append(": "))
        {
            for (var at = title.IndexOf(divider, StringComparison.Ordinal); at > 0; at = title.IndexOf(divider, at + divider.Length,
                StringComparison.Ordinal))
            {
                var left = title[..at].Trim();
                var right = title[(at + divider.Length)..].Trim();
                if (IsPrinted(left, heading, tree) && LastPart(right, knowledge.TitleDividers) is { } site)
                    return new PageTitle(left, site);
                if (IsPrinted(right, heading, tree) && Prose.CountWords(left) <= LongestSite)
                    return new PageTitle(right, left);
            }
        }
        return null;
    }

    // "Headline | Section | Site".
    private static string? LastPart(string parts, string[] dividers)
    {
        var last = dividers.Aggregate(parts,
            (rest, divider) => rest[(rest.LastIndexOf(divider, StringComparison.Ordinal) is >= 0 and var at ? at + divider.Length : 0)..]).Trim();
        return last.Length > 0 && Prose.CountWords(last) <= LongestSite ? last : null;
    }

    private static bool IsPrinted(string text, string? heading, PageTree tree)
    {
        if (Prose.CountWords(text) < 2)
            return false;
        if (heading is not null)
            return Likeness.AreAlike(text, heading);
        return tree.Blocks.Take(HeadingsLookedAt)
            .Any(placed => placed.Block.Words <= LongestHeadline && placed.Block.LinkShare < 0.5 && Likeness.AreAlike(text, placed.Block.Text));
    }

    private static string? Heading(PageTree tree)
    {
        string? first = null, named = null;
        foreach (var element in tree.Elements)
        {
            var isHeading = element.Node.LocalName == "h1";
            if ((!isHeading && (named is not null || !element.Meaning.HasFlag(NameMeaning.Headline) || element.Role == ElementRole.Furniture || element.ProseWords > LongestHeadline))
                || Clean(element.Node.TextContent) is not { Length: < 500 } text || Prose.CountWords(text) < 2 || IsName(element))
                continue;
            if (!isHeading)
                named = text;
            // Several first-level headings: the site's name, then the headline.
            else if (first is null || Prose.CountWords(first) < 3)
                first = text;
        }
        return first ?? named;
    }

    // The name of the site as a heading: named so, or nothing but a link to the site's front.
    private static bool IsName(PageElement heading) =>
        heading.Meaning.HasFlag(NameMeaning.Site)
        || (heading.Node.Children is [var only] && only.LocalName == "a" && IsFront(only.GetAttribute("href")) && only.TextContent.Trim().Length == heading.Node.TextContent.Trim().Length);

    private static bool IsFront(string? address) =>
        address is "/" or "./" or "#" || (Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.AbsolutePath.Length <= 1 && whole.Query.Length == 0);

    private static string? Clean(string? text) => text is null ? null : CleanText.Of(text) is { Length: > 0 } clean ? clean : null;
}
