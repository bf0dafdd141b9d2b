using Chancery.Reading.Dates;
using Chancery.Reading.Outlets;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Shaping;

/// <summary>
/// Tells a report from what stands around it, block by block: headline, byline and day before it; furniture, captions and
/// sign-offs within it; lists of other stories after it. Used alike for pages and for plain text that was saved from a page.
/// </summary>
internal sealed class ReportShaper
{
    private readonly PageKnowledge _knowledge;
    private readonly DayText _days;
    private readonly OutletLook _looks;
    private readonly DatelineReader _datelines;
    private readonly FrontMatter _front;
    private readonly FurnitureSections _sections;

    public ReportShaper(PageKnowledge knowledge, OutletRegister outlets)
    {
        _knowledge = knowledge;
        _days = new DayText(_knowledge.Months);
        _looks = new OutletLook(_knowledge, outlets);
        _datelines = new DatelineReader(_knowledge, outlets, _looks, _days);
        _front = new FrontMatter(_knowledge, _days, _looks);
        _sections = new FurnitureSections(_knowledge.Lines);
    }

    /// <param name="blocks">All blocks in the order of the page.</param>
    /// <param name="title">The headline when it is known already, so that its repetitions are dropped; null to look for it.</param>
    public ShapedReport Shape(IReadOnlyList<Block> blocks, string? title)
    {
        var body = _sections.Without(blocks);
        var opening = _front.Read(body, title);
        var about = opening.About;
        var sources = new List<string>();
        var kept = new List<Block>();
        for (var i = opening.Length; i < body.Count; i++)
        {
            var block = body[i];
            var kind = _knowledge.Lines.KindOf(block);
            if (kind == LineKind.End && kept.Count > 0)
                break;
            if (kind == LineKind.SignOff && IsNearEnd(body, i))
            {
                if (_knowledge.Lines.SourceOf(block.Text) is { Length: > 0 } source)
                    sources.Add(source);
                continue;
            }
            if (kind is LineKind.Furniture && CopyrightLine.OwnerOf(block.Text) is { } owner && _looks.Fits(owner))
                about = about.And(FrontLine.By(owner));
            if (kind is not (LineKind.Report or LineKind.SignOff) || opening.IsRepeated(block.Text))
                continue;
            if (!block.IsProse && block.Kind != BlockKind.Heading && FrontLine.TryRead(block.Text, _days, _knowledge, _looks) is { } line)
                about = about.And(line);
            else
                kept.Add(block);
        }
        TrimEnd(kept);
        DropRepeatedOpening(kept);
        if (kept.Count > 2 && Byline.IsAbout(kept[^1].Text, kept.SkipLast(1).Select(block => block.Text), _knowledge))
            kept.RemoveAt(kept.Count - 1);
        return Finish(kept, opening with { About = about }, sources);
    }

    private ShapedReport Finish(List<Block> kept, FrontMatterFound opening, List<string> sources)
    {
        var paragraphs = kept.ConvertAll(block => block.Text);
        Dateline? dateline = null;
        // The dateline stands on the first paragraph of running text: a subhead or a summary may come before it.
        for (var i = 0; i < Math.Min(kept.Count, 3) && dateline is null; i++)
        {
            if (kept[i].IsProse && (dateline = _datelines.TryRead(paragraphs[i])) is not null)
                paragraphs[i] = dateline.Rest;
        }
        return new ShapedReport
        {
            Headline = opening.Headline,
            About = opening.About,
            Dateline = dateline,
            Sources = sources,
            Paragraphs = paragraphs,
            Words = kept.Sum(block => block.Words),
            ProseWords = kept.Where(block => block.IsProse).Sum(block => block.Words),
        };
    }

    // A summary above the report that is its first words once more.
    private static void DropRepeatedOpening(List<Block> kept)
    {
        for (var i = Math.Min(kept.Count - 1, 3); i > 0; i--)
            if (kept[0].Words >= 6 && kept[i].Text.StartsWith(kept[0].Text, StringComparison.Ordinal))
            {
                kept.RemoveAt(0);
                return;
            }
    }

    // A sign-off has little after it; the same words in the middle of a report are the report's.
    private static bool IsNearEnd(List<Block> body, int index)
    {
        var after = 0;
        for (var i = index + 1; i < body.Count; i++)
            after += body[i].IsProse ? 1 : 0;
        return after <= 3;
    }

    // A heading with nothing under it, a stray label, a link: a report ends with a sentence.
    private static void TrimEnd(List<Block> kept)
    {
        while (kept.Count > 1 && !kept[^1].IsProse && !Prose.EndsSentence(kept[^1].Text) && kept[^1].Words <= 14)
            kept.RemoveAt(kept.Count - 1);
    }
}
