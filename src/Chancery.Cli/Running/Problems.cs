using Chancery.Cli.Printing;
using Chancery.Reading;

namespace Chancery.Cli.Running;

/// <summary>Problems on standard error, one line each: <c>input: code: message</c>.</summary>
internal static class Problems
{
    /// <summary>Writes a problem. Names and messages may carry text from the world: control characters never reach the terminal.</summary>
    public static void Write(Terminal terminal, string input, ReadProblem problem) =>
        terminal.Error.WriteLine(HostileText.OneLine($"{input}: {problem.Code}: {problem.Message}"));
}
