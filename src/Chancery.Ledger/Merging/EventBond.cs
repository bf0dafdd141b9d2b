using System.Globalization;
using Chancery.Ledger.Entries;
using Chancery.Ledger.Grouping;
using Chancery.Ledger.Stories;

namespace Chancery.Ledger.Merging;

/// <summary>Whether two reports tell one act, and what shows it.</summary>
internal static class EventBond
{
    /// <summary>How far apart two tellings may be dated and still be looked at together, in days.</summary>
    public const int Window = 31;

    /// <summary>From how many points two tellings are one act.</summary>
    internal const double Threshold = 3.6;

    private const int UndatedDays = 2, WideInterval = 7;

    /// <summary>Compares two tellings. Symmetric.</summary>
    public static Bond Of(Telling a, Telling b)
    {
        if (a.Page == b.Page) return Bond.Apart("one report tells both");
        if (TypeFamilies.Of(a.Type) != TypeFamilies.Of(b.Type) || Done(a) != Done(b)) return Bond.None;
        if (a.Type == b.Type && a.Mode is not null && b.Mode is not null && a.Mode != b.Mode) return Bond.None;
        if (a.Country is not null && b.Country is not null && a.Country != b.Country) return Bond.Apart("in two countries");
        var actors = Actors(a, b);
        if (actors == 0) return Bond.None;
        var time = Time(a, b, out var when);
        if (time == 0) return Bond.None;

        var words = Words(a.Evidence, b.Evidence);
        var story = a.Story is not null && a.Story == b.Story;
        var points = actors + time + (a.Type == b.Type ? 0.6 : 0) + (a.Mode is not null && a.Mode == b.Mode ? 0.4 : 0) + 2 * words + (story ? 1.2 : 0);
        if (a.Place is not null && b.Place is not null) points += a.Place == b.Place ? 0.5 : -0.7;
        if (a.SaidBy is not null && b.SaidBy is not null && !story) points += LastName(a.SaidBy) == LastName(b.SaidBy) ? 0.4 : TypeFamilies.IsSpoken(a.Type) ? -0.6 : 0;
        if (TypeFamilies.IsSpoken(a.Type) && words < 0.2 && !story) points -= 0.8;
        if (points < Threshold) return Bond.None;
        var why = new List<string> { a.Type == b.Type ? $"both {a.Type}" : $"{a.Type} and {b.Type} are of one family", actors >= 1.5 ? "the same actors" : "actors that fit", when };
        if (story) why.Add("copies or rewrites of one report");
        if (a.Place is not null && a.Place == b.Place) why.Add($"both in {a.Place}");
        if (words >= 0.3) why.Add(string.Create(CultureInfo.InvariantCulture, $"{words:0%} of the words that carry it"));
        return Bond.Together(string.Join(", ", why));
    }

    // What was done and what was only announced or threatened are two things: the one does not show the other.
    private static bool Done(Telling telling) => telling.Factuality is "occurred" or "ongoing" or "denied" or "alleged";

    private static double Actors(Telling a, Telling b)
    {
        var straight = Math.Min(Fit(a.SourceStates, b.SourceStates), Fit(a.TargetStates, b.TargetStates));
        if (!TypeFamilies.IsMutual(a.Type) || !TypeFamilies.IsMutual(b.Type)) return straight;
        return Math.Max(straight, Math.Min(Fit(a.SourceStates, b.TargetStates), Fit(a.TargetStates, b.SourceStates)));
    }

    private static double Fit(string[] a, string[] b)
    {
        if (a.AsSpan().SequenceEqual(b)) return a[0].Length == 0 ? 1 : 1.5;
        return a.Intersect(b).Count() is var shared && shared > 0 && (shared == a.Length || shared == b.Length) ? 1 : 0;
    }

    private static double Time(Telling a, Telling b, out string when)
    {
        when = "";
        var (one, two) = (Interval(a), Interval(b));
        if (one is not { } x || two is not { } y) return 0;
        if (x.First > y.Last || y.First > x.Last) return 0;
        var told = a.DateStart is not null && b.DateStart is not null;
        if (told && x.First == y.First && x.Last == y.Last && x.First == x.Last)
        {
            when = $"the same day, {a.DateStart}";
            return 1.2;
        }
        var wide = Math.Max(x.Last - x.First, y.Last - y.First) > WideInterval;
        when = told ? "days that overlap" : "days that fit";
        return wide ? 0.4 : 0.8;
    }

    private static (int First, int Last)? Interval(Telling telling)
    {
        if (Day(telling.DateStart ?? telling.DateEnd) is { } first) return (first, Day(telling.DateEnd ?? telling.DateStart) ?? first);
        return Day(telling.Published) is { } published ? (published - UndatedDays, published) : null;
    }

    private static int? Day(string? day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", out var parsed) ? parsed.DayNumber : null;

    private static double Words(string a, string b)
    {
        var (one, two) = (Stems(a), Stems(b));
        var smaller = Math.Min(one.Count, two.Count);
        return smaller == 0 ? 0 : (double)one.Count(two.Contains) / smaller;
    }

    private static HashSet<string> Stems(string text) => [.. WordCutter.Cut(text).Where(word => word.Carries).Select(word => word.Stem)];

    private static string LastName(string name) => name.Split(' ')[^1];
}
