namespace Chancery.Reading.Archives;

/// <summary>A prefix code of DEFLATE as one table: the next bits → the symbol and how many bits it took (0 for bits that are no code).</summary>
internal sealed class CodeTable
{
    private const int Longest = 15;

    private CodeTable(ushort[] entries, int bits) => (Entries, Bits) = (entries, bits);

    /// <summary>By the next <see cref="Bits"/> bits: the symbol shifted by 4, with the number of bits below it.</summary>
    public ushort[] Entries { get; }

    public int Bits { get; }

    /// <summary>The canonical code of some lengths (RFC 1951, 3.2.2).</summary>
    /// <exception cref="InvalidDataException">More codes than there is room for.</exception>
    public static CodeTable Of(ReadOnlySpan<byte> lengths)
    {
        Span<int> counts = stackalloc int[Longest + 1];
        counts.Clear();
        var bits = 1;
        foreach (var length in lengths)
        {
            counts[length]++;
            bits = Math.Max(bits, length);
        }
        counts[0] = 0;
        Span<int> next = stackalloc int[Longest + 2];
        next[0] = next[1] = 0;
        var code = 0;
        for (var length = 1; length <= Longest; length++)
        {
            code = (code + counts[length - 1]) << 1;
            next[length] = code;
            if (code + counts[length] > 1 << length)
                throw new InvalidDataException("The packed data are damaged.");
        }
        var entries = new ushort[1 << bits];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            int length = lengths[symbol];
            if (length == 0)
                continue;
            // Codes stand in the data with their first bit lowest.
            var reversed = 0;
            for (int i = 0, value = next[length]++; i < length; i++, value >>= 1)
                reversed = (reversed << 1) | (value & 1);
            for (var at = reversed; at < entries.Length; at += 1 << length)
                entries[at] = (ushort)((symbol << 4) | length);
        }
        return new CodeTable(entries, bits);
    }
}
