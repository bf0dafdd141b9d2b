using System.Text.Json;
using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chancery-tests-").FullName;
    private readonly string _gold;
    private readonly string _floors;

    public EvaluateCommandTests()
    {
        _gold = Directory.CreateDirectory(Path.Combine(_folder, "gold")).FullName;
        _floors = Path.Combine(_folder, "eval", "floors.json");
        Write("one", "train");
        Write("two", "dev");
        File.WriteAllText(Path.Combine(_folder, "split.tsv"), "# parts\nid\tpart\none\ttrain\ntwo\tdev\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_figures_come_as_json_with_every_layer()
    {
        var session = new Session();

        Assert.Equal(ExitCode.Done, await session.Run("evaluate", _gold, "--format", "json"));

        using var json = JsonDocument.Parse(session.Output);
        var type = json.RootElement.GetProperty("layers").EnumerateArray().Single(layer => layer.GetProperty("name").GetString() == "events.type");
        Assert.Equal((2, 2, 2), (type.GetProperty("hits").GetInt32(), type.GetProperty("coded").GetInt32(), type.GetProperty("gold").GetInt32()));
    }

    [Fact]
    public async Task Only_the_pages_of_a_part_are_measured()
    {
        var session = new Session();

        await session.Run("evaluate", _gold, "--part", "dev");

        Assert.StartsWith("1 annotated pages", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_figures_can_be_compared_with_later_ones()
    {
        var saved = Path.Combine(_folder, "before.json");
        var session = new Session();

        await session.Run("evaluate", _gold, "--save", saved);
        await session.Run("evaluate", _gold, "--against", saved);

        Assert.Contains("change", session.Output, StringComparison.Ordinal);
        Assert.Contains("       =", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_are_written_one_a_line_for_other_scorers()
    {
        var records = Path.Combine(_folder, "records.jsonl");

        await new Session().Run("evaluate", _gold, "--records", records);

        var kinds = (await File.ReadAllLinesAsync(records, TestContext.Current.CancellationToken)).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(record => $"{record.GetProperty("article_id").GetString()} {record.GetProperty("kind").GetString()}");
        Assert.Equal(["one event", "one body", "one chain", "two event", "two body", "two chain"], kinds);
    }

    [Fact]
    public async Task Without_floors_the_gate_stays_shut()
    {
        var session = new Session();

        Assert.Equal(ExitCode.SomeFailed, await session.Run("evaluate", _gold, "--gate", "--floors", _floors));

        Assert.Contains("there are no floors yet", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_passes_the_floors_that_it_has_set_until_the_corpus_changes()
    {
        var session = new Session();

        Assert.Equal(ExitCode.Done, await session.Run("evaluate", _gold, "--set-floors", "--floors", _floors));
        Assert.Equal(ExitCode.Done, await session.Run("evaluate", _gold, "--gate", "--floors", _floors));
        Write("three", "dev");
        Assert.Equal(ExitCode.SomeFailed, await session.Run("evaluate", _gold, "--gate", "--floors", _floors));

        Assert.Contains("the corpus has changed", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_floors_for_a_changed_corpus_want_a_reason_and_keep_it()
    {
        var session = new Session();
        await session.Run("evaluate", _gold, "--set-floors", "--floors", _floors);
        Write("three", "dev");

        Assert.Equal(ExitCode.SomeFailed, await session.Run("evaluate", _gold, "--set-floors", "--floors", _floors));
        Assert.Equal(ExitCode.Done, await session.Run("evaluate", _gold, "--set-floors", "--floors", _floors, "--reason", "a third page"));

        Assert.Contains("a third page", await File.ReadAllTextAsync(_floors, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_annotated_page_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_gold, "wrong.json"), "{}", TestContext.Current.CancellationToken);
        var session = new Session();

        Assert.Equal(ExitCode.SomeFailed, await session.Run("evaluate", _gold));

        Assert.Contains("wrong.json", session.Error, StringComparison.Ordinal);
    }

    // The fake rooms take the text as it is and code its first word as a threat by Russia against Armenia.
    private void Write(string id, string word) => File.WriteAllText(Path.Combine(_gold, $"{id}.json"), $$$"""
        {"id":"{{{id}}}","title":"","text":"{{{word}}} said something.","gold":{"body_starts_with":"{{{word}}} said something.","body_ends_with":"{{{word}}} said something.","agency_chain":["The Fake"],
         "events":[{"id":"e1","type":"THREATEN","source":["RUS"],"target":["ARM"],"factuality":"threatened","evidence":"{{{word}}} said"}]}}
        """);
}
