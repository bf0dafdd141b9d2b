using System.Text;

namespace Chancery.Reading.Archives;

/// <summary>The rows of a table with a line of names above it (RFC 4180, or divided by tabs), one by one, each as the fields of a record.</summary>
/// <param name="stream">The table, UTF-8 unless it begins with another mark.</param>
/// <param name="divider">Comma, semicolon or tab; for a comma the first line may show that it is a semicolon.</param>
/// <param name="limits">How long a row may be.</param>
internal sealed class TableArchive(Stream stream, char divider, ReadLimits limits)
{
    private const int MostColumns = 1_000;

    private char _divider = divider;
    private int _line = 1;

    /// <summary>The rows: the number of the line on which each begins, and its fields by the names above; null fields for a row that is not to be read.</summary>
    public IEnumerable<(int Line, Dictionary<string, string>? Fields, string? Wrong)> Rows()
    {
        using var text = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 64 * 1024, leaveOpen: true);
        var (names, wrong) = Row(text, isFirst: true);
        if (names is null)
        {
            if (wrong is not null)
                yield return (1, null, wrong);
            yield break;
        }
        var keys = names.ConvertAll(name => name.Trim().Trim('\ufeff').ToLowerInvariant());
        while (true)
        {
            var line = _line;
            (var cells, wrong) = Row(text, isFirst: false);
            if (wrong is not null)
                yield return (line, null, wrong);
            if (cells is null)
            {
                if (wrong is null)
                    yield break;
                continue;
            }
            if (cells is [""])
                continue;
            if (cells.Count > keys.Count)
            {
                yield return (line, null, $"the row has {cells.Count} cells under {keys.Count} names; a cell that holds the divider wants quotation marks around it");
                continue;
            }
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < cells.Count; i++)
                fields.TryAdd(keys[i], cells[i]);
            yield return (line, fields, null);
        }
    }

    private (List<string>? Cells, string? Wrong) Row(StreamReader text, bool isFirst)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        var any = false;
        var length = 0;
        int next;
        while ((next = text.Read()) >= 0)
        {
            any = true;
            var c = (char)next;
            if (++length > limits.LineBytes || cells.Count > MostColumns)
                return (SkipLine(text, c), "the row is far longer than a report; a quotation mark may be missing before it");
            if (quoted)
            {
                _line += c == '\n' ? 1 : 0;
                if (c != '"')
                    cell.Append(c);
                else if (text.Peek() == '"')
                    cell.Append((char)text.Read());
                else
                    quoted = false;
            }
            else if (c == '"' && cell.Length == 0 && _divider != '\t')
                quoted = true;
            else if (c == '\n')
            {
                _line++;
                break;
            }
            else if (c == _divider || (isFirst && _divider == ',' && c == ';' && cells.Count == 0))
            {
                _divider = c;
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (c != '\r')
                cell.Append(c);
        }
        if (!any)
            return (null, null);
        cells.Add(cell.ToString());
        return quoted ? (null, "a quotation mark is never closed, so the table ends inside a cell") : (cells, null);
    }

    private List<string>? SkipLine(StreamReader text, char last)
    {
        for (int next = last; next >= 0 && next != '\n'; next = text.Read())
        {
        }
        _line++;
        return null;
    }
}
