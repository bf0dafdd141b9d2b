using System.Text.Json.Serialization;

namespace Chancery.Language.Features;

/// <summary>How wide each part of a word's input row is. The parts follow each other: trained word, vector, six affixes, shape, treebank.</summary>
/// <param name="Word">Trained embedding of the form.</param>
/// <param name="Vector">Pre-trained vector.</param>
/// <param name="Affix">Trained embedding of each affix.</param>
/// <param name="Shape">Trained embedding of the shape.</param>
/// <param name="Treebank">Trained embedding of the treebank whose conventions are followed.</param>
public sealed record InputLayout(int Word, int Vector, int Affix, int Shape, int Treebank)
{
    /// <summary>How many affixes a word has.</summary>
    public const int Affixes = 6;

    /// <summary>Numbers in a row.</summary>
    [JsonIgnore]
    public int Width => Word + Vector + Affixes * Affix + Shape + Treebank;
}
