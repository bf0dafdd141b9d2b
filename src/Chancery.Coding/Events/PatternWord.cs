using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Compares the words of a pattern with those of the text.</summary>
public static class PatternWord
{
    /// <summary>
    /// Whether a word of the text is one of a pattern's: by its dictionary form or as it stands. <c>phone+call</c> asks for "call" with
    /// "phone" before it, as adjective or noun.
    /// </summary>
    /// <param name="pattern">The pattern's alternatives.</param>
    /// <param name="word">A word of the text.</param>
    public static bool Fits(IReadOnlyList<string> pattern, Word word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        var form = word.Form.ToLowerInvariant();
        foreach (var alternative in pattern)
        {
            var plus = alternative.IndexOf('+', StringComparison.Ordinal);
            var head = alternative.AsSpan(plus + 1);
            if (!head.SequenceEqual(lemma) && !head.SequenceEqual(form)) continue;
            if (plus < 0 || HasModifier(word, alternative.AsSpan(0, plus))) return true;
        }
        return false;
    }

    /// <summary>Whether the adjective or noun stands before the word and belongs to it.</summary>
    /// <param name="word">A word of the text.</param>
    /// <param name="modifier">What is looked for, in its dictionary form or as it stands.</param>
    public static bool HasModifier(Word word, ReadOnlySpan<char> modifier)
    {
        foreach (var child in word.Children)
        {
            if (child.BaseRelation is not ("amod" or "compound" or "nmod")) continue;
            if (modifier.Equals(child.Lemma, StringComparison.OrdinalIgnoreCase) || modifier.Equals(child.Form, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
