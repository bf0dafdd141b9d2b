using AngleSharp.Html.Dom;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>The body of a page by SmartReader, a port of Mozilla's Readability; asked when our own reading finds little.</summary>
/// <remarks>It is given a parsed page and an address that leads nowhere, so that it has nothing to fetch.</remarks>
internal static class SecondOpinion
{
    /// <summary>The blocks it finds, empty when it finds none.</summary>
    /// <param name="page">A parsed page; it is changed.</param>
    /// <param name="knowledge">How to cut its answer into blocks.</param>
    /// <param name="limits">Bounds for parsing its answer.</param>
    public static List<Block> Of(IHtmlDocument page, PageKnowledge knowledge, ReadLimits limits)
    {
        using var reader = new SmartReader.Reader("https://page.invalid/", page) { ContinueIfNotReadable = true, Debug = false };
        var article = reader.GetArticle();
        if (!article.Completed || string.IsNullOrWhiteSpace(article.Content) || PageParser.Parse(article.Content, limits).Body is not { } body)
            return [];
        var tree = PageTreeBuilder.Build(body, knowledge);
        return tree.Blocks.ConvertAll(placed => placed.Block);
    }
}
