namespace Chancery.Coding.Evaluation;

/// <summary>The figures of one run over a folder of annotated pages, as saved for comparison with later runs.</summary>
/// <param name="Articles">Number of pages.</param>
/// <param name="Corpus">Fingerprint of the pages.</param>
/// <param name="Layers">The figures of every layer.</param>
/// <param name="Types">The figures of every PLOVER type that was coded or is in the gold.</param>
/// <param name="Factualities">The figures of every factuality likewise: right type and right factuality.</param>
/// <param name="Traps">What went wrong in known ways.</param>
public sealed record EvaluationRun(
    int Articles,
    string Corpus,
    IReadOnlyList<LayerFigure> Layers,
    IReadOnlyList<LayerFigure> Types,
    IReadOnlyList<LayerFigure> Factualities,
    EvaluationTraps Traps)
{
    /// <summary>Adds up the scores of all pages.</summary>
    /// <param name="corpus">Fingerprint of the pages.</param>
    /// <param name="scores">One score for each page, in the order of the folder.</param>
    public static EvaluationRun Sum(string corpus, IReadOnlyList<ArticleScore> scores) => new(
        scores.Count,
        corpus,
        [.. ArticleScore.LayerNames.Select((name, i) => Figure(name, [.. scores.Select(score => score.Layers[i])]))],
        Figures(scores, score => score.Events.Types, [.. Enum.GetValues<Events.EventType>().Select(Json.Spelling.Of)]),
        Figures(scores, score => score.Events.Factualities, [.. Enum.GetValues<Factuality.EventFactuality>().Select(Json.Spelling.Of)]),
        new EvaluationTraps(
            scores.Where(score => score.Events.Levels[0].Gold == 0).Sum(score => score.Events.Levels[0].Coded),
            scores.Sum(score => score.Events.InFurniture),
            scores.Sum(score => score.Events.Nowhere),
            scores.Sum(score => score.Events.Repeated),
            scores.Sum(score => score.Events.Ignored)));

    /// <summary>The figure of a layer by its name.</summary>
    /// <exception cref="InvalidOperationException">There is no such layer.</exception>
    public LayerFigure Layer(string name) => Layers.First(layer => layer.Name == name);

    private static LayerFigure[] Figures(IReadOnlyList<ArticleScore> scores, Func<ArticleScore, IReadOnlyDictionary<string, Tally>> of, string[] names) =>
        [.. names.Select(name => Figure(name, [.. scores.Select(score => of(score).TryGetValue(name, out var tally) ? tally : default)])).Where(figure => figure.Coded + figure.Gold > 0)];

    private static LayerFigure Figure(string name, Tally[] pages)
    {
        var sum = pages.Aggregate(default(Tally), Tally.Add);
        var (low, high) = Resampling.IntervalOfF1(pages);
        return new LayerFigure(name, sum.Hits, sum.Coded, sum.Gold, Round(sum.Precision), Round(sum.Recall), Round(sum.F1), Round(low), Round(high));
    }

    private static double Round(double value) => Math.Round(value, 4);
}
