namespace Chancery.Language;

/// <summary>A text and the analysis of its sentences.</summary>
/// <param name="Text">The text as given, unchanged.</param>
/// <param name="Sentences">Its sentences in order; none for a text without a word.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Document(string Text, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The sentence that holds the code unit at <paramref name="offset"/>, or null between sentences.</summary>
    public Sentence? SentenceAt(int offset)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Sentences[middle].Span;
            if (offset < span.Start) high = middle - 1;
            else if (offset >= span.End) low = middle + 1;
            else return Sentences[middle];
        }
        return null;
    }
}
