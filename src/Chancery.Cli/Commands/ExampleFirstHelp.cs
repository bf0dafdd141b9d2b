using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Chancery.Cli.Commands;

/// <summary>Help that shows how a command is used before it lists what it takes.</summary>
/// <param name="list">The usual help.</param>
internal sealed class ExampleFirstHelp(HelpAction list) : SynchronousCommandLineAction
{
    private static readonly string[] _first = ["chancery code samples/", "chancery explain --text 'Moscow warned Armenia on Wednesday against leaving the CSTO.'"];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var examples = parseResult.CommandResult.Command is ExampleCommand command ? command.Examples : _first;
        output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        output.WriteLine();
        var code = list.Invoke(parseResult);
        output.WriteLine("Exit codes: 0 done, 1 some inputs or checks failed (each named on standard error), 2 wrong usage, 130 interrupted.");
        return code;
    }
}
