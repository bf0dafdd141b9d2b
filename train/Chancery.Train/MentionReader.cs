using System.Text.RegularExpressions;

namespace Chancery.Train;

/// <summary>
/// Turns GUM's nested <c>Entity</c> annotation into flat labels of named mentions: an entity counts as named when the head of its span is a proper noun,
/// and the mention is the unbroken run of proper nouns (with what is flat or compound among them) around that head. Of two that meet, the shorter wins.
/// </summary>
public static partial class MentionReader
{
    /// <summary>The label of a word in no mention.</summary>
    public const string Outside = "O";


    /// <summary>One label for each row of a sentence: <c>O</c>, <c>B-person</c>, <c>I-person</c> …</summary>
    public static string[] Label(IReadOnlyList<string[]> rows)
    {
        var labels = Enumerable.Repeat(Outside, rows.Count).ToArray();
        foreach (var (start, end, type) in Spans(rows).OrderByDescending(span => span.End - span.Start).ThenBy(span => span.Start))
        {
            var head = Head(rows, start, end);
            if (rows[head][3] != "PROPN") continue;
            var (first, last) = (head, head);
            while (first > start && Joins(rows[first - 1])) first--;
            while (last < end && Joins(rows[last + 1])) last++;
            while (rows[first][3] != "PROPN") first++;
            while (rows[last][3] is not ("PROPN" or "NUM")) last--;
            for (var i = first; i <= last; i++) labels[i] = (i == first ? "B-" : "I-") + type;
            if (last < end && labels[last + 1].StartsWith("I-", StringComparison.Ordinal)) labels[last + 1] = "B-" + labels[last + 1][2..];
        }
        return labels;
    }

    private static bool Joins(string[] row) =>
        row[3] == "PROPN" || (row[3] is "NUM" or "PUNCT" or "NOUN" or "ADJ" or "VERB" && row[7] is "flat" or "compound" or "goeswith") || row[1] is "-";

    private static int Head(IReadOnlyList<string[]> rows, int start, int end)
    {
        for (var i = start; i <= end; i++)
        {
            var head = int.Parse(rows[i][6], System.Globalization.CultureInfo.InvariantCulture) - 1;
            if (head < start || head > end) return i;
        }
        return end;
    }

    private static List<(int Start, int End, string Type)> Spans(IReadOnlyList<string[]> rows)
    {
        var spans = new List<(int, int, string)>();
        var open = new List<(string Id, int Start, string Type)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var entity = rows[i][9].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
            if (entity is null) continue;
            foreach (Match match in Bracket().Matches(entity["Entity=".Length..]))
            {
                var id = match.Groups["id"].Value;
                if (match.Groups["open"].Success)
                {
                    var type = match.Groups["type"].Value;
                    if (match.Groups["close"].Success) spans.Add((i, i, type));
                    else open.Add((id, i, type));
                    continue;
                }
                var at = open.FindLastIndex(mention => mention.Id == id);
                if (at < 0) continue;
                spans.Add((open[at].Start, i, open[at].Type));
                open.RemoveAt(at);
            }
        }
        return spans;
    }

    [GeneratedRegex(@"(?<open>\()(?<id>[^-()]+)-(?<type>[a-z]+)[^()]*(?<close>\))?|(?<id>[^-()]+)(?:-[^()]*)?\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracket();
}
