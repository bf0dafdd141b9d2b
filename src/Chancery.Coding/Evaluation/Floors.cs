namespace Chancery.Coding.Evaluation;

/// <summary>The gate: for every layer the F1 under which no change may bring the coder, on a corpus that cannot change unseen.</summary>
/// <param name="Corpus">Fingerprint of the annotated pages on which the floors were measured.</param>
/// <param name="Articles">Number of those pages.</param>
/// <param name="Layers">The floor of each layer, by its name, in the order of the layers.</param>
/// <param name="Lowered">Every time a floor was lowered or the corpus changed, and why; only ever added to.</param>
public sealed record Floors(string Corpus, int Articles, IReadOnlyDictionary<string, double> Layers, IReadOnlyList<FloorChange> Lowered)
{
    /// <summary>Differences smaller than this are noise of rounding.</summary>
    public const double Noise = 0.0005;

    /// <summary>What keeps a run from passing; empty when it passes.</summary>
    public IReadOnlyList<string> Faults(EvaluationRun run)
    {
        if (run.Corpus != Corpus)
            return [$"the corpus has changed: {run.Articles} pages ({run.Corpus}), the floors stand on {Articles} pages ({Corpus}). Set new floors with --set-floors and --reason"];
        return [.. Layers.OrderBy(layer => layer.Key, StringComparer.Ordinal).Select(layer => Fault(run, layer.Key, layer.Value)).OfType<string>()];
    }

    /// <summary>The floors with which this run would just pass, never lower than these unless a reason is given.</summary>
    /// <param name="run">The run.</param>
    /// <param name="day">The day of the change.</param>
    /// <param name="reason">Why floors may be lowered or the corpus may change; null when neither may happen.</param>
    /// <exception cref="InvalidOperationException">A floor would be lowered or the corpus has changed, and no reason is given; the message says which.</exception>
    public Floors Moved(EvaluationRun run, DateOnly day, string? reason)
    {
        string[] faults = [.. Faults(run)];
        if (faults.Length > 0 && string.IsNullOrWhiteSpace(reason)) throw new InvalidOperationException($"Floors are not lowered without a reason: {string.Join("; ", faults)}.");
        return new Floors(run.Corpus, run.Articles, run.Layers.ToDictionary(layer => layer.Name, layer => layer.F1), faults.Length == 0
            ? Lowered
            : [.. Lowered, new FloorChange(day, reason!, [.. faults])]);
    }

    private static string? Fault(EvaluationRun run, string name, double floor) => run.Layers.FirstOrDefault(layer => layer.Name == name) switch
    {
        null => $"{name}: no longer measured",
        { F1: var f1 } when f1 < floor - Noise => $"{name}: {f1:0.0000} is under the floor of {floor:0.0000}",
        _ => null,
    };
}
