using System.Diagnostics;
using System.Text.Json;
using Chancery.Bench;
using Chancery.Coding.Json;
using Chancery.Ledger.Tests.Fakes;

namespace Chancery.Ledger.Tests;

/// <summary>Real processes, killed at random moments (SIGKILL), then repeated. CHANCERY_KILLS sets how often; 200 is the long run of docs/ledger.md.</summary>
public class KillTests
{
    private const int Reports = 150;
    private const string KnownAt = "2031-03-03T12:00:00Z";

    private static int Kills(string kind) => int.TryParse(Environment.GetEnvironmentVariable("CHANCERY_KILLS"), out var kills) ? kills : kind == "sqlite" ? 10 : 5;

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void Killed_and_repeated_ingest_ends_with_the_record_of_an_undisturbed_run(string kind)
    {
        using var undisturbed = Store.New(kind);
        var input = Input(1, Reports);
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, BuiltProgram.Run("ingest", input, "--db", undisturbed.Address, "--known-at", KnownAt).Code);
        var whole = clock.Elapsed;
        var expected = Dump(undisturbed);

        var (kills, seed) = (Kills(kind), Environment.TickCount);
        var random = new Random(seed);
        int killed = 0, interrupted = 0;
        while (killed < kills)
        {
            using var store = Store.New(kind);
            for (var finished = false; !finished;)
            {
                using var process = BuiltProgram.Start("ingest", input, "--db", store.Address, "--known-at", KnownAt);
                process.OutputDataReceived += (_, _) => { };
                process.ErrorDataReceived += (_, _) => { };
                process.BeginOutputReadLine();
                process.BeginErrorReadLine();
                finished = killed >= kills ? process.WaitForExit(TimeSpan.FromMinutes(2)) : process.WaitForExit(random.Next((int)whole.TotalMilliseconds / 4, (int)(whole.TotalMilliseconds * 0.9)));
                if (finished) continue;
                process.Kill();
                process.WaitForExit();
                killed++;
                using var book = store.Open();
                if (book.Summary().Articles is > 0 and < Reports) interrupted++;
                else if (killed % 5 == 0) break; // nothing was cut in two: begin anew
            }
            Assert.True(BuiltProgram.Run("ingest", input, "--db", store.Address, "--known-at", KnownAt).Code == 0, $"seed {seed}");
            Assert.True(expected == Dump(store), $"another record after {killed} kills, seed {seed}");
        }
        Assert.True(interrupted > 0 || kills < 10, $"no kill met an ingest at work, seed {seed}");
        TestContext.Current.SendDiagnosticMessage($"{kind}: {killed} kills, {interrupted} in the middle of the work, seed {seed}");
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public async Task Two_processes_at_once_lose_nothing_and_double_nothing(string kind)
    {
        using var store = Store.New(kind);
        var (mine, yours) = (Input(1, Reports), Input(2, 75, from: 10_000));

        var processes = new[] { mine, yours, mine }.Select(input => BuiltProgram.Start("ingest", input, "--db", store.Address, "--known-at", KnownAt)).ToList();
        var errors = processes.Select(process => process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).ToList();
        var outputs = processes.Select(process => process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ToList();
        string[] said = await Task.WhenAll(errors), written = await Task.WhenAll(outputs);
        foreach (var process in processes) await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.All(said, error => Assert.Equal("", error));
        Assert.All(processes, process => Assert.Equal(0, process.ExitCode));
        using var book = store.Open();
        var added = written.Sum(output => output.Split("\"outcome\":\"added\"").Length - 1);
        Assert.Equal((Reports + 75, Reports + 75, Reports + 75), (book.Summary().Articles, book.Summary().Sequence, added));
        foreach (var process in processes) process.Dispose();
    }

    [Fact]
    public void Both_kinds_of_store_hold_the_same_record_byte_for_byte()
    {
        using Store sqlite = Store.New("sqlite"), postgres = Store.New("postgres");
        foreach (var store in new[] { sqlite, postgres })
        {
            var reports = new SyntheticReports(3, days: 20);
            using var book = store.Open();
            for (var i = 0; i < 150; i++) book.Enter(reports.Next(), Fakes.Reports.Monday.AddMinutes(i));
        }

        Assert.Equal(Dump(sqlite), Dump(postgres));
    }

    private static string Dump(Store store)
    {
        using var book = store.Open();
        using var dump = new MemoryStream();
        book.Dump(dump);
        return System.Text.Encoding.UTF8.GetString(dump.ToArray());
    }

    private static string Input(int seed, int count, int from = 0)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("chancery-input-").FullName, "reports.jsonl");
        var reports = new SyntheticReports(seed, days: 20);
        using var lines = new StreamWriter(file);
        for (var i = 0; i < count; i++)
        {
            var report = reports.Next();
            if (from > 0) report = report with { Article = report.Article with { Id = $"other-{from + i}" } };
            lines.WriteLine(JsonSerializer.Serialize(report, ReportJsonContext.Relaxed.ReportJson));
        }
        return file;
    }
}
