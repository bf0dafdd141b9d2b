using System.Globalization;
using System.Text;

namespace Chancery.Language.Tokens;

/// <summary>Classes of characters as the scanner needs them.</summary>
internal static class Characters
{
    /// <summary>Parts characters without being part of a word: white space and control characters.</summary>
    public static bool IsSpace(char character) =>
        character is ' ' || (character < 0x80 ? character is < ' ' or '\x7F' : char.IsWhiteSpace(character) || char.IsControl(character));

    /// <summary>Has no width and no meaning for the word that holds it: soft hyphens, marks of direction, byte order marks. Not part of a form.</summary>
    public static bool IsIgnorable(char character) => character >= 0xAD && character is '\u00AD' or '\u200B' or '\u200E' or '\u200F'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    /// <summary>Apostrophes of every kind that stand in contractions.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '’' or '`' or '´' or 'ʼ' or '‘' or '＇';

    /// <summary>Marks of which a run is one sign: "...", "---", "!!!", "***".</summary>
    public static bool IsRepeatable(char character) => character is '.' or '-' or '!' or '?' or '*' or '=' or '_' or '~' or '#' or '+' or '—' or '–' or '…' or '^';

    /// <summary>The kind of the character or surrogate pair at <paramref name="at"/> and how many code units it takes.</summary>
    public static AtomKind KindAt(ReadOnlySpan<char> text, int at, out int length)
    {
        var character = text[at];
        length = 1;
        if (character < 0x80)
            return char.IsAsciiLetter(character) ? AtomKind.Letters : char.IsAsciiDigit(character) ? AtomKind.Digits : AtomKind.Mark;
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out var units) != System.Buffers.OperationStatus.Done) return AtomKind.Mark;
        length = units;
        return IsPictograph(rune.Value) ? AtomKind.Pictograph : Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                => AtomKind.Letters,
            UnicodeCategory.DecimalDigitNumber => AtomKind.Digits,
            _ => AtomKind.Mark,
        };
    }

    /// <summary>Whether a code point continues an emoji: joiners, variation selectors, skin tones, tags, the key cap.</summary>
    public static bool ContinuesPictograph(int codePoint) =>
        codePoint is 0x200D or 0xFE0E or 0xFE0F or 0x20E3 or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F);

    /// <summary>A regional indicator: two of them make a flag.</summary>
    public static bool IsRegional(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsPictograph(int codePoint) => codePoint is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF);
}
