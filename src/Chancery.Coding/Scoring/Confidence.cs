using Chancery.Coding.Events;

namespace Chancery.Coding.Scoring;

/// <summary>
/// How often events like this one are right: a logistic regression over what speaks for it (Platt 1999), fitted on annotated dispatches that the scorer
/// was not trained on. docs/evaluation.md has its reliability table.
/// </summary>
/// <param name="Weights">The weights, one for each of <see cref="Evidence"/>.</param>
public sealed record Confidence(IReadOnlyList<double> Weights)
{
    private const double Edge = 1e-3;

    /// <summary>The share of such events that are right, 0 to 1.</summary>
    /// <param name="match">The frame over the text.</param>
    /// <param name="scores">What the scorer says of its two sides.</param>
    public double Of(FrameMatch match, PairScores scores)
    {
        var sum = 0.0;
        var evidence = Evidence(match, scores);
        for (var i = 0; i < evidence.Length; i++) sum += Weights[i] * evidence[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>What speaks for an event: a constant, the scorer's probability of its type (as log odds), how much the frame asks for, how far from the head of their phrases source and target were found, and whether a target is named at all.</summary>
    /// <param name="match">The frame over the text.</param>
    /// <param name="scores">What the scorer says of its two sides.</param>
    public static double[] Evidence(FrameMatch match, PairScores scores)
    {
        var probability = Math.Clamp(scores[match.Frame.Type], Edge, 1 - Edge);
        return
        [
            1,
            Math.Log(probability / (1 - probability)),
            match.Frame.Pattern.Demand / 10.0,
            match.Source.Distance,
            Math.Min(match.Target?.Distance ?? 0, ImpliedTarget.Distance),
            match.Target is null ? 1 : 0,
        ];
    }
}
