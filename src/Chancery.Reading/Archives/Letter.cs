using System.Text;
using System.Text.RegularExpressions;
using Chancery.Reading.Encodings;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Archives;

/// <summary>What a letter (RFC 5322) has to read, its parts (RFC 2045, 2046) opened: one text, or one for each letter inside a digest.</summary>
internal static partial class Letter
{
    private const int Deepest = 8;
    private const int MostParts = 2_000;

    /// <summary>The texts of a letter.</summary>
    public static List<ArchiveItem> Items(string name, byte[] letter)
    {
        var found = new List<ArchiveItem>();
        Visit(letter, [], name, found, 0);
        if (found.Count == 0)
            found.Add(new ArchiveItem(name) { Problem = new ReadProblem(ProblemCodes.NoArticle, "the letter has no text to read") });
        return found.Count == 1 ? found : [.. found.Select((item, i) => item with { Name = $"{name}.{i + 1}" })];
    }

    private static void Visit(ReadOnlySpan<byte> part, Dictionary<string, string> outer, string name, List<ArchiveItem> found, int depth)
    {
        if (depth > Deepest || found.Count >= MostParts)
            return;
        var (headers, body) = Split(part);
        foreach (var key in (ReadOnlySpan<string>)["subject", "from", "date", "list-id"])
            if (!headers.ContainsKey(key) && outer.TryGetValue(key, out var said))
                headers[key] = said;
        var type = headers.GetValueOrDefault("content-type", "text/plain");
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && Parameter(type, "boundary") is { } boundary)
        {
            var inner = Parts(body, boundary);
            if (type.StartsWith("multipart/alternative", StringComparison.OrdinalIgnoreCase))
            {
                // The same in several forms: the plain one has no furniture.
                var plain = inner.FindIndex(range => Split(body.AsSpan()[range]).Headers.GetValueOrDefault("content-type", "text/plain").StartsWith("text/plain", StringComparison.OrdinalIgnoreCase));
                inner = plain >= 0 ? [inner[plain]] : inner;
            }
            foreach (var range in inner)
                Visit(body.AsSpan()[range], headers, name, found, depth + 1);
        }
        else if (type.StartsWith("message/rfc822", StringComparison.OrdinalIgnoreCase))
        {
            Visit(Decoded(body, headers), headers, name, found, depth + 1);
        }
        else if (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && headers.GetValueOrDefault("content-disposition")?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) != true)
        {
            var content = Decoded(body, headers);
            if (content.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) >= 0)
                found.Add(new ArchiveItem(name)
                {
                    Content = content,
                    Format = type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) ? InputFormat.Html : InputFormat.Text,
                    Charset = Parameter(type, "charset"),
                    Given = new GivenFacts { Title = Words(headers.GetValueOrDefault("subject")), PrintedDay = headers.GetValueOrDefault("date") },
                });
        }
    }

    private static (Dictionary<string, string> Headers, byte[] Body) Split(ReadOnlySpan<byte> part)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        string? last = null;
        while (!part.IsEmpty)
        {
            var end = part.IndexOf((byte)'\n');
            var line = (end < 0 ? part : part[..end]).TrimEnd((byte)'\r');
            part = end < 0 ? default : part[(end + 1)..];
            if (line.IsEmpty)
                break;
            var text = Encoding.UTF8.GetString(line);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (char.IsWhiteSpace(text[0]) && last is not null && headers[last].Length < 4_000)
                headers[last] += " " + text.Trim();
            else if (colon > 0 && headers.Count < 200 && headers.TryAdd(text[..colon].ToLowerInvariant(), text[(colon + 1)..].Trim()))
                last = text[..colon].ToLowerInvariant();
            else
                last = null;
        }
        return (headers, part.ToArray());
    }

    private static List<Range> Parts(ReadOnlySpan<byte> body, string boundary)
    {
        var mark = Encoding.UTF8.GetBytes("--" + boundary);
        var parts = new List<Range>();
        int at = 0, start = -1;
        while (at < body.Length && parts.Count < MostParts)
        {
            var next = body[at..].IndexOf(mark);
            if (next < 0)
                break;
            next += at;
            at = next + mark.Length;
            if (next > 0 && body[next - 1] != (byte)'\n')
                continue;
            if (start >= 0 && start <= next)
                parts.Add(start..next);
            if (body[at..].StartsWith("--"u8))
                return parts;
            var line = body[at..].IndexOf((byte)'\n');
            start = at = line < 0 ? body.Length : at + line + 1;
        }
        if (start >= 0 && start < body.Length)
            parts.Add(start..body.Length);
        return parts;
    }

    private static byte[] Decoded(byte[] body, Dictionary<string, string> headers) => headers.GetValueOrDefault("content-transfer-encoding")?.ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable(body),
        "base64" => Base64(body),
        _ => body,
    };

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        using var plain = new MemoryStream(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
                plain.WriteByte(body[i]);
            else if (i + 1 < body.Length && body[i + 1] == '\n')
                i++;
            else if (i + 2 < body.Length && body[i + 1] == '\r' && body[i + 2] == '\n')
                i += 2;
            else if (i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
            {
                plain.WriteByte((byte)((Hex(body[i + 1]) << 4) | Hex(body[i + 2])));
                i += 2;
            }
            else
                plain.WriteByte(body[i]);
        }
        return plain.ToArray();
    }

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static byte[] Base64(byte[] body)
    {
        var letters = new StringBuilder(body.Length);
        foreach (var b in body)
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/')
                letters.Append((char)b);
        letters.Length -= letters.Length % 4 == 1 ? 1 : 0;
        return Convert.FromBase64String(letters.Append('=', (4 - (letters.Length % 4)) % 4).ToString());
    }

    private static string? Parameter(string type, string name)
    {
        var match = Parameters().Matches(type).FirstOrDefault(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase));
        return match is null ? null : match.Groups["value"].Value.Trim('"') is { Length: > 0 and <= 200 } value ? value : null;
    }

    // "=?utf-8?Q?Caf=C3=A9?=" (RFC 2047).
    private static string? Words(string? header)
    {
        if (header is null)
            return null;
        var plain = EncodedWord().Replace(Between().Replace(header, ""), match =>
        {
            var bytes = Encoding.Latin1.GetBytes(match.Groups["text"].Value);
            bytes = match.Groups["how"].Value is "B" or "b" ? Base64(bytes) : QuotedPrintable([.. bytes.Select(b => b == '_' ? (byte)' ' : b)]);
            return TextDecoder.Decode(bytes, lookForDeclaration: false, match.Groups["charset"].Value);
        });
        return CleanText.Of(plain) is { Length: > 0 } clean ? clean : null;
    }

    [GeneratedRegex("""[;\s](?<name>[A-Za-z-]{1,30})\s*=\s*(?<value>"[^"]{1,200}"|[^\s;"]{1,200})""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameters();

    [GeneratedRegex(@"=\?(?<charset>[A-Za-z0-9_-]{1,40})\?(?<how>[BbQq])\?(?<text>[^?\s]{0,500})\?=", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"(?<=\?=)\s+(?==\?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();
}
