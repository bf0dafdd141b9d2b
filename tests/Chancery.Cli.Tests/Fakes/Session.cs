using System.Text;
using Chancery.Cli.Installation;
using Microsoft.Extensions.Time.Testing;

namespace Chancery.Cli.Tests.Fakes;

/// <summary>Runs a command line against the fake rooms and keeps what it wrote.</summary>
internal sealed class Session
{
    public IRooms Rooms { get; init; } = new FakeRooms();

    public string Input { get; init; } = "";

    public bool OnTerminal { get; init; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public async Task<int> Run(params string[] words)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(Input)), Output = output, Error = error,
            OutputIsTerminal = OnTerminal, ErrorIsTerminal = OnTerminal, Colour = OnTerminal,
        };
        var code = await CommandLine.Run(new Host(terminal, _ => Rooms, new FakeTimeProvider()), words, TestContext.Current.CancellationToken);
        (Output, Error) = (Encoding.UTF8.GetString(output.ToArray()), error.ToString());
        return code;
    }
}
