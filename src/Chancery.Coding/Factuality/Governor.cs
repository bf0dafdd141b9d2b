namespace Chancery.Coding.Factuality;

/// <summary>A word that decides about the act it governs: "plan to", "deny", "failure to".</summary>
/// <param name="Effect">What becomes of the act; null leaves it as it is and passes on the governor's own tense and modality ("manage to").</param>
/// <param name="Codes">Whether the act is still an event of its own. "Agreed to meet" is one AGREE, not an AGREE and a meeting.</param>
/// <param name="Negated">What becomes of the act when the word itself is negated ("did not rule out"), where that is told apart; or null.</param>
/// <param name="OnlyOverNouns">Whether it decides only over a noun that tells of an act ("rejected claims that", "dropped plans to").</param>
public sealed record Governor(EventFactuality? Effect, bool Codes, EventFactuality? Negated, bool OnlyOverNouns);
