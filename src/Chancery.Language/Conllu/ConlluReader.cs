using System.Globalization;

namespace Chancery.Language.Conllu;

/// <summary>Reads CoNLL-U, the ten-column format of Universal Dependencies (universaldependencies.org/format.html).</summary>
public static class ConlluReader
{
    /// <summary>Reads sentence by sentence while the result is walked.</summary>
    /// <param name="reader">The text of the file; not closed.</param>
    /// <param name="file">Its name for messages.</param>
    /// <exception cref="ConlluFormatException">A line is not as the format wants it.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string file)
    {
        var comments = new List<string>();
        var lines = new List<string>();
        var (number, first) = (0, 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (number == 1) line = line.TrimStart('\uFEFF');
            if (line.Length == 0)
            {
                if (lines.Count > 0) yield return Parse(comments, lines, file, first);
                if (lines.Count > 0) comments = [];
                lines.Clear();
            }
            else if (line[0] == '#' && lines.Count == 0) comments.Add(line.AsSpan(1).TrimStart(' ').ToString());
            else
            {
                if (lines.Count == 0) first = number;
                lines.Add(line);
            }
        }
        if (lines.Count > 0) yield return Parse(comments, lines, file, first);
    }

    private static ConlluSentence Parse(List<string> comments, List<string> lines, string file, int first)
    {
        var words = new List<ConlluWord>(lines.Count);
        var ranges = new List<ConlluRange>();
        var headLines = new List<int>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var columns = lines[i].Split('\t');
            if (columns.Length != 10) throw Wrong(i, $"a line has ten columns parted by tabs, not {columns.Length}");
            var id = columns[0];
            if (id.Contains('.', StringComparison.Ordinal)) continue;
            if (columns[1].Length == 0) throw Wrong(i, "FORM (column 2) is empty");
            var dash = id.IndexOf('-', StringComparison.Ordinal);
            if (dash >= 0)
            {
                ranges.Add(ParseRange(id, dash, columns, i));
                continue;
            }
            if (Number(id) != words.Count + 1) throw Wrong(i, $"ID (column 1) should be {words.Count + 1}, not '{id}'");
            words.Add(ParseWord(columns, i));
            headLines.Add(i);
        }
        if (words.Count == 0) throw Wrong(0, "a sentence needs at least one word");
        if (ranges.Count > 0 && ranges[^1].Last >= words.Count) throw Wrong(lines.Count - 1, $"the range {ranges[^1].First + 1}-{ranges[^1].Last + 1} reaches beyond the last word");
        for (var i = 0; i < words.Count; i++)
            if (words[i].Head >= words.Count)
                throw Wrong(headLines[i], $"HEAD (column 7) is {words[i].Head + 1}, but the sentence has {words.Count} words");
        return new ConlluSentence(comments, words, ranges, first);

        ConlluRange ParseRange(string id, int dash, string[] columns, int i)
        {
            var (from, to) = (Number(id.AsSpan(0, dash)), Number(id.AsSpan(dash + 1)));
            if (from != words.Count + 1 || to <= from || (ranges.Count > 0 && from - 1 <= ranges[^1].Last))
                throw Wrong(i, $"the range '{id}' should begin with {words.Count + 1}, run forward and overlap no other");
            return new ConlluRange(from - 1, to - 1, columns[1], Given(columns[9]));
        }

        ConlluWord ParseWord(string[] columns, int i)
        {
            var head = columns[6] == "_" ? (int?)null : Number(columns[6]) - 1;
            if (head < -1) throw Wrong(i, $"HEAD (column 7) should be a number from 0 or '_', not '{columns[6]}'");
            return new ConlluWord
            {
                Form = columns[1],
                Lemma = columns[2].Length == 0 ? "_" : columns[2],
                Upos = Given(columns[3]),
                Xpos = Given(columns[4]),
                Features = Given(columns[5]),
                Head = head,
                Relation = Given(columns[7]),
                Enhanced = Given(columns[8]),
                Miscellany = Given(columns[9]),
            };
        }

        ConlluFormatException Wrong(int i, string problem) => new(file, first + i, problem);
    }

    private static string Given(string column) => column == "_" ? "" : column;

    // The number, or -1 for what is none.
    private static int Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
