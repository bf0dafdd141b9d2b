using System.Text;

namespace Chancery.Reading.Encodings;

/// <summary>Bytes to text: by a byte order mark, by UTF-8 that holds good, by what the page declares, by the look of the letters.</summary>
/// <remarks>Valid UTF-8 with a character beyond ASCII is believed over a declaration: legacy text hardly ever is valid UTF-8 by chance.</remarks>
internal static class TextDecoder
{
    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text of a file or page.</summary>
    /// <param name="bytes">The whole of it.</param>
    /// <param name="lookForDeclaration">Whether the bytes may declare their encoding, as HTML and XML do.</param>
    /// <param name="told">The encoding that came with the bytes, as an HTTP header gives it; it goes before what they declare themselves.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, bool lookForDeclaration, string? told = null)
    {
        if (ByMark(bytes, out var encoding, out var markLength))
            return encoding.GetString(bytes[markLength..]);
        if (WithoutMark(bytes) is { } wide)
            return wide.GetString(bytes);
        var validity = Utf8Validity.Of(bytes);
        if (validity.IsAscii || validity.Broken == 0)
        {
            // Seven-bit text may still be one of the escaped Japanese encodings, which only a declaration can tell.
            return Encoding.UTF8.GetString(bytes);
        }
        // A page of UTF-8 with a few bytes pasted in from elsewhere.
        if (validity.Whole >= 10 * validity.Broken)
            return Encoding.UTF8.GetString(bytes);
        var declared = told is not null ? CharsetDeclaration.AsBrowsersRead(told) : lookForDeclaration ? CharsetDeclaration.Find(bytes) : null;
        if (declared is not null && TryGet(declared) is { } named and not UTF8Encoding)
            return named.GetString(bytes);
        return LegacyGuess.Of(bytes).GetString(bytes);
    }

    private static bool ByMark(ReadOnlySpan<byte> bytes, out Encoding encoding, out int length)
    {
        (encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (Encoding.UTF8, 0),
        };
        return length > 0;
    }

    /// <summary>UTF-16 without a mark: in text of Latin letters every other byte is zero.</summary>
    public static Encoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 1024)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }
        var half = sample.Length / 2;
        if (half < 4)
            return null;
        if (odd > half * 0.7 && even < half * 0.1)
            return Encoding.Unicode;
        return even > half * 0.7 && odd < half * 0.1 ? Encoding.BigEndianUnicode : null;
    }

    private static Encoding? TryGet(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
