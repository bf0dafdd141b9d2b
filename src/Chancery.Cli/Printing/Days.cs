using System.Globalization;
using Chancery.Coding.Times;

namespace Chancery.Cli.Printing;

/// <summary>Dates as people write them: "5 Jun 2024", "27 May – 2 Jun 2024", "Feb 2024", "until 5 Jun 2024".</summary>
internal static class Days
{
    /// <summary>A single day.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>When something happened; "no date" when the text does not tell.</summary>
    public static string Of(EventTime time) => (time.Start, time.End) switch
    {
        (null, null) => "no date",
        (null, { } end) => $"until {Of(end)}",
        ({ } start, null) => $"since {Of(start)}",
        ({ } start, { } end) when start == end => Of(start),
        ({ Day: 1 } start, { } end) when end == start.AddMonths(1).AddDays(-1) => start.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        ({ Day: 1, Month: 1 } start, { } end) when end == start.AddYears(1).AddDays(-1) => start.ToString("yyyy", CultureInfo.InvariantCulture),
        ({ } start, { } end) when (start.Year, start.Month) == (end.Year, end.Month) => $"{start.Day}–{Of(end)}",
        ({ } start, { } end) when start.Year == end.Year => $"{start.ToString("d MMM", CultureInfo.InvariantCulture)} – {Of(end)}",
        ({ } start, { } end) => $"{Of(start)} – {Of(end)}",
    };
}
