using Chancery.Reading.Inputs;

namespace Chancery.Reading.Pages;

/// <summary>
/// Looks over markup before it is parsed: how deep it nests and how many elements and attributes it has, so that a page made to exhaust
/// a parser is refused for the price of one pass over its characters.
/// </summary>
/// <remarks>
/// The count of open elements is what a parser would at least see: an end tag closes back to its start tag when that is among the last few
/// opened, else nothing.
/// </remarks>
internal static class MarkupScan
{
    private const int LookedBack = 64;
    private static readonly HashSet<string> NeverOpen = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "!doctype",
        // Closed by the next of their kind, whether or not the page closes them.
        "p", "li", "dt", "dd", "tr", "td", "th", "option", "thead", "tbody", "tfoot",
    };

    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "noscript",
        "iframe", "xmp", "noembed", "noframes" };

    /// <exception cref="InputRefusedException">A bound is passed.</exception>
    public static void Check(string markup, ReadLimits limits)
    {
        var never = NeverOpen.GetAlternateLookup<ReadOnlySpan<char>>();
        var raw = Raw.GetAlternateLookup<ReadOnlySpan<char>>();
        var open = new List<int>();
        var elements = 0;
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < markup.Length; at = markup.IndexOf('<', at))
        {
            var start = at;
            var next = markup[at + 1];
            if (markup.AsSpan(at).StartsWith("<!--"))
            {
                var close = markup.IndexOf("-->", at + 4, StringComparison.Ordinal);
                at = close < 0 ? markup.Length : close + 3;
                continue;
            }
            var isEnd = next == '/';
            var nameAt = at + (isEnd ? 2 : 1);
            var nameEnd = nameAt;
            while (nameEnd < markup.Length && (char.IsAsciiLetterOrDigit(markup[nameEnd]) || markup[nameEnd] is '-' or ':' or '!'))
                nameEnd++;
            if (nameEnd == nameAt || !char.IsAsciiLetter(markup[nameAt]))
            {
                at++;
                continue;
            }
            var name = markup.AsSpan(nameAt, nameEnd - nameAt);
            at = EndOfTag(markup, nameEnd, limits.Attributes, out var selfClosed);
            if (isEnd)
            {
                Close(open, markup, name);
                continue;
            }
            if (++elements > limits.Elements)
                throw Hostile($"has more than {limits.Elements:N0} elements");
            if (raw.Contains(name))
                at = EndOfRaw(markup, at, name);
            else if (!selfClosed && !never.Contains(name))
                open.Add(start);
            if (open.Count > limits.Depth)
                throw Hostile($"nests elements more than {limits.Depth:N0} deep");
        }
    }

    /// <summary>The position after the tag's ">", counting attributes on the way.</summary>
    private static int EndOfTag(string markup, int at, int mostAttributes, out bool selfClosed)
    {
        var attributes = 0;
        selfClosed = false;
        while (at < markup.Length && markup[at] != '>')
        {
            var c = markup[at];
            if (c is '"' or '\'')
            {
                var quote = markup.IndexOf(c, at + 1);
                at = quote < 0 ? markup.Length : quote + 1;
                continue;
            }
            // A tag that was never closed: the next one begins.
            if (c == '<')
                return at;
            if (char.IsWhiteSpace(markup[at - 1]) && !char.IsWhiteSpace(c) && c is not ('/' or '=') && ++attributes > mostAttributes)
                throw Hostile($"has an element with more than {mostAttributes:N0} attributes");
            at++;
        }
        if (at < markup.Length)
            selfClosed = markup[at - 1] == '/';
        return Math.Min(at + 1, markup.Length);
    }

    private static int EndOfRaw(string markup, int at, ReadOnlySpan<char> name)
    {
        for (var close = markup.IndexOf("</", at, StringComparison.Ordinal); close >= 0; close = markup.IndexOf("</", close + 2,
            StringComparison.Ordinal))
            if (markup.AsSpan(close + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return close;
        return markup.Length;
    }

    private static void Close(List<int> open, string markup, ReadOnlySpan<char> name)
    {
        for (var i = open.Count - 1; i >= 0 && i >= open.Count - LookedBack; i--)
        {
            if (markup.AsSpan(open[i] + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }

    private static InputRefusedException Hostile(string what) =>
        new(ProblemCodes.HostileMarkup, $"the page {what}, which no article needs; if it is an honest page, save its text and pass that");
}
