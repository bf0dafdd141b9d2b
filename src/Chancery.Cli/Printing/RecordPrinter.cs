using System.Globalization;
using Chancery.Ledger.Views;
using Spectre.Console;

namespace Chancery.Cli.Printing;

/// <summary>Events and stories of the record as a desk officer reads them.</summary>
internal static class RecordPrinter
{
    /// <summary>Writes one event in a list.</summary>
    public static void PrintEvent(Page page, RecordedEvent coded, int indent)
    {
        var mode = coded.Mode is { } name ? $"/{name}" : "";
        page.Line(indent,
            (When(coded.DateStart, coded.DateEnd, coded.Day), Ink.Plain), ("  ", Ink.Plain), (Codes(coded.Source), Ink.Strong), (" → ", Ink.Faint), (coded.Target.Count > 0 ? Codes(coded.Target) : "–", Ink.Strong),
            ("  ", Ink.Plain), ($"{coded.Type}{mode}", Ink.Plain), ("  ", Ink.Plain), (coded.Factuality, Factual(coded.Factuality)), (coded.Contested ? "  contested" : "", Ink.Bad));
        page.Line(indent + 2, ($"“{coded.Evidence}”", Ink.Plain));
        var place = coded.Place is { } where ? $"in {where}{(coded.Country is { } country ? $", {country}" : "")} · " : "";
        var said = coded.SaidBy is { } speaker ? $"{speaker}’s word · " : "";
        page.Line(indent + 2, (string.Create(CultureInfo.InvariantCulture, $"{place}{said}{Counts(coded.Reports, coded.Outlets, coded.Origins)} · confidence {coded.Confidence:0.00} · event {coded.Id}"), Ink.Faint));
    }

    /// <summary>Writes an event with every report of it.</summary>
    public static void PrintEventPage(Page page, EventView view)
    {
        page.Rule();
        PrintEvent(page, view.Event, 0);
        page.Line(2, (string.Create(CultureInfo.InvariantCulture, $"CAMEO {view.Event.Cameo} · Goldstein {view.Event.Goldstein:0.0} · PLOVER score {view.Event.Score:0.0}{(view.Event.Contexts.Count > 0 ? $" · {string.Join(", ", view.Event.Contexts)}" : "")}"), Ink.Faint));
        page.Gap();
        Heading(page, "REPORTS", view.Tellings.Count, "coded by machine, confirmed by nobody unless ruled on");
        foreach (var telling in view.Tellings)
        {
            page.Line(2, (telling.Outlet ?? "outlet not named", Ink.Strong), ($"  {Day(telling.Published) ?? "no date"}  {telling.Title}", Ink.Plain));
            page.Line(4, ($"“{telling.Evidence}”", Ink.Plain));
            page.Line(4, ($"{telling.Type}{(telling.Mode is { } mode ? $"/{mode}" : "")}  {Codes(telling.Source)} → {(telling.Target.Count > 0 ? Codes(telling.Target) : "–")}  ", Ink.Plain),
                (telling.Factuality, Factual(telling.Factuality)), ($"  {When(telling.DateStart, telling.DateEnd, null)}{(telling.SaidBy is { } said ? $"  {said}’s word" : "")}", Ink.Plain), (telling.Ruled ? "  ruled on" : "", Ink.Good));
            if (telling.Chain.Count > 1) page.Line(4, ($"chain: {string.Join(" → ", telling.Chain)}", Ink.Faint));
            if (telling.MergedBecause.Length > 0) page.Line(4, ($"the same act: {telling.MergedBecause}", Ink.Faint));
            page.Line(4, ($"{telling.Why} · telling {telling.Id} · article {telling.Article}", Ink.Faint));
        }
        page.Gap();
        if (view.Rulings.Count > 0)
        {
            Heading(page, "RULINGS", view.Rulings.Count, "");
            foreach (var ruling in view.Rulings)
                page.Line(2, ($"{ruling.Number}  {ruling.Verdict}", Ink.Strong),
                    ($"  {ruling.MadeBy}, {ruling.At}: {ruling.Reason}{(ruling.Changes.Count > 0 ? $" ({string.Join(", ", ruling.Changes.Select(change => $"{change.Key} = {change.Value}"))})" : "")}{(ruling.Stands ? "" : "  (undone)")}", Ink.Plain));
            page.Gap();
        }
        if (view.Versions.Count < 2) return;
        Heading(page, "HISTORY", view.Versions.Count, "what the record said");
        foreach (var version in view.Versions)
            page.Line(2, ($"{version.KnownAt}  ", Ink.Faint), ($"{version.Type} {version.Factuality}, {Count(version.Reports, "report")}", Ink.Plain), ($"  {version.Because}, act {version.Sequence}{(version.Current ? "" : ", superseded")}", Ink.Faint));
    }

