using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using Chancery.Ledger.Entries;
using Chancery.Ledger.Merging;

namespace Chancery.Ledger.Stories;

/// <summary>
/// What is compared to find copies and rewrites of one report, small enough to keep beside each article: a MinHash signature of its three-word shingles
/// (Broder 1997), and the hashes of its words, its names and numbers, its quotations and the acts it tells.
/// </summary>
internal sealed class StoryProfile
{
    private const int Hashes = 36, RowsOfBand = 3, CopyBands = 8, WordBands = 8;
    private static readonly (ulong Factor, ulong Offset)[] _functions = MakeFunctions();

    private StoryProfile(uint[] signature, uint[] words, uint[] names, uint[] lead, uint[] quotes, uint[] acts) =>
        (Signature, Words, Names, Lead, Quotes, Acts) = (signature, words, names, lead, quotes, acts);

    /// <summary>MinHash signature; empty for a text of fewer than three words.</summary>
    public uint[] Signature { get; }

    /// <summary>Hashes of the words that carry meaning, sorted.</summary>
    public uint[] Words { get; }

    /// <summary>Hashes of names and numbers, sorted.</summary>
    public uint[] Names { get; }

    /// <summary>Hashes of the words of headline and first paragraph, sorted.</summary>
    public uint[] Lead { get; }

    /// <summary>Hashes of the four-word shingles of what is quoted, sorted.</summary>
    public uint[] Quotes { get; }

    /// <summary>Hashes of who does what kind of thing to whom, sorted.</summary>
    public uint[] Acts { get; }

    /// <summary>Makes the profile of an article.</summary>
    public static StoryProfile Of(string title, string text, IEnumerable<string?> quotes, IReadOnlyList<Telling> tellings, string? published)
    {
        var words = WordCutter.Cut(text);
        var end = text.IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var paragraph ? paragraph : Math.Min(text.Length, 400);
        var lead = WordCutter.Cut($"{title}\n{text[..end]}");
        var spoken = quotes.OfType<string>().Concat(QuotedText.In(text)).Distinct().SelectMany(quote => Shingles(WordCutter.Cut(quote), 4)).Select(shingle => (uint)shingle);
        var acts = tellings.SelectMany(telling => telling.SourceStates.SelectMany(source => telling.TargetStates.Select(target => (uint)Hash(Act(telling.Type, source, target)))));
        return new StoryProfile(Sign(words), Set(words.Where(word => word.Carries).Select(word => (uint)Hash(word.Stem))), Set(words.Where(word => word.Names).Select(word => (uint)Hash(word.Stem))),
            Set(lead.Where(word => word.Carries).Select(word => (uint)Hash(word.Stem))), Set(spoken), Set(acts));
    }

    /// <summary>The keys under which it is filed: two articles that share none are not compared.</summary>
    public IEnumerable<long> Keys(string? published) => DateOnly.TryParse(published, out var day) ? Undated().Concat(OfDays(day.DayNumber / StoryBond.RewriteDays)) : Undated();

    /// <summary>The keys to look under: its own, and those of the days around.</summary>
    public IEnumerable<long> Looks(string? published)
    {
        if (!DateOnly.TryParse(published, out var day)) return Undated();
        return Undated().Concat(Enumerable.Range(day.DayNumber / StoryBond.RewriteDays - 1, 3).SelectMany(OfDays));
    }

    // Copies, whenever they appear: bands of the signature, and what is quoted. The same shingles of a quotation are chosen in each text that holds them, however it is cut.
    private IEnumerable<long> Undated()
    {
        if (Signature.Length > 0)
            for (var band = 0; band < CopyBands; band++)
                yield return Key('b', band, Signature.AsSpan(band * RowsOfBand, RowsOfBand));
        foreach (var quote in Quotes.Where(quote => quote % 4 == 0).Take(8)) yield return Key('q', 0, [quote]);
    }

    // Rewrites, filed under stretches of a few days: bands of a signature of the mere set of words, and the acts told.
    private IEnumerable<long> OfDays(int stretch)
    {
        foreach (var band in _wordBands ??= BandWords()) yield return Key('w', stretch, [(uint)band, (uint)(band >> 32)]);
        foreach (var act in Acts.Take(6)) yield return Key('a', stretch, [act]);
    }

