namespace Chancery.Coding.Evaluation;

/// <summary>Attributed speech of an annotated page.</summary>
public sealed record GoldStatement
{
    /// <summary>Who speaks.</summary>
    public required string Speaker { get; init; }

    /// <summary>For whom, or null.</summary>
    public string? SpeakerOf { get; init; }

    /// <summary>The words quoted, or null.</summary>
    public string? Quote { get; init; }

    /// <summary>Further segments of a split quotation.</summary>
    public IReadOnlyList<string> QuoteMore { get; init => field = value ?? []; } = [];

    /// <summary>The words that attribute it.</summary>
    public required string Evidence { get; init; }
}
