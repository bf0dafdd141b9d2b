using System.Globalization;
using System.IO.Compression;
using System.Text;
using Chancery.Reading.Inputs;

namespace Chancery.Reading.Archives;

/// <summary>A page out of an HTTP answer that an archive has kept as it came over the wire: in chunks, packed.</summary>
internal static class HttpContent
{
    /// <summary>The page of a stored answer; null when it is no page: a picture, a script, a refusal.</summary>
    public static ArchiveItem? OfResponse(string name, byte[] answer, string? url, ReadLimits limits)
    {
        var (headEnd, bodyStart) = HeadEnd(answer);
        if (headEnd < 0 || !answer.AsSpan().StartsWith("HTTP/"u8))
            return ArchiveItem.Damaged(name, "the stored answer has no head, so nothing tells where its page begins");
        var lines = Encoding.Latin1.GetString(answer, 0, headEnd).Split('\n');
        var status = lines[0].Split(' ', 3);
        if (status.Length < 2 || status[1] != "200")
            return null;
        string? type = null, packing = null, transfer = null;
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;
            var value = line[(colon + 1)..].Trim();
            switch (line[..colon].Trim().ToLowerInvariant())
            {
                case "content-type":
                    type ??= value;
                    break;
                case "content-encoding":
                    packing ??= value.ToLowerInvariant();
                    break;
                case "transfer-encoding":
                    transfer ??= value.ToLowerInvariant();
                    break;
            }
        }
        if (!IsPage(type))
            return null;
        var body = answer.AsSpan(bodyStart);
        var whole = transfer?.Contains("chunked", StringComparison.Ordinal) == true ? Unchunked(body) ?? body.ToArray() : body.ToArray();
        try
        {
            return Of(name, Unpacked(whole, packing, limits), type, url);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or InvalidOperationException)
        {
            return ArchiveItem.Damaged(name, "the stored page is packed and damaged");
        }
        catch (InputRefusedException refused)
        {
            return new ArchiveItem(name) { Problem = new ReadProblem(refused.Code, refused.Message) };
        }
    }

    /// <summary>A page by its bytes and its media type; null when it is no page.</summary>
    public static ArchiveItem? Of(string name, byte[] content, string? type, string? url) => !IsPage(type) ? null : new ArchiveItem(name)
    {
        Content = content,
        Format = type!.Contains("plain", StringComparison.OrdinalIgnoreCase) ? InputFormat.Text : InputFormat.Html,
        Charset = Charset(type),
        Given = new GivenFacts { Url = url },
    };

    private static bool IsPage(string? type) => type is not null
        && (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase));

    private static string? Charset(string type)
    {
        var at = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : type[(at + 8)..].Split(';', ',')[0].Trim(' ', '"', '\'') is { Length: > 0 and < 40 } name ? name : null;
    }

    private static (int End, int Body) HeadEnd(ReadOnlySpan<byte> answer)
    {
        var strict = answer.IndexOf("\r\n\r\n"u8);
        var lax = answer.IndexOf("\n\n"u8);
        return strict >= 0 && (lax < 0 || strict < lax) ? (strict, strict + 4) : lax >= 0 ? (lax, lax + 2) : (-1, -1);
    }

    // Archives often say "chunked" of what they have put together already: then the first line is no number, and the content stands as it is.
    private static byte[]? Unchunked(ReadOnlySpan<byte> body)
    {
        using var whole = new MemoryStream(body.Length);
        while (true)
        {
            var end = body.IndexOf("\r\n"u8);
            if (end is < 1 or > 20)
                return whole.Length > 0 ? whole.ToArray() : null;
            var number = body[..end];
            var extension = number.IndexOf((byte)';');
            if (!int.TryParse(Encoding.Latin1.GetString(extension < 0 ? number : number[..extension]).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var length) || length < 0)
                return whole.Length > 0 ? whole.ToArray() : null;
            body = body[(end + 2)..];
            whole.Write(body[..Math.Min(length, body.Length)]);
            if (length == 0 || length + 2 > body.Length)
                return whole.ToArray();
            body = body[(length + 2)..];
        }
    }

    private static byte[] Unpacked(byte[] content, string? packing, ReadLimits limits)
    {
        if (packing is null or "identity" || content.Length == 0)
            return content;
        using var packed = new MemoryStream(content);
        // What an archive has unpacked already keeps its head.
        Stream? unpacked = packing.Contains("gzip", StringComparison.Ordinal) ? content is [0x1F, 0x8B, ..] ? new GZipStream(packed, CompressionMode.Decompress) : null
            : packing.Contains("br", StringComparison.Ordinal) ? LooksPlain(content) ? null : new BrotliStream(packed, CompressionMode.Decompress)
            : packing.Contains("deflate", StringComparison.Ordinal) && content is [0x78, ..] ? new ZLibStream(packed, CompressionMode.Decompress) : null;
        if (unpacked is null)
            return content;
        using (unpacked)
            return WholeInput.Read(unpacked, limits.PageBytes);
    }

    private static bool LooksPlain(ReadOnlySpan<byte> content) => content[..Math.Min(content.Length, 256)].TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
}
