namespace Chancery.Coding.Factuality;

/// <summary>What a word beside an act makes of it: "allegedly", "no", "planned".</summary>
/// <param name="Effect">What becomes of the act.</param>
/// <param name="Codes">Whether the act is still an event; a mere condition is not.</param>
public sealed record FactualityModifier(EventFactuality Effect, bool Codes);
