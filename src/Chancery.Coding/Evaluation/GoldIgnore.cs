namespace Chancery.Coding.Evaluation;

/// <summary>A stretch where coding an event and leaving it out are both right.</summary>
public sealed record GoldIgnore
{
    /// <summary>Its words.</summary>
    public required string Evidence { get; init; }

    /// <summary>Both are right only for an event of one of these factualities; for any when empty.</summary>
    public IReadOnlyList<string> OnlyIfFactuality { get; init => field = value ?? []; } = [];
}
