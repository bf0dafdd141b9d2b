using Chancery.Reading.Pages;

namespace Chancery.Reading.Shaping;

/// <summary>A line that does nothing but name the author: "By Ani Grigoryan, Staff writer".</summary>
internal static class Byline
{
    private const int LongestName = 14;

    /// <summary>The author as printed, without "By"; null when the line is no such line.</summary>
    public static string? TryRead(string line, PageKnowledge knowledge)
    {
        if (line.Length > 140 || Prose.CountWords(line) > LongestName || Prose.EndsSentence(line) && Prose.CountWords(line) > 6)
            return null;
        foreach (var opening in knowledge.BylineOpenings)
        {
            if (!line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) || line.Length <= opening.Length + 1)
                continue;
            if (char.IsLetter(opening[^1]) && char.IsLetter(line[opening.Length]))
                continue;
            var name = line[opening.Length..].Trim(' ', ':', '|', '-', '–', '—', '.', ',');
            if (IsName(name, knowledge))
                return name;
        }
        return null;
    }

    /// <summary>Whether every word is capitalised or one that goes with an author's name.</summary>
    public static bool IsName(string name, PageKnowledge knowledge)
    {
        var words = name.Split([' ', ',', '|', '/', '&', '-', '·', '•'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= LongestName && words.Any(word => char.IsUpper(word[0]))
            && words.All(word => char.IsUpper(word[0]) || word[0] == '@' || knowledge.BylineExtras.Contains(word.ToLowerInvariant()));
    }

    /// <summary>Whether a paragraph is about the author: a name that the report does not have, and what he or she does.</summary>
    /// <param name="paragraph">The last paragraph.</param>
    /// <param name="report">The paragraphs before it.</param>
    /// <param name="knowledge">How such paragraphs go on after the name.</param>
    public static bool IsAbout(string paragraph, IEnumerable<string> report, PageKnowledge knowledge)
    {
        if (Prose.CountWords(paragraph) > 45)
            return false;
        var words = paragraph.Split(' ', 5);
        var length = words.TakeWhile(word => char.IsUpper(word[0]) && char.IsLetter(word[^1])).Take(4).Count();
        if (length is < 2 or > 3)
            return false;
        var name = string.Join(' ', words[..length]);
        var rest = paragraph[(name.Length + 1)..];
        return knowledge.BioOpenings.Any(opening => rest.StartsWith(opening + " ", StringComparison.Ordinal))
            && !report.Any(text => text.Contains(words[length - 1], StringComparison.Ordinal));
    }
}
