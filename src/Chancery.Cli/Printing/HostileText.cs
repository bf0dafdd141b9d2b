using System.Globalization;
using System.Text;

namespace Chancery.Cli.Printing;

/// <summary>Makes text from the world harmless for a terminal: no escape sequences, no marks that turn the direction of writing around.</summary>
internal static class HostileText
{
    /// <summary>The text in one line: spaces stay, other white space becomes one space, control and format characters U+FFFD, soft hyphens nothing.</summary>
    public static string OneLine(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ') clean.Append(' ');
            else if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else if (rune.Value == 0xAD) continue;
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control || IsTurning(rune)) clean.Append('\uFFFD');
            else clean.Append(rune);
        }
        return clean.ToString();
    }

    // Unicode's bidirectional embeddings, overrides and isolates ("Trojan Source", Boucher and Anderson 2021).
    private static bool IsTurning(Rune rune) => rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}
