using System.Buffers;
using System.CommandLine;
using Chancery.Cli.Printing;
using Chancery.Cli.Running;
using Chancery.Coding;
using Chancery.Coding.Json;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery code</c>: read and code, store nothing.</summary>
internal static class CodeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var format = CommonOptions.Format("text: a readable report. json: one line for each article. Without it: text on a terminal, json in a pipe.", "text", "json");
        var command = new ExampleCommand("code", "Read pages and code who did or said what to whom, when, and according to whom. Stores nothing.",
            "chancery code samples/",
            "chancery code --format json page.html > reports.jsonl",
            "zcat wire.jsonl.gz | chancery code --published 2024-06-05 -")
        {
            options.Inputs, format, options.Published, options.Outlet, options.From, options.AllowPrivate, options.Threads, options.Lexicon, options.Models,
        };
        command.SetAction((line, cancel) =>
        {
            var text = CommonOptions.WantsText(line, format, host.Terminal);
            var run = new ArticleRun(host, options.Open(host, line));
            return run.Code(line.GetRequiredValue(options.Inputs), options.Reading(line), options.ThreadCount(line), withTrail: false,
                outcome => text ? Text(host.Terminal, outcome) : Json(outcome.Coded!.Report), cancel);
        });
        return command;
    }

    private static byte[] Text(Terminal terminal, ArticleOutcome outcome)
    {
        var page = new Page(terminal.Width, terminal.Colour);
        ReportPrinter.Print(page, outcome.Coded!.Report, outcome.Read.Input);
        return page.ToBytes();
    }

    private static ReadOnlyMemory<byte> Json(Report report)
    {
        var line = new ArrayBufferWriter<byte>(16 * 1024);
        ReportJson.WriteLine(report, line);
        return line.WrittenMemory;
    }
}
