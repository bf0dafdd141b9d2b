namespace Chancery.Language.Tokens;

/// <summary>The smallest piece of text that no token border runs through, but for a few contractions (see <see cref="AtomScanner"/>).</summary>
/// <param name="Start">Index of its first code unit.</param>
/// <param name="End">Index after its last code unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Before">What stands between it and the atom before.</param>
internal readonly record struct Atom(int Start, int End, AtomKind Kind, Gap Before)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
