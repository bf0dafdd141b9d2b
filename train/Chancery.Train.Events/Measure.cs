using Chancery.Coding.Events;
using Chancery.Coding.Scoring;

namespace Chancery.Train.Events;

/// <summary>How right a scorer is on examples it was not trained on.</summary>
internal static class Measure
{
    private const int None = 16;

    /// <summary>Prints accuracy and macro-F1 over the types, and what share is right from each confidence on.</summary>
    public static void Print(string title, PairScorer scorer, IReadOnlyList<Example> examples)
    {
        var scored = examples.Select(e => (e.Class, Scores: scorer.Score(e.Features))).ToList();
        var acts = scored.FindAll(s => s.Class != None);
        var f1 = Enum.GetValues<EventType>().Where(type => acts.Exists(a => a.Class == (int)type)).Average(type =>
            2.0 * acts.Count(a => a.Class == (int)type && a.Scores.Best == type) / (acts.Count(a => a.Class == (int)type) + acts.Count(a => a.Scores.Best == type)));
        Console.WriteLine($"{title}: {acts.Count} acts, accuracy {acts.Average(a => a.Class == (int)a.Scores.Best ? 1.0 : 0):P1}, macro-F1 {f1:P1}");
        foreach (var least in (ReadOnlySpan<float>)[0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f])
        {
            var sure = scored.FindAll(s => s.Scores[s.Scores.Best] >= least);
            if (sure.Count > 0) Console.WriteLine($"  from {least:F1}: {sure.Count} of {scored.Count}, right {sure.Average(s => s.Class == (int)s.Scores.Best ? 1.0 : 0):P1}");
        }
    }

    /// <summary>Prints for each band of confidence how many events it has, the mean confidence and the share that is right.</summary>
    public static void PrintReliability(string title, Confidence confidence, IReadOnlyList<CodedAct> acts)
    {
        Console.WriteLine($"{title}: {acts.Count} acts, right {acts.Average(a => a.Right ? 1.0 : 0):P1}; weights {string.Join(' ', confidence.Weights.Select(w => w.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)))}");
        foreach (var band in acts.Select(a => (a.Right, Value: confidence.Of(a.Match, a.Scores))).GroupBy(a => Math.Min(9, (int)(a.Value * 10))).OrderBy(b => b.Key))
            Console.WriteLine($"  {band.Key / 10.0:F1}-{(band.Key + 1) / 10.0:F1}: {band.Count()} events, confidence {band.Average(a => a.Value):P0}, right {band.Average(a => a.Right ? 1.0 : 0):P0}");
    }
}
