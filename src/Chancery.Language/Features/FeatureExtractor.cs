namespace Chancery.Language.Features;

/// <summary>Looks a word up in every vocabulary of the model.</summary>
/// <remarks>Immutable and thread safe. Training and running share this code, so that the network meets the same numbers in both.</remarks>
public sealed class FeatureExtractor(FeatureVocabularies vocabularies, VectorTable vectors)
{
    /// <summary>The features of a word.</summary>
    /// <param name="form">The word as written, of any length; an empty one is all unknown.</param>
    public WordFeatures Extract(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[Spelling.MaximumLength];
        ReadOnlySpan<char> key = buffer[..Spelling.Write(form, buffer)];
        Span<char> shape = stackalloc char[WordShape.MaximumLength];
        var shapeLength = WordShape.Write(form, shape);
        return new WordFeatures(
            vocabularies.Words.NumberOf(key),
            vectors.RowOf(key),
            vocabularies.Prefixes2.NumberOf(Affix.Prefix(key, 2)),
            vocabularies.Prefixes3.NumberOf(Affix.Prefix(key, 3)),
            vocabularies.Suffixes1.NumberOf(Affix.Suffix(key, 1)),
            vocabularies.Suffixes2.NumberOf(Affix.Suffix(key, 2)),
            vocabularies.Suffixes3.NumberOf(Affix.Suffix(key, 3)),
            vocabularies.Suffixes4.NumberOf(Affix.Suffix(key, 4)),
            vocabularies.Shapes.NumberOf(shape[..shapeLength]));
    }
}
