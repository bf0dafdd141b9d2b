using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary>A command whose help begins with examples.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Command lines that work as they stand in the project's folder.</param>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>The examples.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
