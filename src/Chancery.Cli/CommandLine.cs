using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Chancery.Cli.Commands;
using Chancery.Cli.Installation;
using Chancery.Cli.Printing;
using Chancery.Ledger;

namespace Chancery.Cli;

/// <summary>The whole command line: which commands there are, and what each way of ending means.</summary>
internal static class CommandLine
{
    /// <summary>All commands.</summary>
    public static RootCommand Create(Host host)
    {
        var root = new RootCommand("Reads news about states and alliances and puts on record who did or said what to whom, with the words it rests on.")
        {
            CodeCommand.Create(host),
            ClassifyCommand.Create(host),
            ExtractCommand.Create(host),
            ParseCommand.Create(host),
            ExplainCommand.Create(host),
            EvaluateCommand.Create(host),
            IngestCommand.Create(host),
            WatchCommand.Create(host),
            ShowCommand.Create(host),
            FindCommand.Create(host),
            ChangesCommand.Create(host),
            RulingCommand.Create(host),
            ExportCommand.Create(host),
            ImportCommand.Create(host),
            LexiconCommand.Create(host),
            DoctorCommand.Create(host),
            InfoCommand.Create(host),
        };
        root.HelpName = "chancery";
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is HelpAction list)
            {
                list.MaxWidth = host.Terminal.Width;
                option.Action = new ExampleFirstHelp(list);
            }
        return root;
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="host">What the commands work with.</param>
    /// <param name="words">The words after the program's name.</param>
    /// <param name="cancel">Stops the run, besides Ctrl-C.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(Host host, IReadOnlyList<string> words, CancellationToken cancel = default)
    {
        using var output = new StreamWriter(host.Terminal.Output, leaveOpen: true);
        var line = Create(host).Parse(words);
        try
        {
            if (line.Action is ParseErrorAction)
            {
                if (words.Count == 0) await Create(host).Parse("--help").InvokeAsync(new InvocationConfiguration { Output = host.Terminal.Error }, cancel);
                else
                    foreach (var message in UsageError.Explain(line))
                        await host.Terminal.Error.WriteLineAsync(HostileText.OneLine(message));
                return ExitCode.WrongUsage;
            }
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = host.Terminal.Error,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
            };
            var code = await line.InvokeAsync(configuration, cancel);
            await output.FlushAsync(cancel);
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (InstallationException problem)
        {
            await host.Terminal.Error.WriteLineAsync($"chancery: {problem.Message}");
            return ExitCode.SomeFailed;
        }
        catch (LedgerException problem)
        {
            await host.Terminal.Error.WriteLineAsync(HostileText.OneLine($"chancery: {problem.Code}: {problem.Message}"));
            return ExitCode.RecordFailed;
        }
        catch (IOException closed) when (IsClosedPipe(closed))
        {
            return ExitCode.Done; // the reader has seen enough: chancery code … | head
        }
    }

    private static bool IsClosedPipe(IOException problem) => problem.HResult is 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8);
}
