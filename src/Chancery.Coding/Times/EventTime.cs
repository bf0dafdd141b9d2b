namespace Chancery.Coding.Times;

/// <summary>When something happened.</summary>
/// <param name="Start">First day; null when the text does not tell.</param>
/// <param name="End">Last day, never before <paramref name="Start"/>; null when the text does not tell.</param>
/// <param name="Text">The expression that tells, as printed; null when the time was carried over or is not told.</param>
/// <param name="Why">Which expression governs and why: "in the clause: 'on May 8'", "carried from the sentence before", "the report's day".</param>
public sealed record EventTime(DateOnly? Start, DateOnly? End, string? Text, string Why)
{
    /// <summary>The text does not tell when.</summary>
    public static EventTime Unknown { get; } = new(null, null, null, "the text does not tell");
}
