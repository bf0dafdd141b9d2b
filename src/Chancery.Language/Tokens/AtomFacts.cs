namespace Chancery.Language.Tokens;

/// <summary>What the decisions read of an atom or a token, computed once.</summary>
/// <param name="Form">Hash of the form in lower case, with apostrophes and quotation marks straightened.</param>
/// <param name="Shape">How it is written, see <see cref="Shapes"/>.</param>
/// <param name="Classes">Classes of words that it may be of, as bits, see <see cref="WordList"/>.</param>
/// <param name="Length">Number of code units, at most 255.</param>
internal readonly record struct AtomFacts(uint Form, ushort Shape, ushort Classes, byte Length)
{
    /// <summary>Hash of a form in lower case, with apostrophes and quotation marks straightened.</summary>
    public static uint HashOf(ReadOnlySpan<char> form)
    {
        var hash = FeatureHash.Seed;
        foreach (var character in form) hash = FeatureHash.Add(hash, Shapes.Fold(character));
        return hash;
    }
}
