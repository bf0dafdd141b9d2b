using Chancery.Ledger.Views;

namespace Chancery.Ledger.Relations;

/// <summary>Makes the periods of a relation out of counts. Pure.</summary>
internal static class RelationSeries
{
    /// <summary>The periods in their order.</summary>
    /// <param name="forward">Counts of A towards B.</param>
    /// <param name="backward">Counts of B towards A.</param>
    /// <param name="coverage">All events of the record, by period.</param>
    public static IReadOnlyList<RelationPeriod> Of(IReadOnlyList<SeriesRow> forward, IReadOnlyList<SeriesRow> backward, IReadOnlyDictionary<string, long> coverage)
    {
        var (there, back) = (forward.ToLookup(row => row.Period), backward.ToLookup(row => row.Period));
        return [.. there.Select(group => group.Key).Union(back.Select(group => group.Key)).Order(StringComparer.Ordinal)
            .Select(period => Period(period, [.. there[period]], [.. back[period]], coverage.GetValueOrDefault(period)))];
    }

    /// <summary>One period.</summary>
    public static RelationPeriod Period(string name, IReadOnlyList<SeriesRow> forward, IReadOnlyList<SeriesRow> backward, long all)
    {
        var (there, back) = (Side(forward), Side(backward));
        return new RelationPeriod(name, there, back, (int)all, all == 0 ? 0 : Math.Round((double)(there.Events + back.Events) / all, 4));
    }

    /// <summary>The Monday of a day's week.</summary>
    public static string Week(string day) => DateOnly.TryParse(day, out var date) ? date.AddDays(-(date.DayNumber % 7)).ToString("yyyy-MM-dd") : day;

    private static RelationSide Side(IReadOnlyList<SeriesRow> rows)
    {
        // A threat that was made is an act of its own (verbal conflict); a plan or a possibility has not been done by anybody.
        var acts = rows.Where(row => row.Factuality is "occurred" or "ongoing" or "alleged" || row is { Type: "THREATEN", Factuality: "threatened" }).ToList();
        var done = acts.Where(row => row.Factuality != "alleged").ToList();
        var count = done.Sum(row => row.Events);
        return new RelationSide(
            Sum(rows), (int)rows.Sum(row => row.Reports), Sum(rows, "occurred", "ongoing"), Sum(rows, "planned"), Sum(rows, "threatened", "possible"), Sum(rows, "alleged"), Sum(rows, "denied"),
            Sum(rows.Where(row => row.Contested != 0)), Quad(1), Quad(2), Quad(3), Quad(4),
            count == 0 ? null : Math.Round(done.Sum(row => row.Goldstein) / count, 3), count == 0 ? null : Math.Round(done.Sum(row => row.Score) / count, 3),
            new SortedTypes(rows.GroupBy(row => row.Type).Select(group => (group.Key, Sum(group)))));

        int Quad(int quad) => Sum(acts.Where(row => row.Quad == quad));
    }

    private static int Sum(IEnumerable<SeriesRow> rows) => (int)rows.Sum(row => row.Events);

    private static int Sum(IEnumerable<SeriesRow> rows, params string[] factualities) => Sum(rows.Where(row => factualities.Contains(row.Factuality)));

    // A dictionary that keeps its order: most frequent first.
    private sealed class SortedTypes : Dictionary<string, int>
    {
        public SortedTypes(IEnumerable<(string Type, int Events)> counts)
        {
            foreach (var (type, events) in counts.OrderByDescending(count => count.Events).ThenBy(count => count.Type, StringComparer.Ordinal)) Add(type, events);
        }
    }
}
