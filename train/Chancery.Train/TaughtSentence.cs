namespace Chancery.Train;

/// <summary>What teachers hold likely of a sentence: for each word one row of probabilities.</summary>
/// <param name="Upos">A number for each part of speech.</param>
/// <param name="Arcs">A number for each position as head, the root first.</param>
/// <param name="Relations">A number for each relation, with the head that the treebank gives.</param>
public sealed record TaughtSentence(float[] Upos, float[] Arcs, float[] Relations);
