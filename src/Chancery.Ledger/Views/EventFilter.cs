namespace Chancery.Ledger.Views;

/// <summary>Which events are asked for. What a screen shows and what an export holds for one filter are the same events in the same order.</summary>
public sealed record EventFilter
{
    /// <summary>State or organisation that acts, without sector; null for any.</summary>
    public string? Source { get; init; }

    /// <summary>State or organisation towards which it acts; null for any.</summary>
    public string? Target { get; init; }

    /// <summary>Whether source and target may change places.</summary>
    public bool EitherWay { get; init; }

    /// <summary>PLOVER type; null for any.</summary>
    public string? Type { get; init; }

    /// <summary>Factuality; null for any.</summary>
    public string? Factuality { get; init; }

    /// <summary>First day; null from the beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null to the end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words that the evidence must hold: all of them, in any order; "in quotation marks" as a phrase, or with a minus in front not at all.</summary>
    public string? Words { get; init; }

    /// <summary>What the record said at that moment; null for now.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>At most so many, the latest first; null for all.</summary>
    public int? Most { get; init; }
}
