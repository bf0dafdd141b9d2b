namespace Chancery.Coding.Evaluation;

/// <summary>How the events of one annotated page were coded.</summary>
public sealed record EventScore
{
    /// <summary>Hits by level, from "located" to "factuality".</summary>
    public required IReadOnlyList<Tally> Levels { get; init; }

    /// <summary>Hits by PLOVER type, at the level of types.</summary>
    public required IReadOnlyDictionary<string, Tally> Types { get; init; }

    /// <summary>Hits by factuality: right type and right factuality.</summary>
    public required IReadOnlyDictionary<string, Tally> Factualities { get; init; }

    /// <summary>Of the events whose type is right and whose gold has a date: how many have exactly that one.</summary>
    public required Tally Dates { get; init; }

    /// <summary>The same for dates that share at least a day.</summary>
    public required Tally OverlappingDates { get; init; }

    /// <summary>Of the events whose type is right and whose gold has a single day: how many have exactly that one.</summary>
    public required Tally Days { get; init; }

    /// <summary>Of the events whose type is right and whose gold has a mode: how many have that one.</summary>
    public required Tally Modes { get; init; }

    /// <summary>Gold events that no coded event of the right type matches.</summary>
    public required IReadOnlyList<GoldEvent> Missed { get; init; }

    /// <summary>Coded events that no gold event of their type matches and that are not over a stretch to ignore.</summary>
    public required IReadOnlyList<CodedEventRecord> False { get; init; }

    /// <summary>Of <see cref="False"/>, how many tell an act again that another coded event has already matched.</summary>
    public required int Repeated { get; init; }

    /// <summary>Coded events whose words are not in the page.</summary>
    public required int Nowhere { get; init; }

    /// <summary>Coded events whose words lie only in the page's furniture.</summary>
    public required int InFurniture { get; init; }

    /// <summary>Coded events left out of the count because coding them or not are both right.</summary>
    public required int Ignored { get; init; }
}
