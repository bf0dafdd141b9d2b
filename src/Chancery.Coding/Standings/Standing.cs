using Chancery.Coding.Actors;
using Chancery.Coding.Factuality;
using Chancery.Coding.Times;

namespace Chancery.Coding.Standings;

/// <summary>What a report says of one member's standing in one organisation or treaty.</summary>
public sealed record Standing
{
    /// <summary>Derived from the article's id and the evidence: stable from run to run.</summary>
    public required string Id { get; init; }

    /// <summary>The organisation's or treaty's code.</summary>
    public required ActorCode Organisation { get; init; }

    /// <summary>The member's code.</summary>
    public required ActorCode Member { get; init; }

    /// <summary>Where it stands.</summary>
    public required StandingStatus Status { get; init; }

    /// <summary>Since or at which time.</summary>
    public required EventTime Time { get; init; }

    /// <summary>Whether it is presented as a fact, a plan, a possibility or denied.</summary>
    public required EventFactuality Factuality { get; init; }

    /// <summary>The words it rests on.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The frame that made it, in words a person can check.</summary>
    public required string Why { get; init; }
}
