namespace Chancery.Reading.Shaping;

/// <summary>What tells running text from headlines, labels and lists.</summary>
internal static class Prose
{
    /// <summary>Runs of characters between white space that hold a letter or a digit.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    /// <summary>Whether the text ends as a sentence does, quotation marks and brackets after the stop allowed.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var c = text[i];
            if (c is '.' or '!' or '?' or '…' or '。' or '։' or '؟' or '।' or '॥')
                return true;
            if (c is not ('"' or '\'' or '”' or '’' or '»' or '›' or ')' or ']' or '*') && !char.IsWhiteSpace(c))
                return false;
        }
        return false;
    }

    /// <summary>Whether a block reads as running text: a sentence of some length, or long whatever its end.</summary>
    public static bool Is(string text, int words) =>
        (words >= 6 && EndsSentence(text)) || words >= 30 || (words >= 4 && StartsQuote(text) && EndsSentence(text));

    /// <summary>A rough count of sentences: stops followed by a space and a capital or a quotation mark, and the end.</summary>
    public static int CountSentences(ReadOnlySpan<char> text)
    {
        var sentences = EndsSentence(text) ? 1 : 0;
        for (var i = 1; i + 2 < text.Length; i++)
            if ((text[i] is '.' or '!' or '?') && text[i + 1] == ' ' && (char.IsUpper(text[i + 2]) || text[i + 2] is '“' or '"')
                && char.IsLower(text[i - 1]))
                sentences++;
        return sentences;
    }

    private static bool StartsQuote(string text) => text.Length > 0 && text[0] is '“' or '"' or '«';
}
