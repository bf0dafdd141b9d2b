using Chancery.Language;

namespace Chancery.Coding.Times;

/// <summary>An expression of time, resolved against the day of publication.</summary>
/// <param name="Span">The expression's words.</param>
/// <param name="Head">The word of it that the rest depends on.</param>
/// <param name="Start">First day meant; null when unknown or open.</param>
/// <param name="End">Last day meant, never before <paramref name="Start"/>; null when unknown or open.</param>
/// <param name="Grain">How exact it is.</param>
/// <param name="Why">How it was resolved, in words a person can check: "last week of 2024-06-05: Monday to Sunday before".</param>
public sealed record TimeMention(TextSpan Span, Word Head, DateOnly? Start, DateOnly? End, TimeGrain Grain, string Why);
