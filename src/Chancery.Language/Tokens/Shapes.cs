namespace Chancery.Language.Tokens;

/// <summary>How atoms and tokens are written: case of letters, number of digits, which mark and how many of it.</summary>
internal static class Shapes
{
    private const ushort Lower = 1, Title = 2, Upper = 3, SingleUpper = 4, SingleLower = 5, Capitalised = 6, Mixed = 7, Negation = 8, Alphanumeric = 9,
        OtherNumber = 10, Address = 11, Pictograph = 12, Digits = 16;

    // Added to the shape of a word that ends in a full stop.
    private const ushort Dotted = 32;

    /// <summary>Lower case, with straight apostrophes and quotation marks.</summary>
    public static char Fold(char character) => character switch
    {
        < '\x80' and not '`' => char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character,
        '“' or '”' or '„' or '«' or '»' or '‟' or '＂' => '"',
        _ when Characters.IsApostrophe(character) => '\'',
        _ => char.ToLowerInvariant(character),
    };

    /// <summary>The shape of an atom.</summary>
    public static ushort Of(ReadOnlySpan<char> atom, AtomKind kind) => kind switch
    {
        AtomKind.Digits => (ushort)(Digits + Math.Min(atom.Length, 5)),
        AtomKind.Address => Address,
        AtomKind.Pictograph => Pictograph,
        AtomKind.Mark => Mark(atom),
        _ => atom.Length == 3 && Characters.IsApostrophe(atom[1]) ? Negation : Letters(atom),
    };

    /// <summary>The shape of a token of several atoms.</summary>
    public static ushort OfToken(ReadOnlySpan<char> token)
    {
        var (letters, digits) = (0, 0);
        foreach (var character in token)
            if (char.IsLetter(character)) letters++;
            else if (char.IsDigit(character)) digits++;
        var dotted = token[^1] == '.' ? Dotted : 0;
        if (letters + digits == 0) return Mark(token);
        if (digits > 0) return (ushort)((letters > 0 ? Alphanumeric : OtherNumber) + dotted);
        return (ushort)(Letters(token) + dotted);
    }

    private static ushort Letters(ReadOnlySpan<char> word)
    {
        var (upper, lower) = (0, 0);
        foreach (var character in word)
            if (char.IsUpper(character)) upper++;
            else if (char.IsLetter(character)) lower++;
        if (upper == 0) return lower == 1 ? SingleLower : Lower;
        if (lower == 0) return upper == 1 ? SingleUpper : Upper;
        return !char.IsUpper(word[0]) ? Mixed : upper == 1 ? Title : Capitalised;
    }

    // The mark itself with its number, up to four; marks beyond Latin-1 keep clear of those below.
    private static ushort Mark(ReadOnlySpan<char> mark)
    {
        var sign = Fold(mark[0]);
        return (ushort)(0x100 * Math.Min(mark.Length, 4) + sign % 0x100 + (sign >= 0x100 ? 0x800 : 0));
    }
}
