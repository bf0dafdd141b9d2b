namespace Chancery.Coding.Factuality;

/// <summary>A word that decides about the act it governs: "plan to", "deny", "failure to".</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="IsNoun">Whether it is a noun.</param>
/// <param name="Effect">What becomes of the act; null leaves it as it is and passes on the governor's own tense and modality ("manage to").</param>
/// <param name="Codes">Whether the act is still an event of its own. "Agreed to meet" is one AGREE, not an AGREE and a meeting.</param>
public sealed record Governor(string Lemma, bool IsNoun, EventFactuality? Effect, bool Codes);
