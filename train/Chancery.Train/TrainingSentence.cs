namespace Chancery.Train;

/// <summary>A sentence of a treebank, syntactic words only.</summary>
public sealed record TrainingSentence(string Treebank, bool HasMentions, IReadOnlyList<TrainingWord> Words);

/// <summary>A word of a treebank.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Features">Its features, empty for none.</param>
/// <param name="Head">CoNLL-U's number of the head, 0 for the root.</param>
/// <param name="Relation">Relation to the head with its subtype.</param>
/// <param name="Mention">BIO label of the named mention, <c>O</c> outside.</param>
public sealed record TrainingWord(string Form, string Lemma, string Upos, string Features, int Head, string Relation, string Mention);
