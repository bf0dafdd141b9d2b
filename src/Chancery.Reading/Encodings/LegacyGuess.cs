using System.Text;

namespace Chancery.Reading.Encodings;

/// <summary>Guesses the one-byte encoding of undeclared text: Western by default, Cyrillic when most letters lie beyond ASCII.</summary>
internal static class LegacyGuess
{
    public static Encoding Of(ReadOnlySpan<byte> bytes)
    {
        int ascii = 0, high = 0, koiSmall = 0, windowsSmall = 0;
        foreach (var b in bytes[..Math.Min(bytes.Length, 32 * 1024)])
        {
            if (char.IsAsciiLetter((char)b))
                ascii++;
            else if (b >= 0xC0)
            {
                high++;
                // Small letters are the most of any text: 0xC0 to 0xDF in KOI8-R, 0xE0 to 0xFF in windows-1251.
                _ = b < 0xE0 ? koiSmall++ : windowsSmall++;
            }
        }
        // Markup is ASCII too, so a good fifth of high letters already speaks for a script of its own.
        if (high * 4 > ascii && high > 20)
            return Encoding.GetEncoding(koiSmall > windowsSmall ? "koi8-r" : "windows-1251");
        return Encoding.GetEncoding(1252);
    }
}
