namespace Chancery.Reading.Knowledge;

/// <summary>One record of a <see cref="TsvTable"/>.</summary>
public sealed class TsvRow
{
    private readonly string[] _cells;
    private readonly Dictionary<string, int> _places;

    internal TsvRow(string file, int line, string[] cells, Dictionary<string, int> places) => (File, Line, _cells, _places) = (file, line, cells, places);

    /// <summary>The file that holds the record.</summary>
    public string File { get; }

    /// <summary>Its line, from 1.</summary>
    public int Line { get; }

    /// <summary>The cell under <paramref name="column"/>; empty when the table has no such column.</summary>
    public string this[string column] => _places.TryGetValue(column, out var place) ? _cells[place] : "";

    /// <summary>The cell's entries, divided by '|' and trimmed; none for an empty cell.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An error about this record, to be thrown.</summary>
    public LexiconException Error(string message) => new(File, Line, message);
}
