using Chancery.Language.Features;

namespace Chancery.Language.Model;

/// <summary>What a model file says of itself, <c>manifest.json</c>.</summary>
/// <param name="Format">Version of the file's layout.</param>
/// <param name="Name">Name of the model.</param>
/// <param name="Created">Day on which it was written, ISO 8601.</param>
/// <param name="Seed">Start of the training's random sequence.</param>
/// <param name="Treebank">Whose conventions are followed when the user does not choose.</param>
/// <param name="Layout">Widths of the input.</param>
/// <param name="ArcWidth">Width of the vectors whose product scores an arc.</param>
/// <param name="LabelWidth">Width of the vectors whose product scores a relation, less the constant one.</param>
/// <param name="TrainingData">What it was trained on, with licences.</param>
/// <param name="Scores">What it reached on which text.</param>
/// <param name="Entries">SHA-256 of every other entry in hexadecimal, by name.</param>
public sealed record ModelManifest(
    int Format,
    string Name,
    string Created,
    int Seed,
    string Treebank,
    InputLayout Layout,
    int ArcWidth,
    int LabelWidth,
    IReadOnlyList<string> TrainingData,
    IReadOnlyDictionary<string, string> Scores,
    IReadOnlyDictionary<string, string> Entries)
{
    /// <summary>The version that this program reads and writes.</summary>
    public const int CurrentFormat = 2;
}
