using Chancery.Bench;
using Chancery.Ledger.Tests.Fakes;
using Microsoft.Data.Sqlite;

namespace Chancery.Ledger.Tests;

/// <summary>What goes wrong below the record: a clear message, nothing half-written.</summary>
public class FaultTests
{
    [Fact]
    public void A_full_disk_is_told_and_what_was_entered_stays()
    {
        using var store = Store.New("sqlite");
        var reports = new SyntheticReports(1, days: 20);
        using (var book = store.Open())
        {
            for (var i = 0; i < 20; i++) book.Enter(reports.Next(), Reports.Monday);
            book.LimitPages(40);

            var failure = Assert.Throws<LedgerException>(() =>
            {
                for (var i = 0; i < 200; i++) book.Enter(reports.Next(), Reports.Monday);
            });
            Assert.Equal("record-full", failure.Code);
            Assert.Contains("make room", failure.Message, StringComparison.Ordinal);
        }
        using var again = store.Open();
        var sum = again.Summary();
        Assert.True(sum.Articles >= 20);
        Assert.Equal(sum.Articles, sum.Sequence);
    }

    [Fact]
    public void A_damaged_page_is_told_and_the_file_is_left_alone()
    {
        using var store = Store.New("sqlite");
        using (var book = store.Open())
        {
            var reports = new SyntheticReports(1, days: 20);
            for (var i = 0; i < 60; i++) book.Enter(reports.Next(), Reports.Monday);
        }
        var bytes = File.ReadAllBytes(store.Address);
        for (var at = 8192; at < bytes.Length; at += 4096) bytes.AsSpan(at, 64).Fill(0x5A);
        File.WriteAllBytes(store.Address, bytes);

        var failure = Assert.Throws<LedgerException>(() =>
        {
            using var book = store.Open();
            book.Enter(new SyntheticReports(2, days: 20).Next(), Reports.Monday);
        });

        Assert.Equal("record-damaged", failure.Code);
    }

    [Fact]
    public void A_file_that_is_no_record_is_told()
    {
        using var store = Store.New("sqlite");
        File.WriteAllText(store.Address, new string('x', 5000));

        Assert.Equal("record-damaged", Assert.Throws<LedgerException>(store.Open).Code);
    }

    [Fact]
    public void Another_programs_database_is_not_touched()
    {
        using var store = Store.New("sqlite");
        using (var connection = new SqliteConnection($"Data Source={store.Address};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "create table recipes (name text)";
            command.ExecuteNonQuery();
        }

        var failure = Assert.Throws<LedgerException>(store.Open);

        Assert.Contains("not a record of Chancery", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_not_there_is_not_made_by_asking_it()
    {
        var file = Path.Combine(Path.GetTempPath(), $"no-{Guid.NewGuid()}.db");

        var failure = Assert.Throws<LedgerException>(() => Book.Open(file, mayCreate: false));

        Assert.Equal("record-missing", failure.Code);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_told_and_holds_what_it_held()
    {
        using var store = Store.New("sqlite");
        using var book = store.Open();
        book.Execute("pragma query_only = 1"); // what SQLite answers on a read-only file, also to root

        Assert.Equal("record-read-only", Assert.Throws<LedgerException>(() => book.Enter(new SyntheticReports(1).Next(), Reports.Monday)).Code);
        Assert.Equal(0, book.Summary().Sequence);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void A_newer_schema_is_refused_and_left_alone(string kind)
    {
        using var store = Store.New(kind);
        using (var book = store.Open()) book.Execute("insert into migration (number, name) values (999, 'of the future')");

        var failure = Assert.Throws<LedgerException>(store.Open);

        Assert.Equal("record-newer", failure.Code);
        Assert.Contains("999", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_goes_away_is_told_and_a_repeated_run_goes_on()
    {
        PostgresServer.Require();
        using var server = PostgresServer.Own();
        var address = server.NewDatabase();
        var reports = Enumerable.Range(0, 30).Select(_ => 0).Aggregate((Series: new SyntheticReports(1, days: 20), Made: new List<Coding.Json.ReportJson>()), (sum, _) =>
        {
            sum.Made.Add(sum.Series.Next());
            return sum;
        }).Made;
        using (var book = Book.Open(address, mayCreate: true))
        {
            foreach (var report in reports.Take(10)) book.Enter(report, Reports.Monday);
            server.Stop();

            Assert.Equal("record-gone", Assert.Throws<LedgerException>(() => book.Enter(reports[10], Reports.Monday)).Code);
        }
        Assert.Equal("record-gone", Assert.Throws<LedgerException>(() => Book.Open(address, mayCreate: true)).Code);

        server.StartAgain();
        using var again = Book.Open(address, mayCreate: true);
        foreach (var report in reports) again.Enter(report, Reports.Monday);
        Assert.Equal((30, 30), (again.Summary().Articles, again.Summary().Sequence));
    }

    [Fact]
    public void The_program_tells_a_fault_of_the_record_in_one_line_and_ends_with_four()
    {
        using var store = Store.New("sqlite");
        File.WriteAllText(store.Address, new string('x', 5000));

        var (code, output, error) = BuiltProgram.Run("show", "record", "--db", store.Address);

        Assert.Equal((4, ""), (code, output));
        Assert.StartsWith("chancery: record-damaged: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }
}
