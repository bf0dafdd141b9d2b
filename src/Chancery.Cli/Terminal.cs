using System.Globalization;
using System.Text;

namespace Chancery.Cli;

/// <summary>Where the program reads and writes, and what it knows of the far end.</summary>
internal sealed record Terminal
{
    /// <summary>What the input <c>-</c> stands for.</summary>
    public required Stream Input { get; init; }

    /// <summary>For data.</summary>
    public required Stream Output { get; init; }

    /// <summary>For messages and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person reads the output as it comes.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person reads the messages as they come.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the output may be coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>Columns of a line of the output.</summary>
    public int Width { get; init; } = PipedWidth;

    /// <summary>The columns of a readable report in a pipe or a file.</summary>
    public const int PipedWidth = 80;

    /// <summary>The process's own: no colour in a pipe, with <c>NO_COLOR</c> set (no-color.org) or on a dumb terminal; <c>COLUMNS</c> overrides the width.</summary>
    public static Terminal OfProcess()
    {
        var toTerminal = !Console.IsOutputRedirected;
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            OutputIsTerminal = toTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colour = toTerminal && !plain,
            Width = WidthOf(toTerminal),
        };
    }

    private static int WidthOf(bool terminal)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= 20) return columns;
        if (!terminal) return PipedWidth;
        try
        {
            return Console.WindowWidth is >= 20 and var width ? width : PipedWidth;
        }
        catch (IOException)
        {
            return PipedWidth; // a terminal that does not tell
        }
    }
}
