using System.Globalization;
using Chancery.Ledger.Grouping;

namespace Chancery.Ledger.Stories;

/// <summary>Whether two articles are copies or rewrites of one report, and what shows it.</summary>
internal static class StoryBond
{
    // Found on corpus/stories (docs/ledger.md has the figures).
    private const double Copy = 0.34, CutCopy = 0.8;
    /// <summary>How far apart in days a report and its rewrite may be published.</summary>
    public const int RewriteDays = 3;

    /// <summary>Compares two articles. Symmetric.</summary>
    public static Bond Of(StoryArticle a, StoryArticle b)
    {
        var (one, two) = (a.Profile, b.Profile);
        var likeness = one.Likeness(two);
        if (likeness >= Copy) return Bond.Together(string.Create(CultureInfo.InvariantCulture, $"a copy: {likeness:0%} of the word sequences are the same"));

        var words = Containment(one.Words, two.Words, 8);
        if (words >= CutCopy && likeness > 0.1) return Bond.Together(string.Create(CultureInfo.InvariantCulture, $"a shortened copy: {words:0%} of the shorter one's words stand in the other"));

        if (Days(a, b) is not { } days || days > RewriteDays) return Bond.None;
        var quotes = StoryProfile.Shared(one.Quotes, two.Quotes);
        var names = Overlap(one.Names, two.Names);
        var acts = StoryProfile.Shared(one.Acts, two.Acts);
        var told = Math.Min(one.Acts.Length, two.Acts.Length);
        var points = 2 * Overlap(one.Words, two.Words) + names + 0.5 * words + (quotes >= 3 ? 0.4 : 0) + (told == 0 ? 0 : acts == 0 ? -0.5 : 0.4 * acts / told);
        if (points < Threshold) return Bond.None;
        var why = new List<string>();
        if (quotes >= 3) why.Add("the same quotation");
        if (acts > 0) why.Add(acts == 1 ? "the same act" : $"{acts} of the same acts");
        why.Add(string.Create(CultureInfo.InvariantCulture, $"{names:0%} of the names and numbers and {words:0%} of the words shared"));
        why.Add(days == 0 ? "the same day" : $"{days} day{(days == 1 ? "" : "s")} apart");
        return Bond.Together($"a rewrite: {string.Join(", ", why)}");
    }

    /// <summary>From how many points two reports are one story.</summary>
    internal const double Threshold = 2.1;

    private static double Overlap(uint[] a, uint[] b) => StoryProfile.Shared(a, b) is var shared && a.Length + b.Length - shared is > 0 and var all ? (double)shared / all : 0;

    private static double Containment(uint[] a, uint[] b, int least) => Math.Min(a.Length, b.Length) is var smaller && smaller < least ? 0 : (double)StoryProfile.Shared(a, b) / smaller;

    private static int? Days(StoryArticle a, StoryArticle b) =>
        DateOnly.TryParse(a.Published, out var one) && DateOnly.TryParse(b.Published, out var two) ? Math.Abs(one.DayNumber - two.DayNumber) : null;
}
