namespace Chancery.Language.Features;

/// <summary>The beginnings and ends of words, by which the network judges words that it has never seen.</summary>
public static class Affix
{
    /// <summary>The first <paramref name="length"/> characters, or the whole of a shorter word.</summary>
    public static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> key, int length) => key[..Math.Min(length, key.Length)];

    /// <summary>The last <paramref name="length"/> characters, or the whole of a shorter word.</summary>
    public static ReadOnlySpan<char> Suffix(ReadOnlySpan<char> key, int length) => key[Math.Max(0, key.Length - length)..];
}
