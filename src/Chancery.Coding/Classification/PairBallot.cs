using Chancery.Coding.Events;
using Chancery.Coding.Scoring;

namespace Chancery.Coding.Classification;

/// <summary>Weighs the frames' votes and the learned scorer against each other: the strongest vote for a type and the logarithm of its probability add up.</summary>
/// <param name="votes">The frames' votes.</param>
/// <param name="scores">What the scorer says, or null.</param>
/// <param name="answers">The type with which a pair is answered for one that the scorer names.</param>
internal sealed class PairBallot(IReadOnlyList<PairVote> votes, PairScores? scores, Func<EventType, EventType> answers)
{
    // Fitted on the kept third of corpus/sentences.tsv: what a point of a vote's strength is worth, and the strength of a type for which no frame speaks.
    private const double VoteWeight = 0.6;
    private const double Unspoken = 2;
    private const double LeastProbability = 1e-3;

    /// <summary>The type that wins, its strongest vote (null when only the scorer speaks for it) and the confidence, 0 to 1.</summary>
    public (EventType Type, PairVote? Vote, double Confidence) Winner()
    {
        var types = Enum.GetValues<EventType>();
        var strongest = types.Select(type => votes.Where(v => v.Type == type).MaxBy(v => v.Strength)).ToArray();
        var probabilities = new double[types.Length];
        if (scores is not null)
            foreach (var type in types) probabilities[(int)answers(type)] += scores[type];
        double[] weights = [.. types.Select((type, i) => VoteWeight * Math.Max(Unspoken, strongest[i]?.Strength ?? Unspoken) + (scores is null ? 0 : Math.Log(Math.Max(probabilities[i], LeastProbability))))];
        var best = Array.IndexOf(weights, weights.Max());
        var confidence = 1 / weights.Sum(w => Math.Exp(w - weights[best]));
        return (types[best], strongest[best], Math.Round(confidence, 3));
    }
}
