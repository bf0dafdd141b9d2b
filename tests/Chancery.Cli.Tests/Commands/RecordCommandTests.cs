using System.Text.Json;
using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests.Commands;

public sealed class RecordCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chancery-cli-record-").FullName;

    private string Record => Path.Combine(_folder, "my.db");

    [Fact]
    public async Task What_was_ingested_is_shown()
    {
        var session = new Session();
        Assert.Equal(0, await session.Run("ingest", "many:3", "--db", Record, "--format", "text"));
        Assert.StartsWith("Entered 3 reports", session.Output, StringComparison.Ordinal);

        Assert.Equal(0, await session.Run("show", "relation", "RUS", "ARM", "--db", Record, "--format", "text"));
        Assert.Contains("THREATEN", session.Output, StringComparison.Ordinal);
        Assert.Contains("2024-06", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_pipe_every_input_gives_a_line_and_a_second_run_says_known()
    {
        var session = new Session();
        await session.Run("ingest", "many:2", "bad", "--db", Record);
        Assert.Equal(["added", "added"], session.Lines.Select(Outcome));
        Assert.Contains("empty-input", session.Error, StringComparison.Ordinal);

        Assert.Equal(0, await session.Run("ingest", "many:2", "--db", Record));
        Assert.Equal(["known", "known"], session.Lines.Select(Outcome));
    }

    [Fact]
    public async Task Find_and_export_give_the_same_lines()
    {
        var session = new Session();
        await session.Run("ingest", "many:4", "--db", Record);
        await session.Run("find", "--source", "RUS", "--db", Record, "--format", "json");
        var found = session.Output;

        await session.Run("export", "jsonl", "--source", "RUS", "--db", Record);

        Assert.NotEmpty(found);
        Assert.Equal(found, session.Output);
    }

    [Fact]
    public async Task A_ruling_takes_effect_and_stands_in_the_list()
    {
        var session = new Session();
        await session.Run("ingest", "one", "--db", Record);
        await session.Run("find", "--db", Record, "--format", "json");
        var id = JsonDocument.Parse(session.Lines[0]).RootElement.GetProperty("id").GetString()!;

        Assert.Equal(0, await session.Run("ruling", "reject", id, "--reason", "a match", "--made-by", "Ann", "--db", Record));
        await session.Run("find", "--db", Record, "--format", "json");
        Assert.Empty(session.Output);
        await session.Run("ruling", "list", "--db", Record, "--format", "text");
        Assert.Contains("Ann", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coded_reports_are_entered_as_they_are()
    {
        var session = new Session();
        await session.Run("code", "one", "--format", "json");
        var file = Path.Combine(_folder, "reports.jsonl");
        await File.WriteAllTextAsync(file, session.Output + "{\"article\":\n", TestContext.Current.CancellationToken);

        Assert.Equal(1, await session.Run("ingest", file, "--db", Record));
        Assert.Equal("added", Outcome(Assert.Single(session.Lines)));
        Assert.Contains("reports.jsonl:2: not-json", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watching_enters_what_lies_in_a_folder()
    {
        var inbox = Directory.CreateDirectory(Path.Combine(_folder, "inbox")).FullName;
        await File.WriteAllTextAsync(Path.Combine(inbox, "a.txt"), "x", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(inbox, "b.part"), "x", TestContext.Current.CancellationToken);
        var session = new Session();

        Assert.Equal(0, await session.Run("watch", inbox, "--once", "--db", Record));

        Assert.Equal("added", Outcome(Assert.Single(session.Lines)));
    }

    [Fact]
    public async Task Asking_a_record_that_is_not_there_ends_with_four_and_makes_none()
    {
        var session = new Session();

        Assert.Equal(4, await session.Run("show", "record", "--db", Record));
        Assert.StartsWith("chancery: record-missing: ", session.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Record));
    }

    [Theory]
    [InlineData("show", "relation", "ARM")]
    [InlineData("show", "everything")]
    [InlineData("ruling", "reject", "x")]
    [InlineData("find", "--from", "June")]
    [InlineData("export", "xml")]
    public async Task A_line_that_makes_no_sense_ends_with_two(params string[] words)
    {
        var session = new Session();

        Assert.Equal(2, await session.Run(words));
        Assert.NotEmpty(session.Error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string? Outcome(string line) => JsonDocument.Parse(line).RootElement.GetProperty("outcome").GetString();
}
