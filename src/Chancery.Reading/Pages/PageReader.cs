using Chancery.Reading.Shaping;
using Chancery.Reading.Texts;

namespace Chancery.Reading.Pages;

/// <summary>Page → what it says of itself, and the blocks of its report.</summary>
internal sealed class PageReader(PageKnowledge knowledge, ReportShaper shaper)
{
    // Below this a reading is doubted, for few reports are shorter and most mistakes are, unless it holds most of what the page has to offer.
    private const int Little = 80;
    private const int VeryLittle = 15;
    private const double MostOnOffer = 0.6;

    private readonly PageFactsReader _facts = new(knowledge);

    /// <exception cref="Inputs.InputRefusedException">The page passes a bound or defeats the parser.</exception>
    public (PageFacts Facts, ShapedReport Report) Read(string markup, string? url, ReadLimits limits) =>
        BoundedWork.Run(() => ReadHere(markup, url, limits), limits);

    private (PageFacts Facts, ShapedReport Report) ReadHere(string markup, string? url, ReadLimits limits)
    {
        using var page = PageParser.Parse(markup, limits);
        if (page.Body is null)
            return (new PageFacts(), new ShapedReport());
        var tree = PageTreeBuilder.Build(page.Body, knowledge);
        if (tree.Elements.Count == 0)
            return (new PageFacts(), new ShapedReport());
        var found = BodyFinder.Find(tree, knowledge.Lines);
        var said = _facts.Read(page, tree, url);
        var report = shaper.Shape(found.Blocks, said.Title);
        report = Better(report, Stated(said));
        var isMostOnOffer = report.ProseWords >= VeryLittle && report.ProseWords >= MostOnOffer * found.WordsOnOffer;
        if (report.Words >= Little || isMostOnOffer || found.IsFrontPage)
            return (said, report);
        // The page without what is plainly furniture first: a second reader takes a long discussion for the report as easily as anybody.
        foreach (var element in tree.Elements)
            if (element.Role == ElementRole.Furniture)
                element.Node.Remove();
        var second = Better(report, shaper.Shape(SecondOpinion.Of(page, knowledge, limits), said.Title));
        if (second.Words > 0)
            return (said, second);
        using var whole = PageParser.Parse(markup, limits);
        return (said, shaper.Shape(SecondOpinion.Of(whole, knowledge, limits), said.Title));
    }

    // The body that a page states to search engines, when it is there, is the desk's own text.
    private ShapedReport Stated(PageFacts said) => said.Body is null ? new ShapedReport() : shaper.Shape(TextBlocks.Of(said.Body), said.Title);

    /// <summary>The rule to choose: ours, unless the other has at least twice the words.</summary>
    private static ShapedReport Better(ShapedReport ours, ShapedReport other) => other.Words >= 2 * ours.Words && other.Words > 0
        ? other with { About = ours.About.And(other.About), Dateline = other.Dateline ?? ours.Dateline }
        : ours;
}
