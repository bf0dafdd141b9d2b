using System.Buffers;
using System.CommandLine;
using Chancery.Cli.Installation;
using Chancery.Cli.Running;
using Chancery.Coding.Classification;
using Chancery.Coding.Json;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery classify</c>: the relation of a given pair.</summary>
internal static class ClassifyCommand
{
    // Parsed together: enough that sentences of like length meet, little enough that all threads have work.
    private const int PairsAtOnce = 32;

    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var inputs = CommonOptions.InputsNamed("INPUT",
            "JSON lines, or TSV with a header line, with uid, sentence, source and target; - for standard input. Source and target are the exact words of the sentence.",
            ArgumentArity.OneOrMore);
        var command = new ExampleCommand("classify", "Tell what one given actor does to another in a sentence, by the same frames as 'code': one JSON line for each pair, in order.",
            "chancery classify pairs.tsv > types.jsonl",
            """echo '{"uid":"1","sentence":"Oslo thanked Accra for the ships.","source":"Oslo","target":"Accra"}' | chancery classify -""")
        {
            inputs, options.Threads, options.Lexicon, options.Models,
        };
        command.SetAction(async (line, cancel) =>
        {
            var rooms = options.Open(host, line);
            rooms.Warm();
            var failed = false;
            await OrderedWork.Run(
                line.GetRequiredValue(inputs).SelectMany(input => PairLines.Read(input, host.Terminal.Input)).Chunk(PairsAtOnce),
                lines => (lines, Classify(rooms, [.. lines.Select(l => l.Pair).OfType<GivenPair>()])),
                result =>
                {
                    host.Terminal.Output.Write(result.Item2.Span);
                    foreach (var (input, _, problem) in result.lines)
                        if (problem is not null)
                        {
                            failed = true;
                            Problems.Write(host.Terminal, input, problem);
                        }
                },
                options.ThreadCount(line), cancel);
            await host.Terminal.Output.FlushAsync(cancel);
            return failed ? ExitCode.SomeFailed : ExitCode.Done;
        });
        return command;
    }

    private static ReadOnlyMemory<byte> Classify(IRooms rooms, IReadOnlyList<GivenPair> pairs)
    {
        var lines = new ArrayBufferWriter<byte>(4 * 1024);
        var verdicts = rooms.Classify(pairs);
        for (var i = 0; i < pairs.Count; i++) PairJson.WriteLine(pairs[i].Uid, verdicts[i], lines);
        return lines.WrittenMemory;
    }
}
