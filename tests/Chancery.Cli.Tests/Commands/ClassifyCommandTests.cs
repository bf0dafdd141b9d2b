using System.Text.Json;
using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests.Commands;

public class ClassifyCommandTests
{
    [Fact]
    public async Task Each_pair_is_one_line_with_the_promised_fields_in_their_order()
    {
        var session = new Session { Input = """{"uid":"7","sentence":"Oslo thanked Accra.","source":"Oslo","target":"Accra"}""" };

        Assert.Equal(ExitCode.Done, await session.Run("classify", "-"));

        var fields = JsonDocument.Parse(Assert.Single(session.Lines)).RootElement.EnumerateObject().Select(field => field.Name);
        Assert.Equal(["uid", "root", "quad", "mode", "factuality", "confidence", "why"], fields);
    }

    [Fact]
    public async Task Cells_below_a_header_are_read_in_any_order_of_columns_and_keep_their_commas()
    {
        var session = new Session { Input = "source\tuid\ttarget\tsentence\nOslo, and Bergen\t1\tAccra\tOslo, and Bergen thanked Accra.\n" };

        await session.Run("classify", "-");

        Assert.Equal("Oslo, and Bergen to Accra", JsonDocument.Parse(Assert.Single(session.Lines)).RootElement.GetProperty("why").GetString());
    }

    [Fact]
    public async Task A_cell_that_a_spreadsheet_has_quoted_is_unquoted()
    {
        var session = new Session { Input = "uid\tsentence\tsource\ttarget\n1\t\"Oslo \"\"thanked\"\" Accra.\"\tOslo\t\"Accra \"\"the port\"\"\"\n" };

        await session.Run("classify", "-");

        Assert.Equal("Oslo to Accra \"the port\"", JsonDocument.Parse(Assert.Single(session.Lines)).RootElement.GetProperty("why").GetString());
    }

    [Fact]
    public async Task A_line_that_is_no_pair_is_named_and_the_others_are_classified()
    {
        var session = new Session { Input = """
            {"uid":"1","sentence":"Oslo thanked Accra.","source":"Oslo"}
            {"uid":"2","sentence":"Oslo thanked Accra.","source":"Oslo","target":"Accra"}
            """ };

        Assert.Equal(ExitCode.SomeFailed, await session.Run("classify", "-"));

        Assert.Equal("2", JsonDocument.Parse(Assert.Single(session.Lines)).RootElement.GetProperty("uid").GetString());
        Assert.Equal("-:1: missing-field: 'target' is missing or not a string.\n", session.Error);
    }

    [Fact]
    public async Task A_table_without_the_columns_is_refused_with_what_is_missing()
    {
        var session = new Session { Input = "uid\tsentence\tsource\n1\tOslo thanked Accra.\tOslo\n" };

        Assert.Equal(ExitCode.SomeFailed, await session.Run("classify", "-"));

        Assert.Contains("no-header", session.Error, StringComparison.Ordinal);
        Assert.Contains("'target'", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_pairs_keep_their_order_whatever_the_number_of_threads()
    {
        var input = string.Join('\n', Enumerable.Range(1, 100).Select(i => $$"""{"uid":"{{i}}","sentence":"Oslo thanked Accra.","source":"Oslo","target":"Accra"}"""));
        var session = new Session { Input = input };

        await session.Run("classify", "--threads", "4", "-");

        Assert.Equal(Enumerable.Range(1, 100).Select(i => $"{i}"), session.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("uid").GetString()));
    }
}
