using System.Text.RegularExpressions;

namespace Chancery.Reading.Tests;

/// <summary>
/// How well a body was found: runs of four words of the one against those of the other, each counted as often as it stands there, and each page
/// given the same weight, as the public benchmark of article extraction does it.
/// </summary>
internal static partial class Shingles
{
    private const int Length = 4;

    /// <summary>The harmonic mean of precision and recall over all pages.</summary>
    public static double F1(IEnumerable<(string Gold, string Found)> bodies)
    {
        double right = 0, wrong = 0, missed = 0;
        foreach (var (gold, found) in bodies)
        {
            var (due, given) = (Count(gold), Count(found));
            var shared = due.Sum(pair => Math.Min(pair.Value, given.GetValueOrDefault(pair.Key)));
            var (extra, lost) = (given.Values.Sum() - shared, due.Values.Sum() - shared);
            var all = Math.Max(1, shared + extra + lost);
            (right, wrong, missed) = (right + ((double)shared / all), wrong + ((double)extra / all), missed + ((double)lost / all));
        }
        var (precision, recall) = (right / (right + wrong), right / (right + missed));
        return 2 * precision * recall / (precision + recall);
    }

    private static Dictionary<string, int> Count(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, words.Count - Length + 1) && words.Count > 0; i++)
        {
            var run = string.Join(' ', words.Skip(i).Take(Length));
            counts[run] = counts.GetValueOrDefault(run) + 1;
        }
        return counts;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
