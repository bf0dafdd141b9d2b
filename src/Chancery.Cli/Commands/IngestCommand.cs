using System.CommandLine;
using System.Globalization;
using Chancery.Cli.Printing;
using Chancery.Cli.Running;
using Chancery.Ledger;
using Chancery.Ledger.Entries;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery ingest</c>: read, code and enter into the record.</summary>
internal static class IngestCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var (options, record) = (new CommonOptions(), new RecordOptions());
        var format = CommonOptions.Format("text: what was done, in a few lines. json: one line for each article. Without it: text on a terminal, json in a pipe.", "text", "json");
        var coded = new Option<bool>("--coded") { Description = "Standard input holds lines of 'chancery code --format json'. Files of such lines are known by themselves." };
        var recode = new Option<bool>("--recode") { Description = "Code pages of the record anew and keep the newer coding; rulings stay, the earlier coding stays readable." };
        var knownAt = RecordOptions.Moment("--known-at", "When these reports became known, for an archive; the time of entry when not given. Time never runs backwards in a record.", endOfDay: false);
        var command = new ExampleCommand("ingest", "Read and code pages and enter them into the record. May be stopped at any moment and repeated: no report is entered twice.",
            "chancery ingest samples/ --db my.db",
            "chancery ingest reports.jsonl --db postgresql://me:secret@localhost/news",
            "chancery ingest archive/ --known-at 2024-06-30 --db my.db")
        {
            options.Inputs, record.Database, format, coded, recode, knownAt, options.Published, options.Outlet, options.Threads, options.Lexicon, options.Models,
        };
        command.SetAction(async (line, cancel) =>
        {
            var json = !CommonOptions.WantsText(line, format, host.Terminal);
            var inputs = line.GetRequiredValue(options.Inputs);
            using var book = record.OpenOrMake(line);
            using var known = record.Open(line);
            var rooms = options.Open(host, line);
            var isCoded = line.GetValue(coded);
            if (!isCoded && !inputs.All(CodedLines.IsCoded)) rooms.Warm();
            var run = new IngestRun(host, rooms, book, known, new IngestSettings(
                options.Reading(line), options.ThreadCount(line), isCoded, line.GetValue(recode), line.GetValue(knownAt), json));
            await run.Run(inputs, cancel);
            if (!json) host.Terminal.Output.Write(Summary(host.Terminal, run, book));
            return run.Failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
        });
        return command;
    }

    private static byte[] Summary(Terminal terminal, IngestRun run, Book book)
    {
        var page = new Page(terminal.Width, terminal.Colour);
        var entered = run.Count(EntryOutcome.Added) + run.Count(EntryOutcome.NewVersion) + run.Count(EntryOutcome.Recoded);
        List<string> parts = [];
        Add(run.Count(EntryOutcome.NewVersion), "new versions of known pages");
        Add(run.Count(EntryOutcome.Recoded), "coded anew");
        Add(run.Count(EntryOutcome.Known), "already there");
        Add(run.Count(EntryOutcome.KnownOtherwise), "already there with another coding (--recode takes the newer)");
        Add(run.Failed, "not read");
        page.Line(0, ($"Entered {Number(entered)} report{(entered == 1 ? "" : "s")}", Ink.Strong), (parts.Count > 0 ? $" ({string.Join(", ", parts)})" : "", Ink.Plain),
            ($": {Number(run.Events.Told)} events told, {Number(run.Events.Fresh)} that nobody had told before.", Ink.Plain));
        var sum = book.Summary();
        page.Line(0, ($"{book.Name} holds {Number(sum.Articles)} articles in {Number(sum.Stories)} stories, {Number(sum.Events)} events, {Number(sum.Statements)} statements, {Number(sum.Standings)} reported standings.", Ink.Faint));
        return page.ToBytes();

        void Add(int count, string what)
        {
            if (count > 0) parts.Add($"{Number(count)} {what}");
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
