namespace Chancery.Reading.Encodings;

/// <summary>Recognises what is not text: by the first bytes of known formats, and by bytes that no text has.</summary>
internal static class BinaryContent
{
    private const int LookedAt = 4096;

    /// <summary>What the bytes are ("a PNG image"), null when they may be text.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        var known = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG image",
            [0xFF, 0xD8, 0xFF, ..] => "a JPEG image",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF image",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "a WebP image",
            [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => "a BMP image",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF document",
            [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or an office document",
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "a RAR archive",
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "a 7-Zip archive",
            [0x1F, 0x8B, ..] => "gzip data inside gzip data",
            [(byte)'B', (byte)'Z', (byte)'h', ..] => "a bzip2 archive",
            [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => "an xz archive",
            [0x28, 0xB5, 0x2F, 0xFD, ..] => "Zstandard data",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
            [(byte)'M', (byte)'Z', _, 0, ..] => "a program",
            [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', (byte)' ', ..] => "an SQLite database",
            [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "an Ogg sound file",
            [(byte)'I', (byte)'D', (byte)'3', ..] => "an MP3 sound file",
            [0, 0, 0, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "an MP4 video",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
            _ => null,
        };
        if (known is not null)
            return known;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || TextDecoder.WithoutMark(bytes) is not null)
            return null;
        var sample = bytes[..Math.Min(bytes.Length, LookedAt)];
        int zeros = 0, controls = 0;
        foreach (var b in sample)
        {
            if (b == 0)
                zeros++;
            else if (b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B or 0x1A))
                controls++;
        }
        // One stray zero in a hundred bytes may be a slip of an export; more is data.
        return zeros * 100 > sample.Length || controls * 20 > sample.Length ? "binary data" : null;
    }
}
