using Chancery.Reading.Dates;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Shaping;

/// <summary>Reads what stands before the first running text: sections, headline, its repetitions, standfirst, byline, day, buttons.</summary>
internal sealed class FrontMatter(PageKnowledge knowledge, DayText days)
{
    // Longer lines without a full stop are text that lost it.
    private const int LongestHeadline = 32;
    private const int ShortestHeadline = 3;
    private const int LongestQuestion = 20;

    /// <param name="blocks">The blocks of the page.</param>
    /// <param name="title">The headline when it is known.</param>
    public FrontMatterFound Read(List<Block> blocks, string? title)
    {
        var bodyAt = blocks.FindIndex(block => block.IsProse && !IsKnownTitle(block.Text, title) && knowledge.Lines.KindOf(block) is LineKind.Report or LineKind.SignOff);
        if (bodyAt == 0 && blocks.Count > 1 && title is null && IsQuestionHeadline(blocks[0]))
            bodyAt = blocks.FindIndex(1, block => block.IsProse);
        if (bodyAt < 0)
            return new FrontMatterFound(null, title is null ? [] : [title], null, null, 0);
        var lines = new List<Block>();
        string? byline = null;
        DateLine? dateLine = null;
        for (var i = 0; i < bodyAt; i++)
        {
            var block = blocks[i];
            if (knowledge.Lines.KindOf(block) is not LineKind.Report || IsKnownTitle(block.Text, title))
                continue;
            if (DateLine.TryRead(block.Text, days, knowledge) is { } line)
                dateLine = dateLine is null or { IsUpdate: true } ? line : dateLine;
            else if (Byline.TryRead(block.Text, knowledge) is { } author)
                byline ??= author;
            else
                lines.Add(block);
        }
        if (title is not null)
            return new FrontMatterFound(null, [title], byline, dateLine, bodyAt);
        var headline = Choose(lines);
        return new FrontMatterFound(headline, headline is null ? [] : [headline], byline, dateLine, bodyAt);
    }

    /// <summary>The headline among the lines before the body: one that is printed twice, else the first that is long enough, else the first.</summary>
    private static string? Choose(List<Block> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            for (var j = i + 1; j < lines.Count; j++)
                if (Likeness.AreAlike(lines[i].Text, lines[j].Text))
                    return lines[i].Text;
        var headlines = lines.FindAll(line => line.Words <= LongestHeadline);
        return (headlines.Find(line => line.Kind == BlockKind.Heading && line.Words >= ShortestHeadline)
            ?? headlines.Find(line => line.Words >= ShortestHeadline)
            ?? headlines.FirstOrDefault())?.Text;
    }

    private static bool IsQuestionHeadline(Block block) =>
        block.Words <= LongestQuestion && (block.Text.EndsWith('?') || block.Text.EndsWith('!')) && Prose.CountSentences(block.Text) == 1;

    private static bool IsKnownTitle(string text, string? title) => title is not null && Likeness.AreAlike(title, text);
}
