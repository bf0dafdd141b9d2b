using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>Says what is wrong with a command line and what was perhaps meant.</summary>
internal static class UsageError
{
    /// <summary>The lines to print.</summary>
    public static IEnumerable<string> Explain(ParseResult line)
    {
        var command = line.CommandResult.Command;
        if (command is RootCommand && line.UnmatchedTokens is [var first, ..]) yield return Unknown(first, command);
        else
            foreach (var message in line.Errors.Select(error => error.Message).Distinct())
                yield return message;
        yield return $"See 'chancery{(command is RootCommand ? "" : $" {command.Name}")} --help'.";
    }

    /// <summary>Says that a word is not known to a command, and which known one is near.</summary>
    public static string Unknown(string word, Command? command)
    {
        var known = word.StartsWith('-') ? command?.Options.Select(option => option.Name) : command?.Subcommands.Select(sub => sub.Name);
        var meant = known?.Where(name => Distance(word, name) <= Math.Max(1, name.Length / 3)).OrderBy(name => Distance(word, name)).FirstOrDefault();
        return $"'{word}' is not known{(command is null or RootCommand ? "" : $" to '{command.Name}'")}.{(meant is null ? "" : $" Did you mean '{meant}'?")}";
    }

    // Levenshtein's distance: letters to add, drop or change.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                left = Math.Min(Math.Min(left, row[j]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], left);
            }
        }
        return row[^1];
    }
}
