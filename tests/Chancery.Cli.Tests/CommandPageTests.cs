using System.CommandLine;
using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests;

public class CommandPageTests
{
    private static readonly string _file = Path.Combine(Checkout.Root, "docs", "commands.md");

    [Fact]
    public async Task The_page_of_commands_is_the_help_of_every_command()
    {
        var page = await Write();

        if (Environment.GetEnvironmentVariable("CHANCERY_ACCEPT") == "1") await File.WriteAllTextAsync(_file, page, TestContext.Current.CancellationToken);
        Assert.Equal(page, await File.ReadAllTextAsync(_file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_command_and_every_option_stands_on_the_page()
    {
        var page = await File.ReadAllTextAsync(_file, TestContext.Current.CancellationToken);
        foreach (var command in Commands())
        {
            Assert.Contains($"## chancery {command.Name}\n", page, StringComparison.Ordinal);
            Assert.All(command.Options, option => Assert.Contains(option.Name, page, StringComparison.Ordinal));
            Assert.All(command.Options.Cast<Symbol>().Concat(command.Arguments), symbol => Assert.False(string.IsNullOrEmpty(symbol.Description)));
        }
    }

    private static IEnumerable<Command> Commands() =>
        CommandLine.Create(new Host(new Terminal { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null }, _ => new FakeRooms(), TimeProvider.System)).Subcommands;

    private static async Task<string> Write()
    {
        var page = new StringWriter { NewLine = "\n" };
        page.WriteLine("# Commands");
        page.WriteLine();
        page.WriteLine("This page is the help of the program, written by a test: run the tests with `CHANCERY_ACCEPT=1` after a change of a command.");
        page.WriteLine("What comes out of each is told in [outputs.md](outputs.md).");
        foreach (var command in Commands())
        {
            var session = new Session();
            await session.Run(command.Name, "--help");
            page.WriteLine();
            page.WriteLine($"## chancery {command.Name}");
            page.WriteLine();
            page.WriteLine("```text");
            page.WriteLine(string.Join('\n', session.Output.Replace("\r", "", StringComparison.Ordinal).TrimEnd().Split('\n').Select(line => line.TrimEnd())));
            page.WriteLine("```");
        }
        return page.ToString();
    }
}
