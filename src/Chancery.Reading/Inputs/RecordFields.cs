using Chancery.Reading.Knowledge;

namespace Chancery.Reading.Inputs;

/// <summary>By which names collections of articles call what we call text, html, title, url, outlet, published and id (<c>lexicon/fields.tsv</c>).</summary>
internal sealed class RecordFields
{
    private readonly Dictionary<string, string[]> _names;

    private RecordFields(Dictionary<string, string[]> names) => _names = names;

    /// <exception cref="LexiconException">The file is malformed.</exception>
    public static RecordFields Load(string path) => new(TsvTable.Read(path, "field", "names").Rows
        .ToDictionary(row => row["field"], row => row.List("names"), StringComparer.Ordinal));

    /// <summary>The names of a field, ours first.</summary>
    public ReadOnlySpan<string> NamesOf(string field) => _names.TryGetValue(field, out var names) ? names : [field];
}
