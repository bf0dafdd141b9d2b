using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Reading.Dates;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Feeds;

/// <summary>The day of a feed's entry, in whatever form: RFC 822 with two digits of the year and a wrong weekday, ISO 8601 with a blank in it, a bare number.</summary>
internal static partial class FeedDay
{
    /// <summary>The day as printed, not moved between time zones; null when there is none.</summary>
    public static DateOnly? Parse(string text, DayText days)
    {
        if (PageDay.Parse(text, days) is { } day)
            return day;
        // RFC 822 as it was in 1982; years from 70 on are of the last century.
        var match = ShortYear().Match(text);
        if (!match.Success || !days.TryMonth(match.Groups["m"].Value, out var month))
            return null;
        var year = int.Parse(match.Groups["y"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return DayText.Valid(year + (year < 70 ? 2000 : 1900), month, int.Parse(match.Groups["d"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\b(?<d>[0-9]{1,2})[ -](?<m>\p{L}{3,12})\.?[ -](?<y>[0-9]{2})\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShortYear();
}
