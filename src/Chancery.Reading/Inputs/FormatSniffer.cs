using System.Text;

namespace Chancery.Reading.Inputs;

/// <summary>Tells what an input is made of by how it begins.</summary>
internal static class FormatSniffer
{
    /// <param name="head">The first bytes.</param>
    /// <param name="named">What the name says, null when it says nothing.</param>
    public static InputFormat Of(ReadOnlySpan<byte> head, InputFormat? named)
    {
        if (named is InputFormat.JsonLines)
            return InputFormat.JsonLines;
        // Past byte order marks and white space; zeros are the other halves of UTF-16.
        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal).TrimStart('ï', '»', '¿', 'ÿ', 'þ', ' ', '\t', '\r', '\n');
        // A page saved under the wrong name is still a page, and the reverse.
        if (StartsAsPage(text))
            return InputFormat.Html;
        if (named is InputFormat.Html)
            return HasTag(text) ? InputFormat.Html : InputFormat.Text;
        if (named is InputFormat.Text)
            return InputFormat.Text;
        if (text.StartsWith('{'))
            return InputFormat.JsonLines;
        return CountParagraphTags(text) >= 2 ? InputFormat.Html : InputFormat.Text;
    }

    /// <summary>Whether a text is a page or a piece of one.</summary>
    public static bool IsMarkup(string text) => StartsAsPage(text.TrimStart()) || CountParagraphTags(text) >= 2;

    private static bool StartsAsPage(string text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && text.Contains("<html", StringComparison.OrdinalIgnoreCase))
            || text.StartsWith("<head", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<body", StringComparison.OrdinalIgnoreCase);

    private static bool HasTag(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
            if (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '!' or '/' or '?')
                return true;
        return false;
    }

    private static int CountParagraphTags(string text)
    {
        var count = 0;
        foreach (var tag in (ReadOnlySpan<string>)["<p>", "<p ", "<div", "<br", "<h1", "<h2", "<article", "<title"])
        {
            for (var at = 0; (at = text.IndexOf(tag, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
                count++;
        }
        return count;
    }
}
