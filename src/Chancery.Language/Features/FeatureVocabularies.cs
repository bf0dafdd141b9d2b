namespace Chancery.Language.Features;

/// <summary>The vocabularies behind the trained tables of the input.</summary>
/// <param name="Words">Lower-cased forms seen at least twice in training.</param>
/// <param name="Prefixes2">Beginnings of two characters.</param>
/// <param name="Prefixes3">Beginnings of three characters.</param>
/// <param name="Suffixes1">Ends of one character.</param>
/// <param name="Suffixes2">Ends of two characters.</param>
/// <param name="Suffixes3">Ends of three characters.</param>
/// <param name="Suffixes4">Ends of four characters.</param>
/// <param name="Shapes">Shapes, see <see cref="WordShape"/>.</param>
public sealed record FeatureVocabularies(
    Vocabulary Words,
    Vocabulary Prefixes2,
    Vocabulary Prefixes3,
    Vocabulary Suffixes1,
    Vocabulary Suffixes2,
    Vocabulary Suffixes3,
    Vocabulary Suffixes4,
    Vocabulary Shapes)
{
    /// <summary>The names of the vocabularies, in the order of <see cref="All"/>; the model file names its entries so.</summary>
    public static IReadOnlyList<string> Names { get; } = ["words", "prefixes2", "prefixes3", "suffixes1", "suffixes2", "suffixes3", "suffixes4", "shapes"];

    /// <summary>All of them, in the order of their columns in the input.</summary>
    public IReadOnlyList<Vocabulary> All => [Words, Prefixes2, Prefixes3, Suffixes1, Suffixes2, Suffixes3, Suffixes4, Shapes];

    /// <summary>Puts the vocabularies together from a list in the order of <see cref="Names"/>.</summary>
    public static FeatureVocabularies From(IReadOnlyList<Vocabulary> all) => new(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
}
