using Chancery.Language;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Walks over the branches of a sentence's tree.</summary>
internal static class Branch
{
    /// <summary>The word and all that depends on it, without the branches that <paramref name="except"/> names, in the order of the text.</summary>
    public static List<Word> Words(Word top, Func<Word, bool>? except = null)
    {
        var words = new List<Word>();
        Collect(top);
        words.Sort((a, b) => a.Index.CompareTo(b.Index));
        return words;

        void Collect(Word word)
        {
            words.Add(word);
            foreach (var child in word.Children)
                if (except is null || !except(child))
                    Collect(child);
        }
    }

    /// <summary>The stretch from the first to the last of some words, without punctuation at its edges; null when there is nothing else.</summary>
    public static TextSpan? Span(IReadOnlyList<Word> words)
    {
        var (first, last) = (0, words.Count - 1);
        while (first <= last && words[first].Upos == "PUNCT") first++;
        while (last >= first && words[last].Upos == "PUNCT") last--;
        return first > last ? null : words[first].Span.Union(words[last].Span);
    }

    /// <summary>The runs of neighbouring words, each as a stretch of text without punctuation at its edges; punctuation alone does not part them.</summary>
    public static List<TextSpan> Runs(IReadOnlyList<Word> words)
    {
        var runs = new List<TextSpan>();
        var from = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && OnlyPunctuation(words[i - 1], words[i])) continue;
            if (Span([.. words.Skip(from).Take(i - from)]) is { } run) runs.Add(run);
            from = i;
        }
        return runs;
    }

    private static bool OnlyPunctuation(Word left, Word right)
    {
        for (var i = left.Index + 1; i < right.Index; i++)
            if (left.Sentence.Words[i].Upos != "PUNCT")
                return false;
        return true;
    }

    /// <summary>Whether <paramref name="word"/> is <paramref name="top"/> or depends on it.</summary>
    public static bool Holds(Word top, Word word)
    {
        for (var at = word; at is not null; at = at.Head)
            if (at == top)
                return true;
        return false;
    }

    /// <summary>The first dependent with the relation, its subtype left aside unless <paramref name="relation"/> names one.</summary>
    public static Word? Child(Word word, string relation)
    {
        foreach (var child in word.Children)
            if (Is(child, relation))
                return child;
        return null;
    }

    /// <summary>Whether the word stands in the relation to its head.</summary>
    public static bool Is(Word word, string relation) => relation.Contains(':') ? word.Relation == relation : word.BaseRelation.SequenceEqual(relation);

    /// <summary>The first preposition or conjunction that introduces the word, in small letters; empty when there is none.</summary>
    public static string Marker(Word word)
    {
        foreach (var child in word.Children)
            if (child.Index < word.Index && (Is(child, "case") || Is(child, "mark")))
                return child.Form.ToLowerInvariant();
        return "";
    }

    /// <summary>Whether one of two words of a sentence stands inside quotation marks and the other outside.</summary>
    public static bool CrossesMark(Word one, Word other)
    {
        var marks = 0;
        for (var i = Math.Min(one.Index, other.Index) + 1; i < Math.Max(one.Index, other.Index); i++)
            if (IsMark(one.Sentence.Words[i]))
                marks++;
        return marks % 2 == 1;
    }

    /// <summary>Whether a colon or semicolon stands between two words of a sentence.</summary>
    public static bool CrossesPart(Word one, Word other)
    {
        for (var i = Math.Min(one.Index, other.Index); i < Math.Max(one.Index, other.Index); i++)
            if (one.Sentence.Words[i].Form is ":" or ";")
                return true;
        return false;
    }

    /// <summary>Whether the word is a double quotation mark.</summary>
    public static bool IsMark(Word word) => word.Form is "“" or "”" or "\"" or "«" or "»" or "„";
}
