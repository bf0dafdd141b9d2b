using Chancery.Language.Lemmas;

namespace Chancery.Language.Model;

/// <summary>What the network chooses among, in the order of its outputs.</summary>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Features">Whole feature strings; the first is the empty one.</param>
/// <param name="Scripts">Edit scripts that make lemmas.</param>
/// <param name="Relations">Dependency relations with their subtypes, <c>root</c> among them.</param>
/// <param name="Mentions">Labels of named mentions: <c>O</c> first, then <c>B-person</c>, <c>I-person</c> …</param>
/// <param name="Treebanks">Whose conventions can be followed; "unknown", which is none's, comes first.</param>
public sealed record ModelLabels(
    IReadOnlyList<string> Upos,
    IReadOnlyList<string> Features,
    IReadOnlyList<EditScript> Scripts,
    IReadOnlyList<string> Relations,
    IReadOnlyList<string> Mentions,
    IReadOnlyList<string> Treebanks);