    private ulong[] BandWords()
    {
        if (Words.Length < 4) return [];
        Span<uint> least = stackalloc uint[WordBands * RowsOfBand];
        least.Fill(uint.MaxValue);
        foreach (var word in Words)
            for (var i = 0; i < least.Length; i++)
                least[i] = Math.Min(least[i], (uint)((_functions[i].Factor * word + _functions[i].Offset) >> 32));
        var bands = new ulong[WordBands];
        for (var band = 0; band < WordBands; band++) bands[band] = (ulong)Key('v', band, least.Slice(band * RowsOfBand, RowsOfBand));
        return bands;
    }

    private ulong[]? _wordBands;

    /// <summary>Writes it.</summary>
    public byte[] ToBytes()
    {
        uint[][] parts = [Signature, Words, Names, Lead, Quotes, Acts];
        var bytes = new byte[parts.Sum(part => 4 + 4 * part.Length)];
        var at = 0;
        foreach (var part in parts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), part.Length);
            at += 4;
            foreach (var hash in part)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), hash);
                at += 4;
            }
        }
        return bytes;
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static StoryProfile From(byte[] bytes)
    {
        var at = 0;
        return new StoryProfile(Part(), Part(), Part(), Part(), Part(), Part());

        uint[] Part()
        {
            var part = new uint[BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at))];
            at += 4;
            for (var i = 0; i < part.Length; i++, at += 4) part[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
            return part;
        }
    }

    /// <summary>How much of the shingles two texts share, 0 to 1 (Jaccard), as far as the signatures tell.</summary>
    public double Likeness(StoryProfile other)
    {
        if (Signature.Length == 0 || other.Signature.Length == 0) return 0;
        var same = 0;
        for (var i = 0; i < Hashes; i++)
            if (Signature[i] == other.Signature[i]) same++;
        return (double)same / Hashes;
    }

    /// <summary>Number of members that two sorted sets share.</summary>
    public static int Shared(uint[] a, uint[] b)
    {
        int i = 0, j = 0, shared = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return shared;
    }

    // Of what both sides do, either may be named first.
    private static string Act(string type, string source, string target) => TypeFamilies.IsMutual(type) && string.CompareOrdinal(source, target) > 0
        ? $"{TypeFamilies.Of(type)}|{target}|{source}"
        : $"{TypeFamilies.Of(type)}|{source}|{target}";

    private static uint[] Sign(IReadOnlyList<CutWord> words)
    {
        if (words.Count < 3) return [];
        var signature = new uint[Hashes];
        Array.Fill(signature, uint.MaxValue);
        foreach (var shingle in Shingles(words, 3))
            for (var i = 0; i < Hashes; i++)
            {
                var value = (uint)((_functions[i].Factor * shingle + _functions[i].Offset) >> 32);
                if (value < signature[i]) signature[i] = value;
            }
        return signature;
    }

    private static IEnumerable<ulong> Shingles(IReadOnlyList<CutWord> words, int length)
    {
        for (var i = 0; i + length <= words.Count; i++)
        {
            var hash = 14695981039346656037UL;
            for (var j = 0; j < length; j++) hash = (hash ^ Hash(words[i + j].Form)) * 1099511628211UL;
            yield return hash ^ (hash >> 29);
        }
    }

    private static uint[] Set(IEnumerable<uint> hashes) => [.. hashes.Distinct().Order()];

    private static ulong Hash(string text) => XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(text));

    private static long Key(char kind, int number, ReadOnlySpan<uint> hashes)
    {
        Span<byte> bytes = stackalloc byte[8 + 4 * hashes.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, kind);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], number);
        for (var i = 0; i < hashes.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes[(8 + 4 * i)..], hashes[i]);
        return (long)XxHash64.HashToUInt64(bytes);
    }

    // Multiply-shift hashing (Dietzfelbinger et al. 1997) with fixed odd factors, so that signatures of all times can be compared.
    private static (ulong, ulong)[] MakeFunctions()
    {
        var state = 0x9E3779B97F4A7C15UL;
        return [.. Enumerable.Range(0, Hashes).Select(_ => (Next() | 1, Next()))];

        ulong Next()
        {
            state += 0x9E3779B97F4A7C15UL; // SplitMix64 (Steele, Lea and Flood 2014)
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
