using Chancery.Language.Features;
using Chancery.Language.Lemmas;

namespace Chancery.Language.Model;

/// <summary>A model as it lies in its file.</summary>
/// <param name="Manifest">What the file says of itself.</param>
/// <param name="Features">Vocabularies of the input.</param>
/// <param name="Labels">Labels of the output.</param>
/// <param name="Tables">Trained tables of the input.</param>
/// <param name="Vectors">Word vectors.</param>
/// <param name="Lemmas">Makes lemmas of forms.</param>
/// <param name="Network">The network, an ONNX model.</param>
public sealed record LanguageModel(
    ModelManifest Manifest,
    FeatureVocabularies Features,
    ModelLabels Labels,
    InputTables Tables,
    VectorTable Vectors,
    Lemmatizer Lemmas,
    ReadOnlyMemory<byte> Network);
