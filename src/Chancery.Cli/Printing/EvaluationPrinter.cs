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
        var room = Math.Max(name.Length, figures.Max(figure => figure.Name.Length));
        page.Drawn("", (name.PadRight(room), Ink.Heading), ("  hits coded  gold     P     R    F1  95 % of F1", Ink.Faint), (before is null ? "" : "  change", Ink.Faint));
        foreach (var figure in figures)
        {
            var old = before?.FirstOrDefault(other => other.Name == figure.Name);
            var (change, ink) = before is null ? ("", Ink.Plain) : old is null ? ("     new", Ink.Faint) : Change(figure.F1 - old.F1);
            page.Drawn("", (figure.Name.PadRight(room), Ink.Plain),
                (string.Create(CultureInfo.InvariantCulture, $"{figure.Hits,6}{figure.Coded,6}{figure.Gold,6}{figure.Precision,6:0.000}{figure.Recall,6:0.000}"), Ink.Plain),
                (string.Create(CultureInfo.InvariantCulture, $"{figure.F1,6:0.000}"), Ink.Strong),
                (string.Create(CultureInfo.InvariantCulture, $"   {figure.Low:0.00}–{figure.High:0.00}"), Ink.Faint), (change, ink));
        }
        page.Gap();
    }

    private static (string Text, Style Ink) Change(double change) => Math.Abs(change) < Floors.Noise
        ? ("       =", Ink.Faint)
        : (string.Create(CultureInfo.InvariantCulture, $"{change,8:+0.000;-0.000}"), change > 0 ? Ink.Good : Ink.Bad);
}
