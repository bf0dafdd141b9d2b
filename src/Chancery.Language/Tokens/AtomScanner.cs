using System.Text;

namespace Chancery.Language.Tokens;

/// <summary>Cuts a text at every place where a token may begin: where white space stands, the class of character changes, or a mark stands.</summary>
/// <remarks>Of letters only the n of "n't" is parted from what stands before it. Everything else is left to trained decisions.</remarks>
internal static class AtomScanner
{
    /// <summary>More atoms than this are taken for one paragraph only while no white space stands; twice as many never.</summary>
    public const int MostAtoms = 20_000;

    /// <summary>Adds the atoms of the paragraph that begins at <paramref name="start"/> to <paramref name="atoms"/>, or of the first part of an overlong one.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="words">Tells what ends the name of a site or a file.</param>
    /// <param name="atoms">Where to add.</param>
    /// <returns>Index in the text after the last atom taken.</returns>
    public static int Scan(ReadOnlySpan<char> text, int start, WordList words, List<Atom> atoms)
    {
        var at = start;
        var gap = Gap.Paragraph;
        var first = atoms.Count;
        while (true)
        {
            var begin = SkipSpace(text, at, ref gap);
            if (begin == text.Length) return begin;
            var taken = atoms.Count - first;
            if (taken > 0 && (gap == Gap.Paragraph || (taken >= MostAtoms && gap != Gap.None) || taken >= 2 * MostAtoms)) return at;
            if (taken == 0) gap = Gap.Paragraph;
            at = begin;
            var kind = Characters.KindAt(text, at, out var length);
            var end = kind switch
            {
                AtomKind.Letters => EndOfRun(text, at + length, AtomKind.Letters),
                AtomKind.Digits => EndOfRun(text, at + length, AtomKind.Digits),
                AtomKind.Pictograph => EndOfPictograph(text, at, at + length),
                _ => EndOfMark(text, at, at + length),
            };
            if (kind == AtomKind.Letters && BeginOfNegation(text, at, end) is var cut and > 0)
            {
                atoms.Add(new Atom(at, cut, AtomKind.Letters, gap));
                (at, end, gap) = (cut, end + 2, Gap.None);
            }
            if (kind == AtomKind.Mark && gap == Gap.None && TakeAddress(text, at, words, atoms, first) is var past and > 0) end = past;
            else atoms.Add(new Atom(at, end, kind, gap));
            (at, gap) = (end, Gap.None);
        }
    }

    // When the mark shows that the atoms just read begin a web or mail address, makes them and what follows one atom; its end, or 0.
    private static int TakeAddress(ReadOnlySpan<char> text, int at, WordList words, List<Atom> atoms, int first)
    {
        if (text[at] is not ('@' or ':' or '.') || atoms.Count == first) return 0;
        var from = atoms.Count - 1;
        var end = text[at] == '@' ? AddressScanner.EndOfMailAddress(text, at) : AddressScanner.EndOfWebAddress(text, atoms[from].In(text), at);
        if (end == 0 && text[at] == '.') end = AddressScanner.EndOfName(text, atoms[from], at, words);
        if (end == 0 || (text[at] == '@' && !AddressScanner.IsMailName(text[at - 1]))) return 0;
        if (text[at] == '@')
            while (from > first && atoms[from].Before == Gap.None && IsMailName(text, atoms[from - 1])) from--;
        else if (text[at] == '.')
            while (from > first && atoms[from].Before == Gap.None && IsDottedName(text, atoms[from - 1])) from--;
        if (at - atoms[from].Start < 2) return 0;
        var (start, gap) = (atoms[from].Start, atoms[from].Before);
        atoms.RemoveRange(from, atoms.Count - from);
        atoms.Add(new Atom(start, end, AtomKind.Address, gap));
        return end;
    }

    private static bool IsMailName(ReadOnlySpan<char> text, Atom atom) => atom.Kind != AtomKind.Address && AddressScanner.IsMailName(text[atom.Start]);

    private static bool IsDottedName(ReadOnlySpan<char> text, Atom atom) =>
        atom.Kind is AtomKind.Letters or AtomKind.Digits || (atom.Kind == AtomKind.Mark && atom.Length == 1 && text[atom.Start] is '-' or '.' or '_');

    private static int SkipSpace(ReadOnlySpan<char> text, int at, ref Gap gap)
    {
        var lines = 0;
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (Characters.IsIgnorable(character)) continue;
            if (!Characters.IsSpace(character)) break;
            if (character is '\n' || (character is '\r' && (at + 1 == text.Length || text[at + 1] != '\n')) || character is '\v' or '\u0085' or '\u2028') lines++;
            else if (character is '\u2029' or '\f') lines += 2;
            gap = lines switch { 0 => Gap.Space, 1 => Gap.Line, _ => Gap.Paragraph };
        }
        return at;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int at, AtomKind kind)
    {
        while (at < text.Length)
        {
            var character = text[at];
            if (kind == AtomKind.Letters ? char.IsAsciiLetter(character) : char.IsAsciiDigit(character)) at++;
            else if (character < 0x80) break;
            else if (Characters.IsIgnorable(character) || character is '\u200C' or '\u200D') at++;
            else if (!Characters.IsSpace(character) && Characters.KindAt(text, at, out var length) == kind) at += length;
            else break;
        }
        return at;
    }

    private static int EndOfPictograph(ReadOnlySpan<char> text, int start, int at)
    {
        Rune.DecodeFromUtf16(text[start..], out var first, out _);
        var flagOpen = Characters.IsRegional(first.Value);
        while (at < text.Length && Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            var joined = text[at - 1] == '\u200D' && Characters.KindAt(text, at, out _) == AtomKind.Pictograph;
            if (flagOpen && Characters.IsRegional(rune.Value)) flagOpen = false;
            else if (!joined && !Characters.ContinuesPictograph(rune.Value)) break;
            at += length;
        }
        return at;
    }

    private static int EndOfMark(ReadOnlySpan<char> text, int start, int at)
    {
        var mark = text[start];
        if (Characters.IsRepeatable(mark))
            while (at < text.Length && text[at] == mark)
                at++;
        while (at < text.Length && (text[at] is '\uFE0E' or '\uFE0F' or '\u20E3' || Characters.IsIgnorable(text[at]))) at++;
        return at;
    }

    // Where the n of a negation begins ("do|n't", "ca|n’t"), or 0. The letters run from start to end, an apostrophe and a t follow.
    private static int BeginOfNegation(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 1 >= text.Length || end - start < 2 || (text[end - 1] | 0x20) != 'n' || (text[end + 1] | 0x20) != 't' || !Characters.IsApostrophe(text[end])) return 0;
        return end + 2 < text.Length && Characters.KindAt(text, end + 2, out _) == AtomKind.Letters ? 0 : end - 1;
    }
}
