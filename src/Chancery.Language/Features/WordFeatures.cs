namespace Chancery.Language.Features;

/// <summary>What the network is told of one word: a row number in each trained table.</summary>
/// <param name="Word">The lower-cased form among the forms of the training text.</param>
/// <param name="Vector">The lower-cased form among the pre-trained vectors, or -1.</param>
/// <param name="Prefix2">The first two characters.</param>
/// <param name="Prefix3">The first three characters.</param>
/// <param name="Suffix1">The last character.</param>
/// <param name="Suffix2">The last two characters.</param>
/// <param name="Suffix3">The last three characters.</param>
/// <param name="Suffix4">The last four characters.</param>
/// <param name="Shape">The pattern of capitals, digits and signs, see <see cref="WordShape"/>.</param>
public readonly record struct WordFeatures(int Word, int Vector, int Prefix2, int Prefix3, int Suffix1, int Suffix2, int Suffix3, int Suffix4, int Shape)
{
    /// <summary>The features of the artificial root word.</summary>
    public static WordFeatures Root { get; } = new(Vocabulary.Root, -1, Vocabulary.Root, Vocabulary.Root, Vocabulary.Root, Vocabulary.Root, Vocabulary.Root, Vocabulary.Root, Vocabulary.Root);
}
