namespace Chancery.Reading.Knowledge;

/// <summary>
/// A flat list of the lexicon: UTF-8, a header line, one record a line, cells divided by tabs, no quoting. Empty lines
/// and lines that begin with '#' are comments.
/// </summary>
/// <param name="File">The file's path, for messages.</param>
/// <param name="Columns">The names in the header line.</param>
/// <param name="Rows">The records in the order of the file.</param>
public sealed record TsvTable(string File, IReadOnlyList<string> Columns, IReadOnlyList<TsvRow> Rows)
{
    /// <summary>Reads a table and checks its shape.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="required">Columns that the header must name; others may stand beside them.</param>
    /// <exception cref="LexiconException">A column is missing or a row has the wrong number of cells; the message names file and line.</exception>
    public static TsvTable Read(string file, params ReadOnlySpan<string> required)
    {
        string[]? columns = null;
        Dictionary<string, int> places = [];
        var rows = new List<TsvRow>();
        var line = 0;
        foreach (var text in System.IO.File.ReadLines(file))
        {
            line++;
            if (text.Length == 0 || text[0] == '#') continue;
            var cells = text.Split('\t');
            if (columns is null)
            {
                columns = cells;
                for (var i = 0; i < cells.Length; i++)
                    if (!places.TryAdd(cells[i], i))
                        throw new LexiconException(file, line, $"The column '{cells[i]}' is named twice.");
                foreach (var name in required)
                    if (!places.ContainsKey(name))
                        throw new LexiconException(file, line, $"The header lacks the column '{name}'.");
                continue;
            }
            if (cells.Length != columns.Length)
                throw new LexiconException(file, line, $"{cells.Length} cells where the header has {columns.Length}; cells are divided by one tab each.");
            rows.Add(new TsvRow(file, line, cells, places));
        }
        if (columns is null) throw new LexiconException(file, 1, "The file has no header line.");
        return new TsvTable(file, columns, rows);
    }
}
