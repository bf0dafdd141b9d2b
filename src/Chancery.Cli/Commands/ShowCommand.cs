using System.CommandLine;
using Chancery.Cli.Printing;
using Chancery.Ledger;
using Chancery.Ledger.Views;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery show</c>: answers from the record, with evidence.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var (options, record) = (new CommonOptions(), new RecordOptions());
        var what = new Argument<string>("WHAT") { Description = "alliance CODE, relation CODE CODE, actor NAME-OR-CODE, story ID, event ID, or record for what there is in all." };
        what.AcceptOnlyFromAmong("alliance", "relation", "actor", "story", "event", "record");
        var names = new Argument<string[]>("NAME") { Description = "Whom or what; ids of articles and addresses of pages lead to their story, ids of tellings to their event.", Arity = ArgumentArity.ZeroOrMore };
        var by = new Option<string>("--by") { Description = "Steps of a relation: day, week or month; month when not given.", HelpName = "STEP", DefaultValueFactory = _ => "month" };
        by.AcceptOnlyFromAmong("day", "week", "month");
        var most = new Option<int?>("--most") { Description = "How many of the latest events of a relation; 10 when not given.", HelpName = "N", CustomParser = given => CommonOptions.ParseNumber(given, 100_000) };
        var format = CommonOptions.Format("text: tables. json: everything, in one line. Without it: text on a terminal, json in a pipe.", "text", "json");
        var command = new ExampleCommand("show", "Answer from the record, with the words it rests on: where everyone stands in an alliance, how two sides deal with each other, who somebody is, one story, one event.",
            "chancery show alliance CSTO --db my.db",
            "chancery show relation ARM RUS --by week --from 2024-01 --db my.db",
            "chancery show alliance CSTO --as-of 2024-03-01 --db my.db",
            "chancery show event 3f9c0a1b2d4e5f60 --db my.db")
        {
            what, names, record.Database, record.AsOf, record.From, record.To, by, most, format, options.Lexicon,
        };
        command.Validators.Add(given =>
        {
            var (kind, count) = (given.GetValue(what), given.GetValue(names)?.Length ?? 0);
            var wanted = kind switch { "relation" => 2, "record" => 0, _ => 1 };
            if (kind is not null && (kind == "actor" ? count == 0 : count != wanted))
                given.AddError(kind switch
                {
                    "relation" => "'show relation' takes two codes: chancery show relation ARM RUS",
                    "record" => "'show record' takes no name",
                    _ => $"'show {kind}' takes one {(kind is "alliance" ? "code: chancery show alliance CSTO" : kind is "actor" ? "name: chancery show actor ARM" : "id")}",
                });
        });
        command.SetAction(line =>
        {
            var kind = line.GetRequiredValue(what);
            var given = line.GetValue(names) ?? [];
            var text = CommonOptions.WantsText(line, format, host.Terminal);
            using var book = record.Open(line);
            var lexicon = LedgerLexicon.Load(options.Folders(line).Lexicon);
            var asOf = line.GetValue(record.AsOf);
            var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
            var page = new Page(host.Terminal.Width, host.Terminal.Colour);
            var found = kind switch
            {
                "alliance" => Put(book.Alliance(Code(lexicon, given[0]), lexicon, today, asOf), AlliancePrinter.Print),
                "relation" => Put(book.Relation(Code(lexicon, given[0]), Code(lexicon, given[1]), line.GetRequiredValue(by), line.GetValue(record.From), line.GetValue(record.To), asOf, line.GetValue(most) ?? 10),
                    (to, view) => RelationPrinter.Print(to, view, lexicon)),
                "actor" => Put(book.Actor(string.Join(' ', given), lexicon, today, asOf), ActorPrinter.Print),
                "story" => Put(book.Story(given[0], lexicon, asOf), RecordPrinter.PrintStory),
                "event" => Put(book.Event(given[0], asOf), RecordPrinter.PrintEventPage),
                _ => Put(book.Summary(), RecordPrinter.PrintSummary),
            };
            if (!found)
            {
                host.Terminal.Error.WriteLine(HostileText.OneLine($"show: there is no {kind} '{string.Join(' ', given)}' in {book.Name}"));
                return ExitCode.SomeFailed;
            }
            if (text) host.Terminal.Output.Write(page.ToBytes());
            return ExitCode.Done;

            bool Put<T>(T? view, Action<Page, T> print)
                where T : class
            {
                if (view is null) return false;
                if (text) print(page, view);
                else host.Terminal.Output.Write(ViewJson.Line(view));
                return true;
            }
        });
        return command;
    }

    private static string Code(LedgerLexicon lexicon, string given) => lexicon.CodeOf(given) ?? given.ToUpperInvariant();
}
