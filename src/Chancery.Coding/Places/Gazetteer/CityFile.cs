using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Chancery.Coding.Places.Gazetteer;

/// <summary>The towns of cities.tsv.gz, found by halving in the sorted bytes: nothing but the lines' beginnings is made when it is opened.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
internal sealed class CityFile
{
    private const int Columns = 7;

    private readonly byte[] _bytes;
    private readonly int[] _lines;

    private CityFile(byte[] bytes, int[] lines) => (_bytes, _lines) = (bytes, lines);

    /// <summary>Opens the file.</summary>
    /// <exception cref="InvalidDataException">It is not such a file.</exception>
    public static CityFile Open(string path)
    {
        using var file = File.OpenRead(path);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var memory = new MemoryStream(4 << 20);
        unzipped.CopyTo(memory);
        var bytes = memory.ToArray();
        var lines = new List<int>(64 << 10);
        for (var at = 0; at < bytes.Length;)
        {
            lines.Add(at);
            var length = bytes.AsSpan(at).IndexOf((byte)'\n');
            at = length < 0 ? bytes.Length : at + length + 1;
        }
        if (lines.Count < 2 || !bytes.AsSpan().StartsWith("key\tname\tcountry\t"u8)) throw new InvalidDataException($"{path} is not a list of places made by make-cities.mjs.");
        return new CityFile(bytes, [.. lines.Skip(1)]);
    }

    /// <summary>The towns with this key, the most populous first; none for an unknown name.</summary>
    public IReadOnlyList<KnownPlace> Find(string key)
    {
        var sought = Encoding.UTF8.GetBytes(key);
        var (low, high) = (0, _lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (KeyAt(middle).SequenceCompareTo(sought) < 0) low = middle + 1;
            else high = middle;
        }
        var found = new List<KnownPlace>();
        for (; low < _lines.Length && KeyAt(low).SequenceEqual(sought); low++) found.Add(Read(low));
        return found;
    }

    /// <summary>The capital of a country, the most populous when it has several; null when the list has none.</summary>
    public KnownPlace? CapitalOf(string country)
    {
        KnownPlace? capital = null;
        for (var line = 0; line < _lines.Length; line++)
            if (Line(line).EndsWith("\tcapital"u8) && Read(line) is var place && place.Country == country && (capital is null || place.Population > capital.Population))
                capital = place;
        return capital;
    }

    private ReadOnlySpan<byte> Line(int line)
    {
        var end = line + 1 < _lines.Length ? _lines[line + 1] : _bytes.Length;
        return _bytes.AsSpan(_lines[line]..end).TrimEnd((byte)'\n');
    }

    private ReadOnlySpan<byte> KeyAt(int line)
    {
        var text = Line(line);
        return text[..text.IndexOf((byte)'\t')];
    }

    private KnownPlace Read(int line)
    {
        var cells = Encoding.UTF8.GetString(Line(line)).Split('\t');
        if (cells.Length != Columns) throw new InvalidDataException($"Line {line + 2} of the list of places has {cells.Length} cells where {Columns} belong.");
        return new KnownPlace(cells[1], cells[2], Number(cells[3]), Number(cells[4]), (int)Number(cells[5]), cells[6] switch { "capital" => PlaceRank.Capital, "seat" => PlaceRank.Seat, _ => PlaceRank.Town });
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
