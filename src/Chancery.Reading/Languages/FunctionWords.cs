using Chancery.Reading.Knowledge;

namespace Chancery.Reading.Languages;

/// <summary>The commonest words of each language (<c>lexicon/function-words.tsv</c>) and how much of a text they make.</summary>
internal sealed class FunctionWords
{
    private readonly List<string> _languages = [];
    private readonly Dictionary<string, int[]> _languagesByWord = new(StringComparer.Ordinal);

    private FunctionWords()
    {
    }

    /// <exception cref="LexiconException">A line is malformed; the message names file and line.</exception>
    public static FunctionWords Load(string path)
    {
        var words = new FunctionWords();
        foreach (var row in TsvTable.Read(path, "language", "words").Rows)
        {
            var index = words._languages.Count;
            words._languages.Add(row["language"]);
            foreach (var word in row.List("words"))
                words._languagesByWord[word] = [.. words._languagesByWord.GetValueOrDefault(word, []), index];
        }
        return words;
    }

    /// <summary>The share of a text's words that each language knows, best first; languages of the same share by code.</summary>
    /// <param name="text">The text; its first 400 words are looked at.</param>
    /// <param name="words">How many words were looked at.</param>
    public List<(string Language, double Share)> Shares(string text, out int words)
    {
        var counts = new int[_languages.Count];
        words = 0;
        var lookup = _languagesByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[24];
        for (var i = 0; i < text.Length && words < 400;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }
            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            words++;
            if (end - i <= lower.Length)
            {
                text.AsSpan(i, end - i).ToLowerInvariant(lower);
                if (lookup.TryGetValue(lower[..(end - i)], out var known))
                    foreach (var language in known)
                        counts[language]++;
            }
            i = end;
        }
        var total = Math.Max(words, 1);
        return _languages.Select((language, index) => (language, counts[index] / (double)total))
            .OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.language, StringComparer.Ordinal).ToList();
    }
}
