using AngleSharp.Html.Dom;
using Chancery.Reading.Dates;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>Reads what a page says of itself outside the text of the report.</summary>
internal sealed class PageFactsReader(PageKnowledge knowledge)
{
    private readonly DayText _days = new(knowledge.Months);

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
            SiteName = site?.TrimStart('@') ?? title.Site,
            Byline = BylineOf(metas, linked, tree),
            Url = address,
            Published = day?.Day,
            PublishedBasis = day?.Basis,
            Language = page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang") ?? linked.Language
                ?? metas.First(knowledge.LanguageNames)?.Content,
            Body = linked.Body,
        };
    }

    private string? BylineOf(MetaElements metas, LinkedData linked, PageTree tree)
    {
        foreach (var (_, content) in metas.All(knowledge.AuthorNames))
            if (!IsAddress(content) && Byline.IsName(content, knowledge))
                return content;
        if (linked.Author is not null && !IsAddress(linked.Author))
            return linked.Author;
        foreach (var element in tree.Elements)
        {
            if (!element.Meaning.HasFlag(NameMeaning.Byline) || element.Role is not (ElementRole.Metadata or ElementRole.None)
                || element.ProseWords > 0)
                continue;
            var text = CleanText.Of(element.Node.TextContent);
            if (text.Length < 100 && (Byline.TryRead(text, knowledge) ?? (Byline.IsName(text, knowledge) ? text : null)) is { } name)
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
