namespace Chancery.Coding.Events;

/// <summary>A word that a frame hangs on.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Particle">The particle that belongs to it ("off" in <c>call_off</c>), or null.</param>
public readonly record struct PatternPredicate(string Lemma, string? Particle)
{
    /// <summary>Reads <c>call</c> or <c>call_off</c>.</summary>
    public static PatternPredicate Parse(string text) =>
        text.IndexOf('_') is var line and > 0 ? new(text[..line], text[(line + 1)..]) : new(text, null);
}
