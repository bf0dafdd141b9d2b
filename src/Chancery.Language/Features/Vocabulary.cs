namespace Chancery.Language.Features;

/// <summary>A closed list of strings with numbers: 0 stands for whatever is not listed, 1 for the artificial root word, the listed strings follow.</summary>
/// <remarks>Immutable and thread safe. The numbers are those of the trained tables, so the order of the list is part of the model.</remarks>
public sealed class Vocabulary
{
    /// <summary>The number of every string that is not listed.</summary>
    public const int Unknown = 0;

    /// <summary>The number of the artificial root word, which stands before the first word of each sentence.</summary>
    public const int Root = 1;

    private const int FirstListed = 2;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers;

    /// <summary>Takes the listed strings in the order of their numbers.</summary>
    /// <exception cref="ArgumentException">A string is listed twice.</exception>
    public Vocabulary(IReadOnlyList<string> entries)
    {
        Entries = entries;
        var numbers = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++) numbers.Add(entries[i], i + FirstListed);
        _numbers = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The listed strings.</summary>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>How many numbers there are, those of the unknown and of the root included: the rows of a table that goes with it.</summary>
    public int Count => Entries.Count + FirstListed;

    /// <summary>The number of <paramref name="entry"/>, <see cref="Unknown"/> when it is not listed.</summary>
    public int NumberOf(ReadOnlySpan<char> entry) => _numbers.TryGetValue(entry, out var number) ? number : Unknown;
}
