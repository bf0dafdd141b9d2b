using Chancery.Coding.Events;
using Chancery.Coding.Factuality;

namespace Chancery.Coding.Classification;

/// <summary>How one side of a given pair stands to a frame.</summary>
internal enum PairFit
{
    /// <summary>At the other side's place.</summary>
    Swapped,

    /// <summary>Nowhere near.</summary>
    None,

    /// <summary>In the same sentence, on the side where such an actor stands.</summary>
    Near,

    /// <summary>A source that is subject of a verb above the predicate; a target somewhere below the predicate.</summary>
    Around,

    /// <summary>At its place in the pattern.</summary>
    Exact,
}

/// <summary>A frame that speaks for a type, with how the pair stands to it.</summary>
/// <param name="Match">The frame as it lies over its predicate.</param>
/// <param name="Type">The type by the codebook, after what is still to come has become AGREE or CONCEDE.</param>
/// <param name="Mode">The mode, or null.</param>
/// <param name="Judgement">How the text presents the act.</param>
/// <param name="Source">How the source stands to it.</param>
/// <param name="Target">How the target stands to it.</param>
/// <param name="OnPath">Whether the predicate lies between the two in the tree.</param>
/// <param name="Depth">How many predicates stand above it.</param>
internal sealed record PairVote(
    LooseMatch Match, EventType Type, string? Mode, Judgement Judgement, PairFit Source, PairFit Target, bool OnPath, int Depth)
{
    /// <summary>How strongly it speaks.</summary>
    public double Strength => 0.5 * Demand + (Match.Particle ? 1.5 : 0) + Points(Source) + Points(Target)
        + (OnPath ? 2 : 0) - 0.6 * Depth - (Judgement.Coded ? 0 : 2.5);

    /// <summary>What the pattern asks for and finds.</summary>
    private int Demand => Match.Frame.Pattern.Demand - (Match.Source is null ? 2 : 0)
        - (Match.Target is null && Match.Frame.Pattern.Elements.Any(e => e is { Slot: PatternSlot.Target, Optional: false }) ? 2 : 0);

    private double Points(PairFit fit) => fit switch
    {
        PairFit.Exact => 6,
        PairFit.Around => 4,
        PairFit.Near => 1.5,
        PairFit.Swapped => Type is EventType.Consult or EventType.Cooperate or EventType.Agree ? 4.5 : -3,
        _ => 0,
    };
}
