using System.Text;
using Chancery.Reading.Feeds;

namespace Chancery.Reading.Inputs;

/// <summary>Tells what an input is made of by how it begins.</summary>
internal static class FormatSniffer
{
    /// <param name="head">The first bytes.</param>
    /// <param name="named">What the name says, null when it says nothing.</param>
    public static InputFormat Of(ReadOnlySpan<byte> head, InputFormat? named)
    {
        if (OfArchive(head) is { } archive)
            return archive;
        if (named is InputFormat.JsonLines or InputFormat.Csv or InputFormat.Tsv or InputFormat.Mbox)
            return named.Value;
        // Past byte order marks and white space; zeros are the other halves of UTF-16.
        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal).TrimStart('ï', '»', '¿', 'ÿ', 'þ', ' ', '\t', '\r', '\n');
        // A page saved under the wrong name is still a page, and the reverse.
        if (StartsAsPage(text))
            return InputFormat.Html;
        if (FeedReader.Is(text))
            return InputFormat.Feed;
        if (named is InputFormat.Json && text.StartsWith('{') && FirstLineIsObject(text))
            return InputFormat.JsonLines;
        if (named is InputFormat.Json or InputFormat.Feed)
            return named.Value;
        if (named is InputFormat.Html)
            return HasTag(text) ? InputFormat.Html : InputFormat.Text;
        if (named is InputFormat.Text)
            return InputFormat.Text;
        if (text.StartsWith('{'))
            return text.AsSpan(1).TrimStart(" \t\r").StartsWith("\n") ? InputFormat.Json : InputFormat.JsonLines;
        if (text.StartsWith('[') && text.AsSpan(1).TrimStart().StartsWith("{"))
            return InputFormat.Json;
        if (IsLetter(text))
            return InputFormat.Mbox;
        return CountParagraphTags(text) >= 2 ? InputFormat.Html : InputFormat.Text;
    }

    /// <summary>An archive by its first bytes; null for anything else.</summary>
    public static InputFormat? OfArchive(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("WARC/"u8))
            return InputFormat.Warc;
        // Office documents are ZIP archives too, and begin with an entry that says so.
        if (head.StartsWith("PK\u0003\u0004"u8) && !IsOffice(head[..Math.Min(head.Length, 200)]))
            return InputFormat.Zip;
        if (head.StartsWith("PK\u0005\u0006"u8))
            return InputFormat.Zip;
        return head.Length > 262 && head[257..262].SequenceEqual("ustar"u8) ? InputFormat.Tar : null;
    }

    private static bool IsOffice(ReadOnlySpan<byte> head) => head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("mimetypeapplication/"u8) >= 0;

    private static bool FirstLineIsObject(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && text.AsSpan(0, end).TrimEnd().EndsWith("}") && text.AsSpan(end).TrimStart().StartsWith("{");
    }

    private static bool IsLetter(string text) =>
        text.StartsWith("From ", StringComparison.Ordinal) && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end
        && text.AsSpan(end + 1) is var rest && rest.IndexOf(':') is > 0 and < 40 && !rest[..rest.IndexOf(':')].Contains(' ');

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
