namespace Chancery.Language.Tokens;

/// <summary>Finds the extent of web and mail addresses, which are one token whatever marks they hold.</summary>
internal static class AddressScanner
{
    /// <summary>
    /// Where the web address ends whose scheme ("https") or "www" was just read and which goes on at <paramref name="mark"/>, or 0 when it is none.
    /// </summary>
    public static int EndOfWebAddress(ReadOnlySpan<char> text, ReadOnlySpan<char> before, int mark)
    {
        var isScheme = text[mark] == ':' && text[(mark + 1)..].StartsWith("//") && before.Length is >= 2 and <= 10;
        var isHost = text[mark] == '.' && before.Equals("www", StringComparison.OrdinalIgnoreCase);
        if (!isScheme && !isHost) return 0;
        var body = mark + (isScheme ? 3 : 1);
        if (body >= text.Length || !char.IsLetterOrDigit(text[body])) return 0;
        var end = body;
        while (end < text.Length && IsWebCharacter(text[end])) end++;
        return TrimEnd(text, body, end);
    }

    /// <summary>Where the mail address ends whose @ stands at <paramref name="at"/>, or 0 when no host with a dot follows.</summary>
    public static int EndOfMailAddress(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-')) end++;
        while (end > at + 1 && !char.IsAsciiLetterOrDigit(text[end - 1])) end--;
        var host = text[(at + 1)..end];
        var dot = host.LastIndexOf('.');
        return dot > 0 && host.Length - dot > 2 && char.IsAsciiLetter(host[^1]) ? end : 0;
    }

    /// <summary>Where the name of a site or a file ("example.com", "annex.pdf") ends whose last part follows the full stop at <paramref name="dot"/>, or 0 when none does.</summary>
    public static int EndOfName(ReadOnlySpan<char> text, Atom before, int dot, WordList words)
    {
        var end = dot + 1;
        while (end < text.Length && end - dot <= 6 && char.IsAsciiLetter(text[end])) end++;
        var parted = end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '@' || (text[end] == '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));
        if (!parted || end - dot < 3 || before.Kind is not (AtomKind.Letters or AtomKind.Digits)) return 0;
        return (words.Find(AtomFacts.HashOf(text[(dot + 1)..end])).Classes & WordList.NameEnding) != 0 ? end : 0;
    }

    /// <summary>Whether the character may stand before the @ of a mail address.</summary>
    public static bool IsMailName(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' or '+' or '%';

    private static bool IsWebCharacter(char character) =>
        character > ' ' && character is not ('<' or '>' or '"' or '“' or '”' or '«' or '»' or '|' or '`' or '‘' or '…') && !Characters.IsSpace(character);

    // What closes the sentence or the bracket around the address is not part of it; a bracket opened inside is.
    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var address = text[start..end];
        var surplus = (Round: address.Count(')') - address.Count('('), Square: address.Count(']') - address.Count('['));
        for (; end > start; end--)
        {
            var last = text[end - 1];
            if (last == ')' && surplus.Round-- <= 0) break;
            if (last == ']' && surplus.Square-- <= 0) break;
            if (last is not (')' or ']' or '}' or '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*')) break;
        }
        return end;
    }
}
