namespace Chancery.Reading.Lexicon;

/// <summary>A flat list of the lexicon: UTF-8, one record a line, cells divided by tabs, a header line, <c>#</c> comment lines.</summary>
internal static class TsvFile
{
    /// <summary>The records of a file in its order, each with its line number and exactly the columns asked for.</summary>
    /// <exception cref="InvalidDataException">The header or a line does not have those columns; the message names file and line.</exception>
    public static IEnumerable<(int Line, string[] Cells)> Read(string path, params string[] columns)
    {
        var number = 0;
        var headerSeen = false;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (!headerSeen)
            {
                if (!cells.AsSpan().SequenceEqual(columns))
                    throw new InvalidDataException($"{path}:{number}: the header must be: {string.Join(" <tab> ", columns)}");
                headerSeen = true;
                continue;
            }
            if (cells.Length != columns.Length)
                throw new InvalidDataException($"{path}:{number}: {cells.Length} cells where the header has {columns.Length}");
            yield return (number, cells);
        }
    }

    /// <summary>The parts of a cell that holds several values, divided by <c>|</c>.</summary>
    public static string[] Several(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
