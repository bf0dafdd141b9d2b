using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>The body of a page by SmartReader, a port of Mozilla's Readability; asked when our own reading finds little.</summary>
/// <remarks>It is given a parsed page and an address that leads nowhere, so that it has nothing to fetch.</remarks>
internal static class SecondOpinion
{
    // It looks at no clock and takes seconds over a small page of deeply nested formatting; honest pages have some thousand elements.
    private const int MostElements = 6_000;
    private const int Deepest = 80;

    /// <summary>The blocks it finds, empty when it finds none.</summary>
    /// <param name="page">A parsed page; it is changed.</param>
    /// <param name="knowledge">How to cut its answer into blocks.</param>
    /// <param name="limits">Bounds for parsing its answer.</param>
    public static List<Block> Of(IHtmlDocument page, PageKnowledge knowledge, ReadLimits limits)
    {
        if (page.All.Length > MostElements || page.All.Any(element => IsDeeper(element, Deepest)))
            return [];
        // Its patterns over scripts and the like take time out of all proportion to hostile ones, and it has nothing to learn from them.
        foreach (var element in page.All.Where(element => knowledge.SkippedTags.Contains(element.LocalName) && element.LocalName != "head").ToList())
            element.Remove();
        using var reader = new SmartReader.Reader("https://page.invalid/", page) { ContinueIfNotReadable = true, DisableJSONLD = true };
        var article = reader.GetArticle();
        if (!article.Completed || string.IsNullOrWhiteSpace(article.Content) || PageParser.Parse(article.Content, limits).Body is not { } body)
            return [];
        var tree = PageTreeBuilder.Build(body, knowledge);
        return tree.Blocks.ConvertAll(placed => placed.Block);
    }

    private static bool IsDeeper(IElement element, int levels)
    {
        var outer = element.ParentElement;
        for (; outer is not null && levels > 0; levels--)
            outer = outer.ParentElement;
        return outer is not null;
    }
}