    /// <summary>Writes a story.</summary>
    public static void PrintStory(Page page, StoryView view)
    {
        page.Rule();
        page.Line(0, (view.Title.Length > 0 ? view.Title : $"story {view.Id}", Ink.Strong));
        page.Line(0, ($"{Count(view.Reports, "report")}, {Count(view.Outlets, "outlet")} ({view.KnownOutlets} known to the register), {Count(view.Origins.Count, "origin")}: ", Ink.Plain),
            (string.Join("; ", view.Origins.Select(origin => $"{origin.Carrier}{(origin.First is { } first ? $", {Day(first)}" : "")}{(view.Origins.Count > 1 ? $" ({Count(origin.Reports, "report")})" : "")}")), Ink.Strong));
        page.Line(0, ($"story {view.Id}", Ink.Faint));
        page.Gap();
        Heading(page, "REPORTS", view.Articles.Count, "the earliest first");
        foreach (var part in view.Articles)
        {
            page.Line(2, ($"{Day(part.Published) ?? "no date"}  ", Ink.Plain), (part.Outlet ?? "outlet not named", Ink.Strong), ($"  {part.Title}", Ink.Plain), (part.Version > 1 ? $"  version {part.Version}" : "", Ink.Faint));
            if (part.Chain.Count > 1) page.Line(4, ($"chain: {string.Join(" → ", part.Chain)}", Ink.Faint));
            if (part.Why.Length > 0) page.Line(4, (part.Why, Ink.Faint));
            page.Line(4, (part.Url ?? $"article {part.Id}", Ink.Faint));
        }
        page.Gap();
        Heading(page, "EVENTS", view.Events.Count, "what they tell; reports of other stories may tell them too");
        foreach (var one in view.Events) PrintEvent(page, one, 2);
    }

    /// <summary>Writes how much there is.</summary>
    public static void PrintSummary(Page page, RecordSummary sum)
    {
        (string, long)[] rows = [("articles", sum.Articles), ("stories", sum.Stories), ("events", sum.Events), ("tellings of these events", sum.Tellings), ("statements", sum.Statements), ("reported standings", sum.Standings), ("imported rows", sum.Outside), ("acts", sum.Sequence)];
        var table = Grids.Of("what", ">how many");
        foreach (var (what, count) in rows) table.AddRow(Grids.Cell(what), Grids.Cell(count.ToString("N0", CultureInfo.InvariantCulture), Ink.Strong));
        page.Write(table);
    }

    /// <summary>A heading with a count.</summary>
    public static void Heading(Page page, string name, int count, string note) =>
        page.Line(0, (name, Ink.Heading), ($"  {count.ToString(CultureInfo.InvariantCulture)}", Ink.Plain), (note.Length > 0 ? $"  {note}" : "", Ink.Faint));

    /// <summary>"12 reports, 3 outlets, 1 origin".</summary>
    public static string Counts(int reports, int outlets, int origins) => reports == 1 ? "1 report" : $"{Count(reports, "report")}, {Count(outlets, "outlet")}, {Count(origins, "origin")}";

    /// <summary>"1 report", "2 reports".</summary>
    public static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>A day, month or year as people write it; null for none.</summary>
    public static string? Day(string? day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", out var parsed) ? Days.Of(parsed)
        : DateOnly.TryParseExact(day, "yyyy-MM", out var month) ? month.ToString("MMM yyyy", CultureInfo.InvariantCulture) : day;

    /// <summary>When something happened; the day of filing in brackets when no report tells.</summary>
    public static string When(string? start, string? end, string? filed)
    {
        DateOnly? first = DateOnly.TryParse(start, out var one) ? one : null, last = DateOnly.TryParse(end, out var two) ? two : null;
        if (first is null && last is null) return string.IsNullOrEmpty(filed) ? "no date" : $"[{Day(filed)}]";
        return Days.Of(new Chancery.Coding.Times.EventTime(first, last, null, ""));
    }

    /// <summary>The colour of a factuality.</summary>
    public static Style Factual(string factuality) =>
        Enum.TryParse<Chancery.Coding.Factuality.EventFactuality>(factuality, ignoreCase: true, out var value) ? Ink.Of(value) : Ink.Plain;

    private static string Codes(IReadOnlyList<string> codes) => string.Join(" + ", codes);
}
