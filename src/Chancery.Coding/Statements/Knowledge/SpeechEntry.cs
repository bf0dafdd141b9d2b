namespace Chancery.Coding.Statements.Knowledge;

/// <summary>What a word of speech means: a line of <c>lexicon/speech.tsv</c>.</summary>
/// <param name="Lemma">Dictionary form, with the particle: "point out"; a phrase as printed: "according to".</param>
/// <param name="Kind">What the speaker does.</param>
/// <param name="Verdict">What choosing this word says of the truth of the content.</param>
/// <param name="Basis">What it takes to make a statement.</param>
public sealed record SpeechEntry(string Lemma, SpeechKind Kind, SpeechVerdict Verdict, StatementBasis Basis)
{
    /// <summary>The words of <see cref="Lemma"/>.</summary>
    public IReadOnlyList<string> Words { get; } = Lemma.Split(' ');
}
