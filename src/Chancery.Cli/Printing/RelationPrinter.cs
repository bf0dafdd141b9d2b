using System.Globalization;
using Chancery.Ledger;
using Chancery.Ledger.Views;
using Spectre.Console;

namespace Chancery.Cli.Printing;

/// <summary>A relation as a table over time with its latest events.</summary>
internal static class RelationPrinter
{
    /// <summary>Writes it.</summary>
    public static void Print(Page page, RelationView view, LedgerLexicon lexicon)
    {
        page.Rule();
        page.Line(0, ($"{lexicon.NameOf(view.A)} and {lexicon.NameOf(view.B)}", Ink.Strong), ($"  by {view.Step}", Ink.Faint));
        if (view.Periods.Count == 0) page.Line(0, ("No event between the two is on record for this time.", Ink.Plain));
        else
        {
            page.Line(0, ("→ ", Ink.Strong), ($"{view.A} towards {view.B}   ", Ink.Plain), ("← ", Ink.Strong), ($"{view.B} towards {view.A}", Ink.Plain));
            var table = Grids.Of(view.Step, ">→", ">coop", ">conf", ">open", ">Gold.", ">←", ">coop", ">conf", ">open", ">Gold.", ">share");
            foreach (var period in view.Periods) Row(table, period, period.Period.Length == 0 ? "undated" : period.Period, Ink.Plain);
            Row(table, view.Total, "all", Ink.Strong);
            page.Write(table);
            page.Line(0, ("Events (acts), not reports. coop, conf: acts of cooperation and of conflict that were done or are claimed; open: planned, threatened or possible; Gold.: mean Goldstein value of what was done; share: of all events on record for the time.", Ink.Faint));
        }
        foreach (var beside in view.Beside)
            page.Line(0, (string.Create(CultureInfo.InvariantCulture, $"beside it, imported: {beside.Dataset} counts {beside.Events:N0} rows {beside.Source}→{beside.Target}, {RecordPrinter.Day(beside.First)} – {RecordPrinter.Day(beside.Last)}{(beside.Goldstein is { } mean ? $", mean {mean:0.0}" : "")}"), Ink.Faint));
        page.Gap();
        if (view.Latest.Count == 0) return;
        RecordPrinter.Heading(page, "LATEST EVENTS", view.Latest.Count, "coded by machine, confirmed by nobody unless ruled on");
        foreach (var one in view.Latest) RecordPrinter.PrintEvent(page, one, 2);
    }

    private static void Row(Table table, RelationPeriod period, string name, Style style) => table.AddRow(
    [
        Grids.Cell(name, style), .. Side(period.Forward, style), .. Side(period.Backward, style),
        Grids.Cell(period.AllEvents == 0 ? "" : period.Share.ToString("0.0%", CultureInfo.InvariantCulture), Ink.Faint),
    ]);

    private static Text[] Side(RelationSide side, Style style)
    {
        if (side.Events == 0) return [Grids.Cell("–", Ink.Faint), Grids.Cell(""), Grids.Cell(""), Grids.Cell(""), Grids.Cell("")];
        return
        [
            Grids.Cell(side.Events.ToString("N0", CultureInfo.InvariantCulture), style),
            Grids.Cell(Some(side.VerbalCooperation + side.MaterialCooperation), style), Grids.Cell(Some(side.VerbalConflict + side.MaterialConflict), style),
            Grids.Cell(Some(side.Promised + side.Threatened), style),
            Grids.Cell(side.Goldstein?.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture), side.Goldstein < 0 ? Ink.Bad : Ink.Good),
        ];
    }

    private static string Some(int count) => count == 0 ? "" : count.ToString("N0", CultureInfo.InvariantCulture);
}
