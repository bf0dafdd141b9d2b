using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chancery.Reading.Inputs;

namespace Chancery.Reading.Pages;

/// <summary>
/// Parses strangers' markup with AngleSharp inside bounds: no scripts, no loading, a flattened depth, a count of elements and a clock on every
/// one of them.
/// </summary>
internal static class PageParser
{
    // Trees deeper than this are flattened by the parser, as browsers do it; whoever walks them may recurse safely.
    private const int FlattenedAt = 256;

    /// <exception cref="InputRefusedException">A bound is passed.</exception>
    public static IHtmlDocument Parse(string markup, ReadLimits limits)
    {
        MarkupScan.Check(markup, limits);
        var clock = Stopwatch.StartNew();
        var elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            MaximumDepth = FlattenedAt,
            SkipComments = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            OnCreated = OnCreated,
        });
        return parser.ParseDocument(markup);

        // Mis-nested formatting is copied by the parser, so a small page can still make a great many elements.
        void OnCreated(IElement element, AngleSharp.Text.TextPosition position)
        {
            elements++;
            if (elements > limits.Elements)
                throw new InputRefusedException(ProblemCodes.HostileMarkup,
                    $"the page makes more than {limits.Elements:N0} elements; if it is an honest page, save its text and pass that");
            if (elements % 256 == 0 && clock.Elapsed > limits.PageTime)
                throw TooSlow(limits);
        }
    }

    public static InputRefusedException TooSlow(ReadLimits limits) =>
        new(ProblemCodes.TooSlow,
            $"reading the page took longer than {limits.PageTime.TotalSeconds:0} s and was given up; if it is an honest page, save its text and pass that");
}
