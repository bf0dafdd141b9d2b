using System.CommandLine;
using Chancery.Cli.Printing;
using Chancery.Ledger.Views;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery changes</c>: what is new in the record.</summary>
internal static class ChangesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var record = new RecordOptions();
        var since = new Option<long>("--since") { Description = "The last sequence number that you have seen; 0, when not given, for everything.", HelpName = "SEQUENCE", DefaultValueFactory = _ => 0 };
        var format = CommonOptions.Format("text: a list. json: one line for each change. Without it: text on a terminal, json in a pipe.", "text", "json");
        var command = new ExampleCommand("changes", "What was added, changed, superseded or withdrawn after a point; who has read up to a number has missed nothing before it.",
            "chancery changes --since 120 --db my.db")
        {
            since, record.Database, format,
        };
        command.SetAction(line =>
        {
            using var book = record.Open(line);
            var changes = book.Changes(line.GetValue(since));
            if (!CommonOptions.WantsText(line, format, host.Terminal))
            {
                foreach (var change in changes) host.Terminal.Output.Write(ViewJson.Line(change));
                return ExitCode.Done;
            }
            var page = new Page(host.Terminal.Width, host.Terminal.Colour);
            foreach (var act in changes.GroupBy(change => (change.Sequence, change.KnownAt, change.Cause)))
            {
                page.Line(0, ($"{act.Key.Sequence}", Ink.Strong), ($"  {act.Key.KnownAt}  {act.Key.Cause}", Ink.Faint));
                foreach (var change in act) page.Line(2, ($"{change.Action} {change.Kind} ", Ink.Plain), (change.Id, Ink.Strong), (change.By is { } by ? $" by {by}" : "", Ink.Plain));
            }
            if (changes.Count == 0) page.Line(0, ("Nothing has changed since.", Ink.Plain));
            host.Terminal.Output.Write(page.ToBytes());
            return ExitCode.Done;
        });
        return command;
    }
}
