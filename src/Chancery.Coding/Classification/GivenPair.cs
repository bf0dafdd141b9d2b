namespace Chancery.Coding.Classification;

/// <summary>A sentence with the two actors whose relation is asked for.</summary>
/// <param name="Uid">The caller's name for it.</param>
/// <param name="Sentence">The sentence; more than one will do.</param>
/// <param name="Source">The words that name who acts, exactly as they stand in the sentence. Words that do not stand there leave the side open.</param>
/// <param name="Target">The words that name towards whom, likewise.</param>
public sealed record GivenPair(string Uid, string Sentence, string Source, string Target);
