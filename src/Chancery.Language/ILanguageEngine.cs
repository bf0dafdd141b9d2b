namespace Chancery.Language;

/// <summary>Analyses English text: sentences, words, parts of speech, features, lemmas and dependency trees.</summary>
/// <remarks>An engine is thread safe; the result does not depend on how many texts are given at once or on which thread.</remarks>
public interface ILanguageEngine
{
    /// <summary>Analyses several texts together, which is faster than one by one because sentences of like length share a pass through the network.</summary>
    /// <param name="texts">Texts of any content and length; junk yields some valid tree, never an exception.</param>
    /// <returns>One document for each text, in their order.</returns>
    IReadOnlyList<Document> Analyse(IReadOnlyList<string> texts);

    /// <summary>Analyses sentences whose words are given.</summary>
    /// <param name="text">The text into which the words' spans point.</param>
    /// <param name="sentences">The words of each sentence with their spans.</param>
    Document Analyse(string text, IReadOnlyList<TokenizedSentence> sentences);

    /// <summary>Analyses one text.</summary>
    Document Analyse(string text) => Analyse([text])[0];

    /// <summary>Analyses one text of any length part by part: the sentences are those of <see cref="Analyse(string)"/>, but only some of them are held at a time.</summary>
    IEnumerable<Sentence> Stream(string text) => Analyse(text).Sentences;

    /// <summary>The same engine following the conventions of another treebank, to compare its trees with that treebank's.</summary>
    /// <param name="treebank">One of the treebanks that the model was trained on.</param>
    /// <exception cref="ArgumentException">The model knows no such treebank; the message names those it knows.</exception>
    ILanguageEngine Following(string treebank) => throw new ArgumentException($"This engine knows no treebank \"{treebank}\".", nameof(treebank));
}

/// <summary>A sentence cut into syntactic words, not yet analysed.</summary>
/// <param name="Span">Where the sentence stands in the text.</param>
/// <param name="Words">Its words in order, at least one.</param>
public sealed record TokenizedSentence(TextSpan Span, IReadOnlyList<TokenizedWord> Words);

/// <summary>A syntactic word, not yet analysed. The words of a contraction share their token's span.</summary>
/// <param name="Form">The word as written or expanded: "do" and "n't" for "don't".</param>
/// <param name="Span">Where its token stands in the text.</param>
public readonly record struct TokenizedWord(string Form, TextSpan Span);
