namespace Chancery.Coding.Evaluation;

/// <summary>An act of an annotated page.</summary>
public sealed record GoldEvent
{
    /// <summary>Its name within the page.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>PLOVER type, <c>THREATEN</c>.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Codes of those who act.</summary>
    public IReadOnlyList<string> Source { get; init => field = value ?? []; } = [];

    /// <summary>Codes of those towards whom; may be empty.</summary>
    public IReadOnlyList<string> Target { get; init => field = value ?? []; } = [];

    /// <summary>First day, or null.</summary>
    public DateOnly? DateStart { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? DateEnd { get; init; }

    /// <summary>occurred, ongoing, planned, threatened, possible, denied or alleged.</summary>
    public required string Factuality { get; init; }

    /// <summary>The words it rests on.</summary>
    public required string Evidence { get; init; }

    /// <summary>Other words that tell the same act.</summary>
    public IReadOnlyList<string> AltEvidence { get; init => field = value ?? []; } = [];

    /// <summary>Whether source and target may change places.</summary>
    public bool Symmetric { get; init; }
}
