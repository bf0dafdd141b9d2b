namespace Chancery.Coding.Times;

/// <summary>The day of publication of a page that prints none.</summary>
/// <param name="Day">The day.</param>
/// <param name="Basis">What it was inferred from, in words a person can check.</param>
public sealed record Inference(DateOnly Day, string Basis);
