using System.Globalization;
using Chancery.Ledger.Views;
using Spectre.Console;

namespace Chancery.Cli.Printing;

/// <summary>Where everyone stands in an organisation: the table, then the evidence of whatever reports say.</summary>
internal static class AlliancePrinter
{
    /// <summary>Writes it.</summary>
    public static void Print(Page page, AllianceView view)
    {
        page.Rule();
        page.Line(0, (view.Name, Ink.Strong), ($"  {view.Code} on {RecordPrinter.Day(view.AsOf)}", Ink.Faint));
        if (view.Members.Count == 0)
        {
            page.Line(0, ($"Neither the lexicon nor any report on record says who belongs to {view.Code}.", Ink.Plain));
            return;
        }
        var table = Grids.Of("member", "standing", "since", "shown by");
        foreach (var member in view.Members)
        {
            var reports = member.History.Where(entry => entry.Basis == "reports" && (entry.Status == member.Status || member.Besides.Contains(entry))).Sum(entry => entry.Reports);
            var status = string.Join(", ", member.Besides.Select(entry => entry.Status).Prepend(member.Status).OfType<string>());
            table.AddRow(
                Grids.Cell($"{member.Member} {(member.Name == member.Member ? "" : member.Name)}".TrimEnd(), Ink.Strong),
                Grids.Cell(status.Length > 0 ? status + (member.Contested ? " (contested)" : "") : "not a member", Colour(member)),
                Grids.Cell(RecordPrinter.Day(member.Since) ?? ""),
                Grids.Cell(reports > 0 ? RecordPrinter.Count(reports, "report") : member.Basis ?? (member.NotDone.Count > 0 ? "see below" : ""), Ink.Faint));
        }
        page.Write(table);
        foreach (var member in view.Members.Where(member => member.History.Concat(member.NotDone).Any(entry => entry.Basis == "reports"))) PrintMember(page, member);
    }

    /// <summary>Writes what reports say of one member.</summary>
    public static void PrintMember(Page page, MemberStanding member)
    {
        page.Line(0, ($"{member.Member}  {member.Name}", Ink.Heading));
        foreach (var entry in member.History.Concat(member.NotDone).Where(entry => entry.Basis == "reports"))
        {
            page.Line(2,
                ($"{RecordPrinter.Day(entry.Since) ?? "no date"}{(entry.Until is { } until ? $" – {RecordPrinter.Day(until)}" : "")}  ", Ink.Plain), (entry.Status, Ink.Strong), ("  ", Ink.Plain),
                (entry.Factuality, RecordPrinter.Factual(entry.Factuality)), (entry.Contested ? "  contested" : "", Ink.Bad), ($"  {RecordPrinter.Counts(entry.Reports, entry.Outlets, entry.Origins)}", Ink.Faint));
            foreach (var evidence in entry.Evidence.Take(3))
            {
                page.Line(4, ($"“{evidence.Text}”", Ink.Plain));
                page.Line(4, ($"{evidence.Outlet ?? "outlet not named"}, {RecordPrinter.Day(evidence.Published) ?? "no date"} · article {evidence.Article} · standing {evidence.Id}{(evidence.Ruled ? " · ruled on" : "")}", Ink.Faint));
            }
            if (entry.Evidence.Count > 3) page.Line(4, (string.Create(CultureInfo.InvariantCulture, $"and {entry.Evidence.Count - 3} more: --format json lists them"), Ink.Faint));
        }
        page.Gap();
    }

    private static Style Colour(MemberStanding member) => member.Status switch
    {
        "member" when member.Besides.Count == 0 => Ink.Good,
        "withdrawn" or "suspended" or "withdrawing" => Ink.Bad,
        null => Ink.Faint,
        _ => Ink.Plain,
    };
}
