namespace Chancery.Language.Tokens;

/// <summary>What is known of a run of letters: where it may be cut into words, and what kind of abbreviation it may be.</summary>
/// <param name="Cuts">Where further words begin when it is a contraction ("can|not"), in code units from its start; empty when it never is one.</param>
/// <param name="Classes">Classes of abbreviations that it may be of, and whether it ends names of sites and files, as bits in the order of <see cref="WordList.Classes"/>.</param>
internal readonly record struct WordEntry(byte[] Cuts, ushort Classes);

/// <summary>Contractions without an apostrophe, gathered in training, and abbreviations; found by the hash of the lower-cased form.</summary>
internal sealed class WordList(IReadOnlyDictionary<uint, WordEntry> entries)
{
    private readonly Dictionary<uint, WordEntry> _entries = new(entries);

    /// <summary>The bit of what ends the name of a site or a file after a full stop: "com", "pdf".</summary>
    public const ushort NameEnding = 1 << 9;

    /// <summary>The classes of <c>lexicon/abbreviations.tsv</c>, in the order of their bits, and after them that of <c>lexicon/name-endings.tsv</c>.</summary>
    public static readonly IReadOnlyList<string> Classes = ["title", "suffix", "company", "number", "month", "day", "place", "unit", "latin", "ending"];

    /// <summary>The entries in the order of their hashes.</summary>
    public IEnumerable<KeyValuePair<uint, WordEntry>> Entries => _entries.OrderBy(entry => entry.Key);

    /// <summary>The entry of a form by its hash (<see cref="AtomFacts.HashOf"/>), or one that says nothing.</summary>
    public WordEntry Find(uint form) => _entries.TryGetValue(form, out var entry) ? entry : new WordEntry([], 0);
}
