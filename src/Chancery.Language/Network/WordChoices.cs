namespace Chancery.Language.Network;

/// <summary>What the network chose for one word, as numbers into the model's labels.</summary>
/// <param name="Upos">Part of speech.</param>
/// <param name="Features">Feature string.</param>
/// <param name="Script">Edit script of the lemma.</param>
/// <param name="Mention">Label of the named mention.</param>
/// <param name="Head">Head: 0 for the root, otherwise the head's place counted from 1.</param>
/// <param name="Relation">Relation to the head.</param>
public readonly record struct WordChoices(int Upos, int Features, int Script, int Mention, int Head, int Relation);
