using System.Globalization;

namespace Chancery.Train;

/// <summary>Reads the sentences of a CoNLL-U file.</summary>
public static class Treebank
{
    /// <summary>All sentences of a file; ranges of contractions and empty nodes are left out.</summary>
    public static List<TrainingSentence> Read(string file, string name, bool mentions)
    {
        var sentences = new List<TrainingSentence>();
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith('#')) continue;
            if (line.Length > 0)
            {
                var columns = line.Split('\t');
                if (int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)) rows.Add(columns);
                continue;
            }
            if (rows.Count > 0) sentences.Add(Sentence(rows, name, mentions));
            rows.Clear();
        }
        if (rows.Count > 0) sentences.Add(Sentence(rows, name, mentions));
        return sentences;
    }

    private static TrainingSentence Sentence(List<string[]> rows, string name, bool mentions)
    {
        var labels = mentions ? MentionReader.Label(rows) : null;
        var words = rows.Select((columns, i) => new TrainingWord(
            columns[1], columns[2], columns[3], columns[5] == "_" ? "" : columns[5],
            int.Parse(columns[6], CultureInfo.InvariantCulture), columns[7], labels?[i] ?? MentionReader.Outside)).ToArray();
        return new TrainingSentence(name, mentions, words);
    }
}
