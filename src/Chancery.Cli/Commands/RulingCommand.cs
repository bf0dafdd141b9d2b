using System.CommandLine;
using System.Globalization;
using Chancery.Cli.Printing;
using Chancery.Coding.Events;
using Chancery.Ledger.Rulings;
using Chancery.Ledger.Views;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery ruling</c>: what a person decides about an entry.</summary>
internal static class RulingCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var (options, record) = (new CommonOptions(), new RecordOptions());
        var verdict = new Argument<string>("VERDICT") { Description = "accept, correct or reject an entry; together or apart for two tellings; undo a ruling by its number; list; gold (the rulings as annotated pages)." };
        verdict.AcceptOnlyFromAmong("accept", "correct", "reject", "together", "apart", "undo", "list", "gold");
        var ids = new Argument<string[]>("ID") { Description = "Id of an event, telling, statement or standing, or a person's name; two for together and apart; a ruling's number for undo.", Arity = ArgumentArity.ZeroOrMore };
        var set = new Option<string[]>("--set") { Description = "For correct: FIELD=VALUE, as often as needed: type, mode, source, target, date_start, date_end, factuality; status; code, office.", HelpName = "FIELD=VALUE", AllowMultipleArgumentsPerToken = true };
        var by = new Option<string?>("--made-by") { Description = "Who rules; the name of the user of this machine when not given.", HelpName = "NAME" };
        var reason = new Option<string?>("--reason") { Description = "Why.", HelpName = "WORDS" };
        var format = CommonOptions.Format("text or json; without it text on a terminal, json in a pipe.", "text", "json");
        var command = new ExampleCommand("ruling", "Accept, correct or reject what the machine coded or merged. A ruling has a name, a time and a reason, takes effect at once, outlives newer codings and can be undone.",
            "chancery ruling reject 3f9c0a1b2d4e5f60 --reason 'a football match' --db my.db",
            "chancery ruling correct 3f9c0a1b2d4e5f60 --set type=ACCUSE factuality=occurred --reason 'no threat in it' --db my.db",
            "chancery ruling apart 3f9c0a1b2d4e5f60 77aa01b2c3d4e5f6 --reason 'two meetings' --db my.db",
            "chancery ruling gold --db my.db > gold.jsonl")
        {
            verdict, ids, set, by, reason, record.Database, format, options.Lexicon,
        };
        command.Validators.Add(given =>
        {
            var (kind, count) = (given.GetValue(verdict), given.GetValue(ids)?.Length ?? 0);
            var wanted = kind switch { "together" or "apart" => 2, "list" or "gold" => 0, _ => 1 };
            if (kind is not null && count != wanted) given.AddError($"'ruling {kind}' takes {wanted switch { 0 => "no id", 1 => "one id", _ => "two ids" }}");
            if (kind is not (null or "list" or "gold") && string.IsNullOrWhiteSpace(given.GetValue(reason))) given.AddError("A ruling needs --reason");
        });
        command.SetAction(line =>
        {
            using var book = record.Open(line);
            var (kind, given) = (line.GetRequiredValue(verdict), line.GetValue(ids) ?? []);
            var (who, why, now) = (line.GetValue(by) ?? Environment.UserName, line.GetValue(reason) ?? "", host.Clock.GetUtcNow());
            try
            {
                IReadOnlyList<RulingView> rulings;
                switch (kind)
                {
                    case "gold":
                        book.ExportGold(host.Terminal.Output);
                        return ExitCode.Done;
                    case "list":
                        rulings = book.Rulings();
                        break;
                    case "undo":
                        var number = long.TryParse(given[0], NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : throw new FormatException($"'{given[0]}' is not the number of a ruling");
                        book.Undo(number, who, why, now);
                        rulings = [.. book.Rulings().Where(ruling => ruling.Number == number)];
                        break;
                    default:
                        var ontology = Ontology.Load(Path.Combine(options.Folders(line).Lexicon, "ontology.tsv"));
                        rulings = book.Rule(new RulingRequest
                        {
                            Verdict = kind, Subject = given[0], Other = given.Length > 1 ? given[1] : null, MadeBy = who, Reason = why, Changes = Changes(line.GetValue(set) ?? []), Ontology = (type, mode) => Entry(ontology, type, mode),
                        }, now);
                        break;
                }
                Write(host.Terminal, rulings, CommonOptions.WantsText(line, format, host.Terminal));
                return ExitCode.Done;
            }
            catch (FormatException problem)
            {
                host.Terminal.Error.WriteLine(HostileText.OneLine($"ruling: {problem.Message}"));
                return ExitCode.SomeFailed;
            }
        });
        return command;
    }

    private static Dictionary<string, string> Changes(string[] given)
    {
        var changes = new Dictionary<string, string>();
        foreach (var change in given)
            changes[change.Split('=')[0]] = change.IndexOf('=') is > 0 and var sign ? change[(sign + 1)..] : throw new FormatException($"'{change}' is not FIELD=VALUE");
        return changes;
    }

    private static (string, double) Entry(Ontology ontology, string type, string? mode)
    {
        if (!Enum.TryParse<EventType>(type, ignoreCase: true, out var known)) throw new FormatException($"'{type}' is not an event type");
        if (!ontology.Has(known, mode)) throw new FormatException($"{type} has no mode '{mode}'");
        return (ontology[known, mode].Cameo, ontology[known, mode].Goldstein);
    }

    private static void Write(Terminal terminal, IReadOnlyList<RulingView> rulings, bool text)
    {
        if (!text)
        {
            foreach (var ruling in rulings) terminal.Output.Write(ViewJson.Line(ruling));
            return;
        }
        var page = new Page(terminal.Width, terminal.Colour);
        foreach (var ruling in rulings)
            page.Line(0, ($"{ruling.Number}  {ruling.Verdict} {ruling.Kind} ", Ink.Strong), ($"{ruling.Subject}{(ruling.Other is { } other ? $" and {other}" : "")}", Ink.Plain),
                (ruling.Changes.Count > 0 ? $"  {string.Join(", ", ruling.Changes.Select(change => $"{change.Key} = {change.Value}"))}" : "", Ink.Plain), ($"  {ruling.MadeBy}, {ruling.At}: {ruling.Reason}{(ruling.Stands ? "" : "  (undone)")}", Ink.Faint));
        if (rulings.Count == 0) page.Line(0, ("Nobody has ruled on anything yet.", Ink.Plain));
        terminal.Output.Write(page.ToBytes());
    }
}
