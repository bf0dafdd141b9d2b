using Chancery.Language.Tokens;

namespace Chancery.Train.Tokens;

/// <summary>The file <c>lexicon/abbreviations.tsv</c>.</summary>
internal sealed class AbbreviationList
{
    private readonly SortedDictionary<string, ushort> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<ushort, string[]> _byClass;

    public AbbreviationList(string path)
    {
        var header = true;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith('#')) continue;
            var columns = line.Split('\t');
            if (header) header = false;
            else _classes.Add(columns[0], Bits(columns[1]));
        }
        _byClass = _classes.GroupBy(entry => entry.Value).ToDictionary(group => group.Key, group => group.Select(entry => entry.Key).ToArray());
    }

    /// <summary>Each form with its classes as bits.</summary>
    public IEnumerable<KeyValuePair<string, ushort>> Entries => _classes;

    /// <summary>Another abbreviation of the very same classes, written in the same case; null for a word that is none.</summary>
    public string? Other(string form, Random random)
    {
        if (!_classes.TryGetValue(form.ToLowerInvariant(), out var bits)) return null;
        var others = _byClass[bits];
        var other = others[random.Next(others.Length)];
        return char.IsUpper(form[^1]) ? other.ToUpperInvariant() : char.IsUpper(form[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
    }

    private static ushort Bits(string classes)
    {
        ushort bits = 0;
        foreach (var name in classes.Split('+'))
            bits |= (ushort)(1 << WordList.Classes.ToList().IndexOf(name));
        return bits;
    }
}
