using Chancery.Cli.Printing;
using Chancery.Reading;

namespace Chancery.Cli.Running;

/// <summary>Problems on standard error, one line each: <c>input: code: message</c>.</summary>
internal static class Problems
{
    /// <summary>What is said of an article that was kept and not coded. It is no failure.</summary>
    public static ReadProblem NotCoded(Article article) =>
        new(ProblemCodes.LanguageNotCoded, $"the text is in a language that is not coded ({article.Language}): it is kept with that mark, and nothing is coded of it");

    /// <summary>Writes a problem. Names and messages may carry text from the world: control characters never reach the terminal.</summary>
    public static void Write(Terminal terminal, string input, ReadProblem problem) =>
        terminal.Error.WriteLine(HostileText.OneLine($"{input}: {problem.Code}: {problem.Message}"));
}
