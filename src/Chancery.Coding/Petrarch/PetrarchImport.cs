using System.Text;
using Chancery.Coding.Actors.Knowledge;

namespace Chancery.Coding.Petrarch;

/// <summary>
/// Turns the dictionaries of PETRARCH and PETRARCH2 (actors and verbs, as their documentation "PETRARCH Dictionary Formats" describes them) into files of our
/// lexicon. What has no counterpart is named and left out.
/// </summary>
/// <param name="lexicon">The folder of the lexicon over which the import will be laid: codes must be known there.</param>
public sealed class PetrarchImport(string lexicon)
{
    private readonly ActorLexicon _known = ActorLexicon.Load(Path.Combine(lexicon, "actors"));
    private readonly SortedSet<string> _bodies = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _frames = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];

    /// <summary>Lines without a counterpart, as file:line with the reason, in their order.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>How many names of actors have been taken over.</summary>
    public int Actors => _bodies.Count;

    /// <summary>How many frames have been made.</summary>
    public int Frames => _frames.Values.Sum(rows => rows.Count);

    /// <summary>Reads one dictionary; which of the two it is shows in its lines.</summary>
    /// <param name="file">Its name, for notes.</param>
    /// <param name="lines">Its lines.</param>
    public void Read(string file, IEnumerable<string> lines)
    {
        var numbered = PetrarchLine.Of(lines).ToList();
        var name = Path.GetFileName(file);
        if (numbered.Exists(line => line.Text.StartsWith("---", StringComparison.Ordinal) || line.Text.StartsWith("- ", StringComparison.Ordinal)))
            foreach (var (type, row) in new PetrarchVerbs((line, why) => _notes.Add($"{name}:{line}: {why}")).Read(numbered))
            {
                if (!_frames.TryGetValue(type, out var rows)) _frames.Add(type, rows = new SortedSet<string>(StringComparer.Ordinal));
                rows.Add(row);
            }
        else
            foreach (var row in new PetrarchActors(_known, (line, why) => _notes.Add($"{name}:{line}: {why}")).Read(numbered))
                _bodies.Add(row);
    }

    /// <summary>The files of the lexicon that was made: path within its folder, content.</summary>
    public IEnumerable<(string Path, string Content)> Files()
    {
        if (_bodies.Count > 0) yield return ("actors/bodies.tsv", Table("# Imported from PETRARCH's dictionaries of actors.", "name\tnames\tcode\tsince\tuntil", _bodies));
        foreach (var (type, rows) in _frames) yield return ($"frames/{type}.tsv", Table("# Imported from PETRARCH's dictionaries of verbs.", "pattern\tmode\tcontexts\tstanding\texample", rows));
    }

    private static string Table(string comment, string header, IEnumerable<string> rows)
    {
        var text = new StringBuilder();
        text.Append(comment).Append('\n').Append(header).Append('\n');
        foreach (var row in rows) text.Append(row).Append('\n');
        return text.ToString();
    }
}
