using System.Globalization;
using System.Text;

namespace Chancery.Coding.Actors.Knowledge;

/// <summary>
/// Cuts names into the pieces by which they are compared, so that "Guinea-Bissau", "Guinea Bissau" and the three tokens "Guinea", "-", "Bissau" are alike,
/// as are "U.S." and "US", "Élysée" and "Elysee".
/// </summary>
public static class NamePieces
{
    /// <summary>Cuts a name or word into pieces: runs of letters and digits, folded; letters each with a full stop are joined.</summary>
    /// <param name="text">A name of the lexicon or the form of a word.</param>
    /// <param name="pieces">The pieces are added here.</param>
    public static void Cut(string text, List<string> pieces)
    {
        if (IsDotted(text))
        {
            pieces.Add(text.Replace(".", "", StringComparison.Ordinal));
            return;
        }
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark);
            if (inside && start < 0) start = i;
            if (!inside && start >= 0)
            {
                pieces.Add(Fold(start == 0 && i == text.Length ? text : text[start..i]));
                start = -1;
            }
            if (i < text.Length && text[i] == '+') pieces.Add("+"); // "OPEC+" is not OPEC
        }
    }

    /// <summary>The pieces of a name with spaces in it.</summary>
    public static List<string> Of(string name)
    {
        var pieces = new List<string>();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Cut(word, pieces);
        return pieces;
    }

    /// <summary>Takes accents and other marks off the letters; capitals stay.</summary>
    public static string Fold(string text)
    {
        foreach (var c in text)
            if (c > 127)
                return Strip(text);
        return text;
    }

    /// <summary>Whether the word is written as letters each with a full stop: "U.S.", "U.N".</summary>
    private static bool IsDotted(string text)
    {
        if (text.Length < 3) return false;
        for (var i = 0; i < text.Length; i++)
            if (i % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.')
                return false;
        return true;
    }

    private static string Strip(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                builder.Append(LatinLetters.Plain(c));
        return builder.ToString();
    }
}
