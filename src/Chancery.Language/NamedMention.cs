namespace Chancery.Language;

/// <summary>A run of words that names something: "Mikhail Galuzin", "Collective Security Treaty Organization".</summary>
/// <param name="First">Index of its first word in the sentence.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Kind">What it names, in GUM's terms: <c>person</c>, <c>place</c>, <c>organization</c>, <c>event</c>, <c>time</c>, <c>object</c>, <c>abstract</c> …</param>
public readonly record struct NamedMention(int First, int Last, string Kind);
