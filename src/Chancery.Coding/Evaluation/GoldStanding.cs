namespace Chancery.Coding.Evaluation;

/// <summary>A member's standing in an annotated page.</summary>
public sealed record GoldStanding
{
    /// <summary>Code of the organisation or treaty.</summary>
    public required string Org { get; init; }

    /// <summary>Code of the member.</summary>
    public required string Member { get; init; }

    /// <summary>The status, <c>participation-frozen</c>.</summary>
    public required string Status { get; init; }

    /// <summary>occurred, ongoing, planned, threatened, possible, denied or alleged.</summary>
    public required string Factuality { get; init; }

    /// <summary>The words it rests on.</summary>
    public required string Evidence { get; init; }
}
