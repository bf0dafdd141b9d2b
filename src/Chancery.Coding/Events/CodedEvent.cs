using Chancery.Coding.Actors;
using Chancery.Coding.Factuality;
using Chancery.Coding.Places;
using Chancery.Coding.Times;

namespace Chancery.Coding.Events;

/// <summary>One act by a source towards a target, coded from one article.</summary>
public sealed record CodedEvent
{
    /// <summary>Derived from the article's id and the content of the event: stable from run to run.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER's type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER's mode within the type ("withdraw"), or null.</summary>
    public string? Mode { get; init; }

    /// <summary>The CAMEO code that stands for type and mode, with leading zero: "130".</summary>
    public required string Cameo { get; init; }

    /// <summary>The Goldstein value of <see cref="Cameo"/>, -10 to 10.</summary>
    public required double Goldstein { get; init; }

    /// <summary>PLOVER's contexts, sorted.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Who acts.</summary>
    public required IReadOnlyList<ActorCode> Source { get; init; }

    /// <summary>Towards whom; may be empty.</summary>
    public required IReadOnlyList<ActorCode> Target { get; init; }

    /// <summary>The words that name the source.</summary>
    public IReadOnlyList<Mention> SourceMentions { get; init; } = [];

    /// <summary>The words that name the target.</summary>
    public IReadOnlyList<Mention> TargetMentions { get; init; } = [];

    /// <summary>When.</summary>
    public required EventTime Time { get; init; }

    /// <summary>Where, when the text says so.</summary>
    public Place? Place { get; init; }

    /// <summary>Whether it is presented as done.</summary>
    public required EventFactuality Factuality { get; init; }

    /// <summary>Whose word it is, when it is not the narrator's.</summary>
    public string? SaidBy { get; init; }

    /// <summary>How sure the coder is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The words it rests on.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Other stretches that tell the same act.</summary>
    public IReadOnlyList<Evidence> MoreEvidence { get; init; } = [];

    /// <summary>The frame or decision that made it, in words a person can check.</summary>
    public required string Why { get; init; }
}
