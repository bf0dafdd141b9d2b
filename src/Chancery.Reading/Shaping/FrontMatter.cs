using Chancery.Reading.Dates;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Shaping;

/// <summary>Reads what stands before the first running text: sections, headline, its repetitions, byline, day, buttons.</summary>
internal sealed class FrontMatter(PageKnowledge knowledge, DayText days, OutletLook outlets)
{
    // Longer lines without a full stop are text that lost it.
    private const int LongestHeadline = 32;
    private const int EnoughWords = 4;
    private const int LongestQuestion = 20;

    /// <param name="blocks">The blocks of the page.</param>
    /// <param name="title">The headline when it is known.</param>
    public FrontMatterFound Read(List<Block> blocks, string? title)
    {
        var bodyAt = blocks.FindIndex(block => block.IsProse && !IsKnownTitle(block.Text, title) && IsReport(block) && AboutOf(block) is null);
        // "Will the council meet again?": a question may be a headline, when nothing before it is.
        if (bodyAt >= 0 && title is null && IsQuestionHeadline(blocks[bodyAt])
            && blocks.Take(bodyAt).All(block => AboutOf(block) is not null || !IsReport(block))
            && blocks.FindIndex(bodyAt + 1, block => block.IsProse) is > 0 and var next)
            bodyAt = next;
        var about = new FrontLine();
        if (bodyAt < 0)
            return new FrontMatterFound(null, title is null ? [] : [title], about, 0);
        var lines = new List<int>();
        for (var i = 0; i < bodyAt; i++)
        {
            if (!IsReport(blocks[i]) || IsKnownTitle(blocks[i].Text, title))
                continue;
            if (AboutOf(blocks[i]) is { } line)
                about = about.And(line);
            else if (!IsTrail(blocks[i].Text))
                lines.Add(i);
        }
        var headline = title is null ? Choose(blocks, lines) : null;
        // A short line that looks like an outlet's name is one, once the headline is told.
        var house = lines.Select(i => blocks[i].Text).FirstOrDefault(text => text != headline && IsHouse(text));
        if (house is not null)
            about = about.And(FrontLine.By(house));
        return new FrontMatterFound(headline, (title ?? headline) is { } known ? [known] : [], about, bodyAt);
    }

    /// <summary>The headline among the lines before the body: one that is printed twice, else the likeliest by its length and its place.</summary>
    private string? Choose(List<Block> blocks, List<int> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            for (var j = i + 1; j < lines.Count; j++)
                if (Likeness.AreAlike(blocks[lines[i]].Text, blocks[lines[j]].Text))
                    return Shorter(blocks[lines[i]].Text, blocks[lines[j]].Text);
        string? best = null;
        var most = int.MinValue;
        for (var i = 0; i < lines.Count; i++)
        {
            var block = blocks[lines[i]];
            if (block.Words > LongestHeadline)
                continue;
            var likely = Likely(blocks, lines[i]) - i;
            if (likely > most)
                (best, most) = (block.Text, likely);
        }
        return best;
    }

    // The title of a saved page carries the site's name, the headline below it does not.
    private static string Shorter(string first, string second) => first.StartsWith(second, StringComparison.OrdinalIgnoreCase) ? second : first;

    // A headline has some words, stands alone between empty lines, and is marked up as one; slugs, menus and letterheads are short, in capitals or
    // in a block.
    private int Likely(List<Block> blocks, int index)
    {
        var block = blocks[index];
        var likely = Math.Min(block.Words, EnoughWords) + (block.Kind == BlockKind.Heading ? 6 : 0);
        if (block.Words < EnoughWords)
            likely -= 3;
        var inGroup = block.Tight || (index + 1 < blocks.Count && blocks[index + 1].Tight);
        likely += inGroup ? -4 : 3;
        var firstWord = block.Text.AsSpan(0, Math.Max(0, block.Text.IndexOf(' ', StringComparison.Ordinal)));
        if (firstWord.Length > 12 && !firstWord.ContainsAnyInRange('a', 'z'))
            likely -= 3;
        return IsHouse(block.Text) ? likely - 6 : likely;
    }

    private bool IsHouse(string text) =>
        Prose.CountWords(text) <= 5 && (outlets.Fits(text) || (text.StartsWith("The ", StringComparison.Ordinal) && Byline.IsName(text, knowledge)));

    private FrontLine? AboutOf(Block block) =>
        block.Kind == BlockKind.Heading && block.Words > 5 ? null : FrontLine.TryRead(block.Text, days, knowledge, outlets);

    private bool IsReport(Block block) => knowledge.Lines.KindOf(block) is LineKind.Report or LineKind.SignOff;

    // "Home > News > Sudan", "Politics | Region | Society".
    private static bool IsTrail(string text) =>
        text.Count(c => c == '|') >= 2 || text.Contains(" > ", StringComparison.Ordinal) || text.Contains(" » ", StringComparison.Ordinal)
        || text.Contains(" › ", StringComparison.Ordinal);

    private static bool IsQuestionHeadline(Block block) =>
        block.Words <= LongestQuestion && (block.Text.EndsWith('?') || block.Text.EndsWith('!')) && Prose.CountSentences(block.Text) == 1;

    private static bool IsKnownTitle(string text, string? title) => title is not null && Likeness.AreAlike(title, text);
}
