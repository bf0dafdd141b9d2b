namespace Chancery.Coding.Json;

/// <summary>Words of the article's text.</summary>
/// <param name="Start">Index of the first UTF-16 code unit in the article's text.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Text">The words themselves.</param>
public sealed record EvidenceJson(int Start, int End, string Text);
