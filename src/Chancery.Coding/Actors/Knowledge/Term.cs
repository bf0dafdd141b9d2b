using System.Globalization;

namespace Chancery.Coding.Actors.Knowledge;

/// <summary>A stretch of time with ends known to the day, the month or the year.</summary>
/// <param name="Since">The first day that may belong to it; null when it is not known or has always been.</param>
/// <param name="Until">The last day that may belong to it; null when it lasts or is not known.</param>
public readonly record struct Term(DateOnly? Since, DateOnly? Until)
{
    /// <summary>Reads two ends written <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; empty is open.</summary>
    /// <returns>Null when one of them is written otherwise or the term would end before it begins.</returns>
    public static Term? Parse(string since, string until)
    {
        if (!TryRead(since, last: false, out var first) || !TryRead(until, last: true, out var end)) return null;
        return first > end ? null : new Term(first, end);
    }

    /// <summary>Whether the day may belong to it.</summary>
    public bool Holds(DateOnly day) => (Since is not { } since || since <= day) && (Until is not { } until || day <= until);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Term other) =>
        (Since is not { } since || other.Until is not { } otherUntil || since <= otherUntil) && (other.Since is not { } otherSince || Until is not { } until || otherSince <= until);

    private static bool TryRead(string text, bool last, out DateOnly? day)
    {
        day = null;
        if (text.Length == 0) return true;
        var format = text.Length switch { 4 => "yyyy", 7 => "yyyy-MM", _ => "yyyy-MM-dd" };
        if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return false;
        day = !last ? first : text.Length switch { 4 => first.AddYears(1).AddDays(-1), 7 => first.AddMonths(1).AddDays(-1), _ => first };
        return true;
    }
}
