using Chancery.Ledger.Views;

namespace Chancery.Ledger.Standings;

/// <summary>Where a member stands, from the lexicon's facts and from what reports changed since. Pure; nothing is overwritten, a later report comes after an earlier one.</summary>
internal static class StandingHistory
{
    // What a member does without ceasing to be one; it comes beside the status and does not replace it.
    private static readonly string[] _conduct = ["boycotting", "refuses-dues"];

    /// <summary>The standing of one member.</summary>
    /// <param name="member">Its code.</param>
    /// <param name="name">Its name.</param>
    /// <param name="facts">The lexicon's facts on it.</param>
    /// <param name="reports">What reports say of it.</param>
    /// <param name="day">The day for which it is asked: what begins later is not looked at.</param>
    public static MemberStanding Of(string member, string name, IReadOnlyList<KnownStanding> facts, IReadOnlyList<ReportedStanding> reports, string day)
    {
        var entries = facts.Where(fact => string.CompareOrdinal(fact.Since, day) <= 0)
            .Select(fact => new StandingEntry(fact.Status, "occurred", Known(fact.Since), Known(fact.Until), "lexicon", 0, 0, 0, false, [])).ToList();
        entries.AddRange(reports.GroupBy(report => (report.Status, report.Factuality)).SelectMany(Periods).Where(entry => string.CompareOrdinal(entry.Since ?? "", day) <= 0));
        var denied = entries.Where(entry => entry.Factuality == "denied").Select(entry => entry.Status).ToHashSet();
        entries = [.. entries.Select(entry => IsDone(entry) && entry.Basis == "reports" && denied.Contains(entry.Status) ? entry with { Contested = true } : entry)];
        entries = [.. entries.OrderBy(entry => entry.Since ?? "", StringComparer.Ordinal).ThenBy(entry => entry.Basis, StringComparer.Ordinal).ThenBy(entry => entry.Status, StringComparer.Ordinal)
            .ThenBy(entry => entry.Factuality, StringComparer.Ordinal)];
        var history = entries.Where(IsDone).ToList();
        var now = history.Where(entry => !_conduct.Contains(entry.Status)).LastOrDefault();
        // A fact that has run out leaves the member outside.
        if (now is { Basis: "lexicon", Until: { } until, Status: not "withdrawn" } && string.CompareOrdinal(until, day) <= 0) now = now with { Status = $"no longer {now.Status}", Since = until };
        // "The member X" in a report says nothing new of a member that the lexicon knows.
        else if (now is { Basis: "reports", Status: "member" } && history.LastOrDefault(entry => entry is { Basis: "lexicon", Status: "member", Until: null }) is { } fact
            && !history.Exists(entry => entry.Basis == "reports" && !_conduct.Contains(entry.Status) && entry.Status != "member")) now = fact;
        var besides = history.Where(entry => _conduct.Contains(entry.Status) && now?.Status is not ("withdrawn" or "suspended")).GroupBy(entry => entry.Status).Select(group => group.Last()).ToList();
        return new MemberStanding(member, name, now?.Status, now?.Since, now?.Basis, besides, now?.Contested ?? false, history, [.. entries.Where(entry => !IsDone(entry))]);
    }

    private static bool IsDone(StandingEntry entry) => entry.Factuality is "occurred" or "ongoing";

    // Reports of one status whose days touch are one entry; a report that does not tell since when counts for the day of its publication and joins the entry before.
    private static IEnumerable<StandingEntry> Periods(IEnumerable<ReportedStanding> reports)
    {
        List<ReportedStanding> together = [];
        string? last = null;
        foreach (var report in reports.OrderBy(Begin, StringComparer.Ordinal).ThenBy(report => report.Id, StringComparer.Ordinal))
        {
            if (together.Count > 0 && report.DateStart is not null && Day(Begin(report)) is { } begin && Day(last) is { } end && begin > end + 31)
            {
                yield return Entry(together);
                together = [];
                last = null;
            }
            together.Add(report);
            last = Later(last, report.DateEnd ?? Begin(report));
        }
        if (together.Count > 0) yield return Entry(together);
    }

    private static StandingEntry Entry(List<ReportedStanding> reports)
    {
        var told = reports.Where(report => report.DateStart is not null).OrderBy(report => Length(report)).ThenBy(report => report.Id, StringComparer.Ordinal).FirstOrDefault();
        return new StandingEntry(
            reports[0].Status, reports[0].Factuality, told?.DateStart ?? Known(Begin(reports[0])), told?.DateEnd == told?.DateStart ? null : told?.DateEnd, "reports",
            reports.Select(report => report.Page).Distinct().Count(), reports.Select(report => report.Outlet ?? report.Page).Distinct().Count(),
            reports.Select(report => report.Story ?? report.Origin).Distinct().Count(), false,
            [.. reports.OrderByDescending(report => report.Published ?? "", StringComparer.Ordinal).ThenBy(report => report.Id, StringComparer.Ordinal)
                .Select(report => new StandingEvidence(report.Id, report.ArticleId, report.Outlet, report.Published, report.Evidence, report.Ruling is not null))]);
    }

    private static string Begin(ReportedStanding report) => report.DateStart ?? report.DateEnd ?? report.Published ?? "";

    private static string? Later(string? a, string b) => a is null || string.CompareOrdinal(b, a) > 0 ? b : a;

    private static string? Known(string day) => day.Length == 0 ? null : day;

    private static int? Day(string? day) => DateOnly.TryParse(day, out var parsed) ? parsed.DayNumber : null;

    private static int Length(ReportedStanding report) => Day(report.DateStart) is { } start && Day(report.DateEnd) is { } end ? end - start : 0;
}
