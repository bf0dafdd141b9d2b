using System.Text.Json;
using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests.Commands;

public class CodeCommandTests
{
    [Fact]
    public async Task In_a_pipe_each_article_is_one_line_of_json()
    {
        var session = new Session();

        Assert.Equal(ExitCode.Done, await session.Run("code", "one", "two"));

        Assert.Equal(["one", "two"], session.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("article").GetProperty("text").GetString()!));
        Assert.Empty(session.Error);
    }

    [Fact]
    public async Task On_a_terminal_the_report_is_for_reading()
    {
        var session = new Session { OnTerminal = true };

        await session.Run("code", "one");

        Assert.Contains("On one", session.Output, StringComparison.Ordinal);
        Assert.Contains("RUS:GOV", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"article\"", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_readable_report_in_a_pipe_is_plain()
    {
        var session = new Session();

        await session.Run("code", "--format", "text", "one");

        Assert.DoesNotContain('\x1b', session.Output);
        Assert.Contains("THREATEN", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_is_named_on_standard_error_and_the_others_are_coded()
    {
        var session = new Session();

        Assert.Equal(ExitCode.SomeFailed, await session.Run("code", "one", "bad.txt", "two"));

        Assert.Equal(2, session.Lines.Count);
        Assert.Equal("bad.txt: empty-input: there is nothing in it\n", session.Error);
    }

    [Fact]
    public async Task A_defect_on_one_page_costs_the_others_nothing_and_lets_nothing_of_that_page_out()
    {
        var session = new Session();

        Assert.Equal(ExitCode.SomeFailed, await session.Run("code", "one", "defect.txt", "two"));

        Assert.Equal(2, session.Lines.Count);
        Assert.StartsWith("defect.txt: coding-failed: ", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_for_a_dash()
    {
        var session = new Session { Input = "from the pipe" };

        await session.Run("code", "-");

        Assert.Contains("\"text\":\"from the pipe\"", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_caller_knows_of_the_input_reaches_the_reader()
    {
        var rooms = new FakeRooms();

        await new Session { Rooms = rooms }.Run("code", "--published", "2024-06-05", "--outlet", "TASS", "one");

        Assert.Equal(new DateOnly(2024, 6, 5), rooms.Options!.Published);
        Assert.Equal("TASS", rooms.Options.Outlet);
    }

    [Fact]
    public async Task The_output_is_the_same_bytes_in_the_order_of_the_input_for_any_number_of_threads()
    {
        var slow = new FakeRooms { WhileCoding = article => Thread.Sleep(article.Text.Length % 3) };
        var (one, eight) = (new Session(), new Session { Rooms = slow });

        await one.Run("code", "--threads", "1", "many:200", "bad", "last");
        await eight.Run("code", "--threads", "8", "many:200", "bad", "last");

        Assert.Equal(201, one.Lines.Count);
        Assert.Equal(one.Output, eight.Output);
        Assert.Equal(one.Error, eight.Error);
    }

    [Fact]
    public async Task Escape_sequences_in_an_article_never_reach_the_terminal()
    {
        var session = new Session { Input = "evil\x1b[2Jword [red]text[/]" };

        await session.Run("code", "--format", "text", "-");

        Assert.DoesNotContain('\x1b', session.Output);
        Assert.Contains("[red]text[/]", session.Output, StringComparison.Ordinal);
    }
}
