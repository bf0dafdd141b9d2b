using Chancery.Coding.Events;

namespace Chancery.Coding.Scoring;

/// <summary>How probable the scorer holds each type of act between a source and a target.</summary>
/// <param name="probabilities">A probability for each type in the order of <see cref="EventType"/>, and last for no act at all; they sum up to 1.</param>
public sealed class PairScores(IReadOnlyList<float> probabilities)
{
    /// <summary>Number of classes: the types and none.</summary>
    public static int Classes { get; } = Enum.GetValues<EventType>().Length + 1;

    /// <summary>The probability of a type.</summary>
    public float this[EventType type] => probabilities[(int)type];

    /// <summary>The probability that the source does nothing to the target.</summary>
    public float None => probabilities[^1];

    /// <summary>The most probable type, whatever the probability of none.</summary>
    public EventType Best => Enum.GetValues<EventType>().MaxBy(type => probabilities[(int)type]);
}
