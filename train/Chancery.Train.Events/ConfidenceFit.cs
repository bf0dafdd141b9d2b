using Chancery.Coding.Scoring;

namespace Chancery.Train.Events;

/// <summary>Fits the logistic regression behind an event's confidence.</summary>
internal static class ConfidenceFit
{
    private const int Steps = 4000;
    private const double Rate = 0.05;
    private const double Decay = 0.01;

    /// <summary>The weights under which the acts are likeliest as right and wrong as they are, kept small (ridge).</summary>
    public static Confidence Of(IReadOnlyList<CodedAct> acts)
    {
        var rows = acts.Select(a => (Evidence: Confidence.Evidence(a.Match, a.Scores), a.Right)).ToList();
        var weights = new double[rows[0].Evidence.Length];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[weights.Length];
            foreach (var (evidence, right) in rows)
            {
                var miss = (right ? 1 : 0) - 1 / (1 + Math.Exp(-evidence.Zip(weights, (x, w) => x * w).Sum()));
                for (var i = 0; i < slope.Length; i++) slope[i] += miss * evidence[i] / rows.Count;
            }
            for (var i = 0; i < slope.Length; i++) weights[i] += Rate * (slope[i] - (i == 0 ? 0 : Decay * weights[i]));
        }
        return new Confidence(weights);
    }
}
