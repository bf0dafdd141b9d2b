using Chancery.Language;

namespace Chancery.Coding.Times;

/// <summary>Compares titles as written with offices of the lexicon.</summary>
internal static class OfficeName
{
    // Words that put the office into the past, when they stand right before the name.
    private static readonly string[] FormerMarks = ["former", "ex", "late", "onetime", "then", "previous"];

    /// <summary>A title in small letters, hyphens as spaces, one spelling of "defence", a space at both ends.</summary>
    public static string Key(string title) => ' ' + title.ToLowerInvariant().Replace('-', ' ').Replace(',', ' ').Replace("defence", "defense", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim() + ' ';

    /// <summary>Whether the title (already a key) names the office, not a deputy of it.</summary>
    public static bool Names(string title, string office)
    {
        var at = title.IndexOf(Key(office), StringComparison.Ordinal);
        return at >= 0 && !IsLesser(title[..at]);
    }

    /// <summary>The mention with what may follow it as an apposition: "Nikol Pashinyan, the prime minister".</summary>
    public static string TitleOf(string text, TextSpan mention)
    {
        const int apposition = 48;
        var follows = mention.End + 1 < text.Length && text[mention.End] == ',';
        return Key(follows ? text[mention.Start..Math.Min(text.Length, mention.End + apposition)] : mention.In(text));
    }

    /// <summary>Whether "former" or its like stands in the mention or right before it.</summary>
    public static bool IsFormer(string text, TextSpan mention)
    {
        var from = Math.Max(0, mention.Start - 24);
        var words = text[from..mention.End].ToLowerInvariant().Split([' ', '-', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Array.Exists(words, w => Array.IndexOf(FormerMarks, w) >= 0);
    }

    private static bool IsLesser(string before) => before.EndsWith(" deputy", StringComparison.Ordinal) || before.EndsWith(" vice", StringComparison.Ordinal) || before.EndsWith(" first deputy", StringComparison.Ordinal) || before.EndsWith(" assistant", StringComparison.Ordinal);
}
