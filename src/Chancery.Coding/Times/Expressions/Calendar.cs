namespace Chancery.Coding.Times.Expressions;

/// <summary>Reckoning with days that stays inside the years 1 to 9999: what would leave them is null.</summary>
internal static class Calendar
{
    /// <summary>The day that lies <paramref name="count"/> days away.</summary>
    public static DateOnly? Plus(this DateOnly day, long count) =>
        day.DayNumber + count is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>The same day <paramref name="count"/> months away, or the month's last.</summary>
    public static DateOnly? ShiftMonths(this DateOnly day, long count)
    {
        var months = (day.Year * 12) + day.Month - 1 + count;
        var (year, month) = (months / 12, (int)(months % 12) + 1);
        return year is >= 1 and <= 9999 ? new DateOnly((int)year, month, Math.Min(day.Day, DateTime.DaysInMonth((int)year, month))) : null;
    }

    /// <summary>The day <paramref name="count"/> units away.</summary>
    public static DateOnly? Shift(this DateOnly day, long count, TimeUnit unit) => unit switch
    {
        TimeUnit.Minute or TimeUnit.Hour => day,
        TimeUnit.Day => day.Plus(count),
        TimeUnit.Week or TimeUnit.Weekend => day.Plus(7 * count),
        TimeUnit.Month => day.ShiftMonths(count),
        TimeUnit.Quarter => day.ShiftMonths(3 * count),
        _ => day.ShiftMonths(12 * count),
    };

    /// <summary>The Monday of the day's week.</summary>
    public static DateOnly Monday(this DateOnly day) => day.Plus(-(((int)day.DayOfWeek + 6) % 7)) ?? day;

    /// <summary>The whole unit that holds the day.</summary>
    public static (DateOnly Start, DateOnly End) Whole(this DateOnly day, TimeUnit unit)
    {
        switch (unit)
        {
            case TimeUnit.Week:
                return (day.Monday(), day.Monday().Plus(6) ?? DateOnly.MaxValue);
            case TimeUnit.Weekend:
                return (day.Monday().Plus(5) ?? day, day.Monday().Plus(6) ?? DateOnly.MaxValue);
            case TimeUnit.Month:
                return Month(day.Year, day.Month);
            case TimeUnit.Quarter:
                var first = ((day.Month - 1) / 3 * 3) + 1;
                return (new DateOnly(day.Year, first, 1), Month(day.Year, first + 2).End);
            case TimeUnit.Year:
                return Year(day.Year);
            default:
                return (day, day);
        }
    }

    /// <summary>A whole month.</summary>
    public static (DateOnly Start, DateOnly End) Month(int year, int month) => (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>A whole year.</summary>
    public static (DateOnly Start, DateOnly End) Year(int year) => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The grain of one such unit.</summary>
    public static TimeGrain Grain(this TimeUnit unit) => unit switch
    {
        TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day => TimeGrain.Day,
        TimeUnit.Week or TimeUnit.Weekend => TimeGrain.Week,
        TimeUnit.Month => TimeGrain.Month,
        TimeUnit.Quarter => TimeGrain.Range,
        _ => TimeGrain.Year,
    };

    /// <summary>The day written as in ISO 8601.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
