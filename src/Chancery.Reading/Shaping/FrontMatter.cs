using Chancery.Reading.Dates;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Shaping;

/// <summary>Reads what stands before the first running text: sections, headline, its repetitions, byline, day, buttons.</summary>
internal sealed class FrontMatter(PageKnowledge knowledge, DayText days, OutletLook outlets)
{
    // Longer lines without a full stop are text that lost it.
    private const int LongestHeadline = 32;
    private const int ShortestHeadline = 3;
    private const int LongestQuestion = 20;

    /// <param name="blocks">The blocks of the page.</param>
    /// <param name="title">The headline when it is known.</param>
    public FrontMatterFound Read(List<Block> blocks, string? title)
    {
        var bodyAt = blocks.FindIndex(block => block.IsProse && !IsKnownTitle(block.Text, title) && IsReport(block) && AboutOf(block) is null);
        if (bodyAt == 0 && blocks.Count > 1 && title is null && IsQuestionHeadline(blocks[0]))
            bodyAt = blocks.FindIndex(1, block => block.IsProse);
        var about = new FrontLine();
        if (bodyAt < 0)
            return new FrontMatterFound(null, title is null ? [] : [title], about, 0);
        var lines = new List<int>();
        for (var i = 0; i < bodyAt; i++)
        {
            if (!IsReport(blocks[i]) || IsKnownTitle(blocks[i].Text, title) || IsTrail(blocks[i].Text))
                continue;
            if (AboutOf(blocks[i]) is { } line)
                about = about.And(line);
            else
                lines.Add(i);
        }
        var headline = title is null ? Choose(blocks, lines) : null;
        // A short line that looks like an outlet's name is one, once the headline is told.
        var house = lines.Select(i => blocks[i]).FirstOrDefault(block => block.Text != headline && block.Words <= 4 && outlets.Fits(block.Text))?.Text;
        return new FrontMatterFound(headline, (title ?? headline) is { } known ? [known] : [], house is null ? about : about.And(FrontLine.By(house)), bodyAt);
    }

    /// <summary>The headline among the lines before the body: one that is printed twice, else the likeliest by its length and its place.</summary>
    private static string? Choose(List<Block> blocks, List<int> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            for (var j = i + 1; j < lines.Count; j++)
                if (Likeness.AreAlike(blocks[lines[i]].Text, blocks[lines[j]].Text))
                    return blocks[lines[i]].Text;
        string? best = null;
        var most = int.MinValue;
        for (var i = 0; i < lines.Count; i++)
        {
            var block = blocks[lines[i]];
            if (block.Words > LongestHeadline)
                continue;
            var likely = Likely(blocks, lines[i]) - (3 * i);
            if (likely > most)
                (best, most) = (block.Text, likely);
        }
        return best;
    }

    // A headline has some words, stands alone between empty lines, and is marked up as one; slugs and letterheads are short, in capitals or in a block.
    private static int Likely(List<Block> blocks, int index)
    {
        var block = blocks[index];
        var likely = Math.Min(block.Words, 6) + (block.Kind == BlockKind.Heading ? 6 : 0);
        if (block.Words < ShortestHeadline)
            likely -= 4;
        var inGroup = block.Tight || (index + 1 < blocks.Count && blocks[index + 1].Tight);
        likely += inGroup ? -4 : 3;
        var firstWord = block.Text.AsSpan(0, Math.Max(0, block.Text.IndexOf(' ', StringComparison.Ordinal)));
        return firstWord.Length > 12 && !firstWord.ContainsAnyInRange('a', 'z') ? likely - 3 : likely;
    }

    private FrontLine? AboutOf(Block block) => block.Kind == BlockKind.Heading && block.Words > 5 ? null : FrontLine.TryRead(block.Text, days, knowledge, outlets);

    private bool IsReport(Block block) => knowledge.Lines.KindOf(block) is LineKind.Report or LineKind.SignOff;

    // "Home > News > Sudan".
    private static bool IsTrail(string text) => text.Contains(" > ", StringComparison.Ordinal) || text.Contains(" » ", StringComparison.Ordinal) || text.Contains(" › ", StringComparison.Ordinal);

    private static bool IsQuestionHeadline(Block block) =>
        block.Words <= LongestQuestion && (block.Text.EndsWith('?') || block.Text.EndsWith('!')) && Prose.CountSentences(block.Text) == 1;

    private static bool IsKnownTitle(string text, string? title) => title is not null && Likeness.AreAlike(title, text);
}
