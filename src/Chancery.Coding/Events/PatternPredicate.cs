namespace Chancery.Coding.Events;

/// <summary>A word that a frame hangs on.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Particle">The particle that belongs to it ("off" in <c>call_off</c>), or null.</param>
/// <param name="Modifier">The adjective or noun before it ("phone" in <c>phone+call</c>), or null.</param>
public readonly record struct PatternPredicate(string Lemma, string? Particle, string? Modifier = null)
{
    /// <summary>Reads <c>call</c>, <c>call_off</c> or <c>phone+call</c>.</summary>
    public static PatternPredicate Parse(string text) =>
        text.IndexOf('_', StringComparison.Ordinal) is var line and > 0 ? new(text[..line], text[(line + 1)..])
        : text.IndexOf('+', StringComparison.Ordinal) is var plus and > 0 ? new(text[(plus + 1)..], null, text[..plus])
        : new(text, null);
}
