using System.CommandLine;
using Chancery.Cli.Printing;
using Chancery.Ledger.Views;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery find</c>: the events that a filter lets through.</summary>
internal static class FindCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var (record, filter) = (new RecordOptions(), new FilterOptions());
        var most = new Option<int?>("--most") { Description = "At most so many, the latest first; 50 on a terminal, all in a pipe when not given.", HelpName = "N", CustomParser = given => CommonOptions.ParseNumber(given, int.MaxValue) };
        var format = CommonOptions.Format("text: a list. json: one line for each event. Without it: text on a terminal, json in a pipe.", "text", "json");
        var command = new ExampleCommand("find", "Find events by who, whom, what, when and the words that tell them; 'export' with the same filter gives the same events.",
            "chancery find --source RUS --target ARM --from 2024-05 --to 2024-06 --db my.db",
            "chancery find --words 'peacekeepers \"Nagorno-Karabakh\" -oil' --db my.db")
        {
            filter.Source, filter.Target, filter.Type, filter.Factuality, filter.Words, record.From, record.To, record.AsOf, most, record.Database, format,
        };
        command.SetAction(line =>
        {
            var text = CommonOptions.WantsText(line, format, host.Terminal);
            using var book = record.Open(line);
            var events = book.Events(filter.Read(line, record) with { Most = line.GetValue(most) ?? (text ? 50 : null) });
            if (!text)
            {
                foreach (var one in events) host.Terminal.Output.Write(ViewJson.Line(one));
                return ExitCode.Done;
            }
            var page = new Page(host.Terminal.Width, host.Terminal.Colour);
            foreach (var one in events) RecordPrinter.PrintEvent(page, one, 0);
            page.Line(0, (events.Count switch { 0 => "No event is on record for this.", 1 => "1 event; coded by machine, confirmed by nobody unless ruled on.", _ => $"{events.Count} events, the latest first; coded by machine, confirmed by nobody unless ruled on." }, Ink.Faint));
            host.Terminal.Output.Write(page.ToBytes());
            return ExitCode.Done;
        });
        return command;
    }
}
