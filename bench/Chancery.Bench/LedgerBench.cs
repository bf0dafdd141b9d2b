using System.Diagnostics;
using System.Globalization;
using Chancery.Ledger;
using Chancery.Ledger.Entries;
using Chancery.Ledger.Views;

namespace Chancery.Bench;

/// <summary><c>chancery-bench ledger FILE|URL [EVENTS]</c>: fills a record with synthetic reports, then times what a desk asks. Wall time, one process.</summary>
public static class LedgerBench
{
    /// <summary>Runs it.</summary>
    /// <param name="address">The record, empty or filled by an earlier run.</param>
    /// <param name="events">How many tellings to enter.</param>
    public static void Run(string address, int events)
    {
        using var book = Book.Open(address, mayCreate: true);
        var series = new SyntheticReports(1);
        var at = new DateTimeOffset(2031, 3, 3, 0, 0, 0, TimeSpan.Zero);
        long tellings = book.Summary().Tellings;
        var (entered, busy) = (0, TimeSpan.Zero);
        while (tellings < events)
        {
            var batch = Enumerable.Range(0, 2000).Select(_ => series.Next()).ToList();
            var clock = Stopwatch.StartNew();
            // As 'ingest' does it: reports are made ready on all processors, one writer enters them.
            foreach (var report in batch.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(PreparedReport.Of))
                tellings += book.Enter(report, at) is { Outcome: EntryOutcome.Added } entry ? entry.Tellings : 0;
            busy += clock.Elapsed;
            entered += batch.Count;
            if (entered % 4_000 == 0) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entered:N0} reports, {tellings:N0} tellings, {entered / busy.TotalSeconds:N0} reports/s"));
        }
        if (entered > 0) Print("ingest of coded reports", string.Create(CultureInfo.InvariantCulture, $"{entered / busy.TotalSeconds:N0} reports/s ({entered:N0} reports, {tellings:N0} tellings)"));

        var (from, to) = (new DateOnly(2023, 6, 1), new DateOnly(2023, 6, 30));
        Time("show relation USA RUS by month", () => book.Relation("USA", "RUS").Total.Forward.Events);
        Time("show relation ARM RUS by week", () => book.Relation("ARM", "RUS", "week").Total.Forward.Events);
        Time("show alliance CSTO", () => book.Alliance("CSTO", LedgerLexicon.Empty, to).Members.Count);
        Time("a month with full text, one word", () => book.Events(new EventFilter { Words = "pipeline", From = from, To = to }).Count);
        Time("a month with full text, two words", () => book.Events(new EventFilter { Words = "pipeline over", From = from, To = to }).Count);
        Time("latest 50 of RUS", () => book.Events(new EventFilter { Source = "RUS", From = from, To = to, Most = 50 }).Count);
    }

    private static void Time(string what, Func<int> ask)
    {
        var found = ask();
        var times = new double[9];
        for (var i = 0; i < times.Length; i++)
        {
            var clock = Stopwatch.StartNew();
            ask();
            times[i] = clock.Elapsed.TotalMilliseconds;
        }
        Array.Sort(times);
        Print(what, string.Create(CultureInfo.InvariantCulture, $"{times[times.Length / 2]:0.0} ms median, {times[^1]:0.0} ms worst of {times.Length} ({found:N0} found)"));
    }

    private static void Print(string what, string figure) => Console.WriteLine($"{what,-40} {figure}");
}
