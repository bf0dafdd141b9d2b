namespace Chancery.Coding.Json;

/// <summary>Words that name an actor; words that name several give one entry for each.</summary>
/// <param name="Start">Index of the first UTF-16 code unit in the article's text.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Text">The words themselves.</param>
/// <param name="Actor">The actor's code.</param>
public sealed record MentionJson(int Start, int End, string Text, string Actor);
