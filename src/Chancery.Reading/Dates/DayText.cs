using System.Globalization;
using System.Text.RegularExpressions;

namespace Chancery.Reading.Dates;

/// <summary>Finds days written with their year: "June 5, 2024", "5 June 2024", "2024-06-05", "05.06.2024".</summary>
internal sealed partial class DayText(Dictionary<string, int> months)
{
    /// <summary>The number of a month by its name.</summary>
    public bool TryMonth(string name, out int month) => months.TryGetValue(name, out month);

    /// <summary>The first such day from a position on; null when there is none.</summary>
    public DayFound? Find(string text, int from = 0)
    {
        DayFound? first = null;
        Consider(MonthFirst(), named: true);
        Consider(DayFirst(), named: true);
        Consider(YearFirst(), named: false);
        Consider(Dotted(), named: false);
        Consider(Slashed(), named: false);
        return first;

        void Consider(Regex form, bool named)
        {
            for (var match = form.Match(text, from); match.Success; match = match.NextMatch())
            {
                if (first is { } earlier && match.Index >= earlier.Start)
                    return;
                if (DayOf(match, named) is { } day)
                {
                    first = new DayFound(day, match.Index, match.Length);
                    return;
                }
            }
        }
    }

    private DateOnly? DayOf(Match match, bool named)
    {
        var month = 0;
        if (named)
        {
            if (!months.TryGetValue(match.Groups["m"].Value, out month))
                return null;
        }
        else
        {
            month = Number(match.Groups["m"]);
        }
        return Valid(Number(match.Groups["y"]), month, Number(match.Groups["d"]));
    }

    /// <summary>A day of the time in which there were news pages; null for anything else.</summary>
    public static DateOnly? Valid(int year, int month, int day) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?<m>\p{L}{3,12})\.? (?<d>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<y>[0-9]{4})\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"\b(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(?:of |de )?(?<m>\p{L}{3,12})\.?,?[ -](?:de )?(?<y>[0-9]{4})\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"\b(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})(?![0-9])",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearFirst();

    // With dots the day comes first, everywhere.
    [GeneratedRegex(@"\b(?<d>[0-9]{1,2})\.(?<m>[0-9]{1,2})\.(?<y>[0-9]{4})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dotted();

    // With slashes it depends on the country: only what can be read one way is read.
    [GeneratedRegex(
        @"\b(?:(?<d>1[3-9]|2[0-9]|3[01])/(?<m>0?[1-9]|1[0-2])|(?<m>0?[1-9]|1[0-2])/(?<d>1[3-9]|2[0-9]|3[01]))/(?<y>[0-9]{4})\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slashed();
}
