namespace Chancery.Coding.Json;

/// <summary>What a stage decided over some words, and why.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Outcome">What came of it: "coded", "not coded", "resolved", "rejected".</param>
/// <param name="Start">Index of the first UTF-16 code unit in the article's text.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Text">The words themselves.</param>
/// <param name="Message">Why.</param>
public sealed record NoteJson(string Stage, string Outcome, int Start, int End, string Text, string Message);
