using System.Text;
using System.Text.Json;
using Chancery.Coding.Classification;
using Chancery.Reading;

namespace Chancery.Cli.Running;

/// <summary>One line of the input of <c>classify</c>: a pair, or what is wrong with the line.</summary>
/// <param name="Input">File and line, for messages.</param>
/// <param name="Pair">The pair, or null.</param>
/// <param name="Problem">What is wrong, or null.</param>
internal sealed record PairLine(string Input, GivenPair? Pair, ReadProblem? Problem);

/// <summary>Reads given pairs: JSON lines, or tab-separated lines below a header that names the columns.</summary>
internal static class PairLines
{
    private static readonly string[] _fields = ["uid", "sentence", "source", "target"];

    /// <summary>Reads a file, or standard input for <c>-</c>, line by line.</summary>
    public static IEnumerable<PairLine> Read(string input, Stream standardInput)
    {
        StreamReader reader;
        ReadProblem? problem = null;
        try
        {
            reader = new StreamReader(input == "-" ? standardInput : File.OpenRead(input), Encoding.UTF8);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            reader = StreamReader.Null;
            problem = new ReadProblem("not-readable", unreadable.Message);
        }
        if (problem is not null) yield return new PairLine(input, null, problem);
        using (reader)
        {
            string[]? columns = null;
            for (var number = 1; reader.ReadLine() is { } line; number++)
            {
                if (string.IsNullOrWhiteSpace(line)) continue;
                var name = $"{input}:{number}";
                if (line.TrimStart()[0] == '{' && columns is null)
                {
                    yield return FromJson(name, line);
                }
                else if (columns is null)
                {
                    columns = line.Split('\t');
                    if (_fields.FirstOrDefault(f => !columns.Contains(f)) is not { } missing) continue;
                    yield return Wrong(name, "no-header", $"The first line must be JSON, or name the columns uid, sentence, source and target, divided by tabs; '{missing}' is not among them.");
                    yield break;
                }
                else
                {
                    yield return FromCells(name, columns, line.Split('\t'));
                }
            }
        }
    }

    private static PairLine FromCells(string name, string[] columns, string[] cells) => cells.Length != columns.Length
        ? Wrong(name, "wrong-cells", $"{cells.Length} cells where the header has {columns.Length}.")
        : Make(name, field => Unquoted(cells[Array.IndexOf(columns, field)]));

    /// <summary>A cell that a spreadsheet has put in quotation marks, doubling those inside.</summary>
    private static string Unquoted(string cell) =>
        cell.Length > 2 && cell[0] == '"' && cell[^1] == '"' && cell[1..^1].Replace("\"\"", "", StringComparison.Ordinal) is var rest && !rest.Contains('"', StringComparison.Ordinal)
            ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
            : cell;

    private static PairLine FromJson(string name, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Make(name, field => !json.RootElement.TryGetProperty(field, out var value) ? null
                : value.ValueKind == JsonValueKind.String ? value.GetString() : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null);
        }
        catch (JsonException wrong)
        {
            return Wrong(name, "not-json", wrong.Message);
        }
    }

    private static PairLine Make(string name, Func<string, string?> field)
    {
        var values = Array.ConvertAll(_fields, f => field(f));
        var missing = Array.IndexOf(values, null);
        if (missing >= 0) return Wrong(name, "missing-field", $"'{_fields[missing]}' is missing or not a string.");
        return string.IsNullOrWhiteSpace(values[1]) ? Wrong(name, "empty-input", "The sentence is empty.") : new PairLine(name, new GivenPair(values[0]!, values[1]!, values[2]!, values[3]!), null);
    }

    private static PairLine Wrong(string name, string code, string message) => new(name, null, new ReadProblem(code, message));
}
