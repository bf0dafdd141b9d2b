using System.Globalization;
using Chancery.Coding.Evaluation;
using Spectre.Console;

namespace Chancery.Cli.Printing;

/// <summary>The figures of an evaluation as a table.</summary>
internal static class EvaluationPrinter
{
    /// <summary>Writes the figures.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="against">An earlier run to compare with, or null.</param>
    public static void Print(Page page, EvaluationRun run, EvaluationRun? against)
    {
        page.Line(0, (string.Create(CultureInfo.InvariantCulture, $"{run.Articles} annotated pages"), Ink.Strong), ($"  corpus {run.Corpus}", Ink.Faint));
        if (against is not null && against.Corpus != run.Corpus) page.Line(0, ($"The other run was made on another corpus ({against.Corpus}): differences mean little.", Ink.Bad));
        page.Gap();
        Table(page, "LAYER", run.Layers, against?.Layers);
        Table(page, "TYPE", run.Types, against?.Types);
        Table(page, "FACTUALITY", run.Factualities, against?.Factualities);
        var traps = run.Traps;
        page.Line(0, (string.Create(CultureInfo.InvariantCulture,
            $"Coded in pages without events: {traps.InPagesWithoutEvents}. Resting on furniture: {traps.InFurniture}. On words not in the page: {traps.Nowhere}. "
            + $"Telling an act again: {traps.Repeated}. Left out of the count: {traps.Ignored}."), Ink.Faint));
    }

    /// <summary>Writes what was missed and what was coded wrongly, page by page.</summary>
    public static void PrintErrors(Page page, IReadOnlyList<ArticleScore> scores)
    {
        foreach (var score in scores)
        {
            if (score.Events.Missed.Count + score.Events.False.Count == 0) continue;
            page.Gap();
            page.Line(0, (score.Id, Ink.Heading));
            foreach (var missed in score.Events.Missed)
                page.Line(2, ("missed  ", Ink.Bad), ($"{missed.Type}  {string.Join(" + ", missed.Source)} → {string.Join(" + ", missed.Target)}  {missed.Factuality}  ", Ink.Strong), (missed.Evidence, Ink.Plain));
            foreach (var wrong in score.Events.False)
                page.Line(2, ("wrong   ", Ink.Bad), ($"{wrong.Type}  {string.Join(" + ", wrong.Source)} → {string.Join(" + ", wrong.Target)}  {wrong.Factuality}  ", Ink.Strong), (wrong.Evidence, Ink.Plain));
        }
    }

    private static void Table(Page page, string name, IReadOnlyList<LayerFigure> figures, IReadOnlyList<LayerFigure>? before)
    {
        if (figures.Count == 0) return;
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        table.AddColumn(new TableColumn(new Text(name, Ink.Heading)) { NoWrap = true, Padding = new Padding(0, 0, 1, 0) });
        string[] columns = ["hits", "coded", "gold", "P", "R", "F1", "95 % of F1", .. before is null ? Array.Empty<string>() : ["change"]];
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column, Ink.Faint)) { Alignment = Justify.Right, NoWrap = true, Padding = new Padding(1, 0, 0, 0) });
        foreach (var figure in figures)
        {
            var old = before?.FirstOrDefault(other => other.Name == figure.Name);
            List<Text> cells =
            [
                new(figure.Name), Number(figure.Hits), Number(figure.Coded), Number(figure.Gold), Share(figure.Precision), Share(figure.Recall),
                new(figure.F1.ToString("0.000", CultureInfo.InvariantCulture), Ink.Strong),
                new(string.Create(CultureInfo.InvariantCulture, $"{figure.Low:0.000}–{figure.High:0.000}"), Ink.Faint),
            ];
            if (before is not null) cells.Add(old is null ? new Text("new", Ink.Faint) : Change(figure.F1 - old.F1));
            table.AddRow(cells);
        }
        page.Write(table);
        page.Gap();
    }

    private static Text Number(int value) => new(value.ToString(CultureInfo.InvariantCulture));

    private static Text Share(double value) => new(value.ToString("0.000", CultureInfo.InvariantCulture));

    private static Text Change(double change) => Math.Abs(change) < Floors.Noise
        ? new Text("=", Ink.Faint)
        : new Text(change.ToString("+0.000;-0.000", CultureInfo.InvariantCulture), change > 0 ? Ink.Good : Ink.Bad);
}
