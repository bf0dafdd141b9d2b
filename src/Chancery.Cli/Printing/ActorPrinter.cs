using Chancery.Ledger.Views;
using Spectre.Console;

namespace Chancery.Cli.Printing;

/// <summary>What the record holds on an actor.</summary>
internal static class ActorPrinter
{
    /// <summary>Writes it.</summary>
    public static void Print(Page page, ActorView view)
    {
        page.Rule();
        page.Line(0, (view.Name, Ink.Strong), ($"  {view.Code}", Ink.Faint));
        page.Gap();
        if (view.Counterparts.Count > 0)
        {
            RecordPrinter.Heading(page, "DEALS WITH", view.Counterparts.Count, "events (acts) on record; those with most first");
            var table = Grids.Of("who", ">towards", ">from", ">cooperation", ">conflict");
            foreach (var other in view.Counterparts)
                table.AddRow(Grids.Cell($"{other.Code} {(other.Name == other.Code ? "" : other.Name)}".TrimEnd(), Ink.Strong), Grids.Cell($"{other.Out}"), Grids.Cell($"{other.In}"), Grids.Cell($"{other.Cooperation}", Ink.Good), Grids.Cell($"{other.Conflict}", Ink.Bad));
            page.Write(table);
        }
        if (view.Standings.Count > 0)
        {
            RecordPrinter.Heading(page, "STANDS IN", view.Standings.Count, "");
            var table = Grids.Of("organisation", "standing", "since", "shown by");
            foreach (var one in view.Standings)
                table.AddRow(Grids.Cell($"{one.Organisation} {(one.Name == one.Organisation ? "" : one.Name)}".TrimEnd(), Ink.Strong),
                    Grids.Cell(string.Join(", ", one.Standing.Besides.Select(entry => entry.Status).Prepend(one.Standing.Status ?? "not a member"))), Grids.Cell(RecordPrinter.Day(one.Standing.Since)), Grids.Cell(one.Standing.Basis, Ink.Faint));
            page.Write(table);
        }
        if (view.People.Count > 0)
        {
            RecordPrinter.Heading(page, "PEOPLE", view.People.Count, "as reports name them");
            foreach (var person in view.People)
                page.Line(2, (person.Name, Ink.Strong), ($"  {person.Office} ({person.Code})", Ink.Plain), ($"  {RecordPrinter.Count(person.Reports, "report")}{(person.First is { } first ? $", {RecordPrinter.Day(first)}{(person.Last == first ? "" : $" – {RecordPrinter.Day(person.Last)}")}" : "")}", Ink.Faint));
            page.Gap();
        }
        if (view.Statements.Count == 0) return;
        RecordPrinter.Heading(page, "LATEST STATEMENTS", view.Statements.Count, "");
        foreach (var said in view.Statements)
        {
            page.Line(2, ($"{RecordPrinter.Day(said.Published) ?? "no date"}  ", Ink.Plain), ($"{said.Speaker}{(said.SpeakerOf is { } of ? $" ({of})" : "")}", Ink.Strong), (said.Topics.Count > 0 ? $" on {string.Join(" + ", said.Topics)}" : "", Ink.Faint));
            if (said.Quote is { } quote) page.Line(4, ($"“{quote}”", Ink.Plain));
            else page.Line(4, ("in the page’s words: ", Ink.Faint), (said.Evidence, Ink.Plain));
            page.Line(4, ($"{said.Outlet ?? "outlet not named"} · article {said.Article}", Ink.Faint));
        }
    }
}
