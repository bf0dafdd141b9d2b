using AngleSharp.Html.Dom;
using Chancery.Reading.Dates;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>Reads what a page says of itself outside the text of the report.</summary>
internal sealed class PageFactsReader(PageKnowledge knowledge)
{
    private const int LongestSite = 8;

    private readonly DayText _days = new(knowledge.Months);
    private readonly PageAuthor _authors = new(knowledge);

    /// <param name="page">The parsed page.</param>
    /// <param name="tree">The same laid flat, with its roles given.</param>
    /// <param name="url">Its address when the input gives one.</param>
    public PageFacts Read(IHtmlDocument page, PageTree tree, string? url)
    {
        var metas = new MetaElements(page);
        var linked = LinkedData.Of(page, knowledge.ArticleTypes);
        var address = Canonical(page) ?? metas.First(knowledge.AddressNames)?.Content ?? linked.Url;
        address = IsAddress(address) ? address : url;
        var site = metas.First(knowledge.SiteNames)?.Content ?? linked.Publisher;
        var day = PageDay.Find(metas, linked, tree, address ?? url, knowledge, _days);
        var title = PageTitle.Find(page, metas, linked, tree, knowledge, site);
        return new PageFacts
        {
            Title = title.Headline,
            SiteName = site?.TrimStart('@') ?? title.Site ?? PrintedSite(tree),
            Byline = _authors.Find(page, metas, linked, tree, site ?? title.Site),
            Section = metas.First(knowledge.SectionNames)?.Content ?? linked.Section,
            Tags = TagsOf(metas, linked),
            Kind = PageKind.Of(tree, metas, linked, knowledge),
            Url = address,
            Published = day?.Day,
            PublishedBasis = day?.Basis,
            PrintedDay = day is null ? PageDay.Printed(tree, _days) : null,
            Language = page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang") ?? linked.Language
                ?? metas.First(knowledge.LanguageNames)?.Content,
            Body = linked.Body,
        };
    }

    private List<string> TagsOf(MetaElements metas, LinkedData linked)
    {
        var said = metas.Contents(knowledge.TagNames).ToList();
        // One element with all of them, or one for each.
        return said.Count == 0 ? [.. linked.Tags] : PageTags.Clean(said.Count == 1 ? said[0].Split([',', ';']) : said);
    }

    // The name in the head of the site, where nothing else tells it.
    private static string? PrintedSite(PageTree tree)
    {
        foreach (var element in tree.Elements)
        {
            if (!element.Meaning.HasFlag(NameMeaning.Site) || element.ProseWords > 0)
                continue;
            var name = CleanText.Of(element.Node.TextContent);
            if (name.Length is > 1 and <= 80 && Prose.CountWords(name) is > 0 and <= LongestSite)
                return name;
        }
        return null;
    }

    private static string? Canonical(IHtmlDocument page)
    {
        foreach (var link in page.GetElementsByTagName("link"))
            if (string.Equals(link.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase))
                return link.GetAttribute("href")?.Trim();
        return null;
    }

    private static bool IsAddress(string? text) =>
        text is not null && text.Length < 2048
            && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(text, UriKind.Absolute, out _);
}
