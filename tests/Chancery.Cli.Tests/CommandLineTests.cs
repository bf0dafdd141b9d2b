using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("code")]
    [InlineData("cod", "x")]
    [InlineData("code", "--fromat", "text", "x")]
    [InlineData("code", "--format", "yaml", "x")]
    [InlineData("code", "--published", "June", "x")]
    [InlineData("code", "--threads", "0", "x")]
    [InlineData("code", "--threads", "many", "x")]
    [InlineData("code", "--lexicon", "/no/such/folder", "x")]
    [InlineData("explain")]
    [InlineData("explain", "--text", "a", "b")]
    [InlineData("explain", "--text", "a", "--sentence", "0")]
    [InlineData("evaluate", "/no/such/folder")]
    public async Task A_command_line_that_makes_no_sense_ends_with_two_and_says_why_on_standard_error(params string[] words)
    {
        var session = new Session();

        Assert.Equal(ExitCode.WrongUsage, await session.Run(words));

        Assert.Empty(session.Output);
        Assert.Contains("--help", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_words_at_all_show_the_help_on_standard_error_and_end_with_two()
    {
        var session = new Session();

        Assert.Equal(ExitCode.WrongUsage, await session.Run());

        Assert.Empty(session.Output);
        Assert.Contains("Usage:", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_command_is_answered_with_the_one_that_was_perhaps_meant()
    {
        var session = new Session();

        await session.Run("exlain", "--text", "a");

        Assert.Contains("Did you mean 'explain'?", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code")]
    [InlineData("extract")]
    [InlineData("parse")]
    [InlineData("explain")]
    [InlineData("evaluate")]
    [InlineData("doctor")]
    [InlineData("info")]
    public async Task Help_of_every_command_begins_with_an_example_and_ends_with_the_exit_codes(string command)
    {
        var session = new Session();

        Assert.Equal(ExitCode.Done, await session.Run(command, "--help"));

        Assert.StartsWith("Example", session.Output, StringComparison.Ordinal);
        Assert.Contains($"chancery {command}", session.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Exit codes:", session.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_run_ends_with_130()
    {
        using var cancel = new CancellationTokenSource();
        var session = new Session { Rooms = new FakeRooms { WhileCoding = _ => cancel.Cancel() } };
        var terminal = new Terminal { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null };

        var code = await CommandLine.Run(new Host(terminal, _ => session.Rooms, TimeProvider.System), ["code", "many:1000"], cancel.Token);

        Assert.Equal(ExitCode.Interrupted, code);
    }
}
