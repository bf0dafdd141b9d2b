using System.Text.RegularExpressions;
using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Events;

/// <summary>
/// Named lists of words that mean the same to a frame, from lexicon/frame-classes.tsv: <c>{agreement}</c> in a pattern stands for
/// <c>agreement|deal|pact …</c>.
/// </summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed partial class WordClasses
{
    private readonly Dictionary<string, string> _words = [];

    /// <summary>Writes out the classes of a pattern.</summary>
    /// <exception cref="FormatException">The pattern names a class that is not in the list.</exception>
    public string Expand(string pattern) => ClassName().Replace(pattern, match => _words.TryGetValue(match.Groups["name"].Value, out var words)
        ? words
        : throw new FormatException($"'{pattern}': there is no class {match.Value} in frame-classes.tsv."));

    /// <summary>Reads the list.</summary>
    /// <exception cref="LexiconException">A line is wrong; the message names file and line.</exception>
    public static WordClasses Load(string file)
    {
        var classes = new WordClasses();
        foreach (var row in TsvTable.Read(file, "class", "words").Rows)
        {
            // A class may be made of earlier ones, so that {talk} need not be copied into {contact}.
            string words;
            try
            {
                words = classes.Expand(row["words"]);
            }
            catch (FormatException unknown)
            {
                throw row.Error(unknown.Message);
            }
            if (words.Split('|').GroupBy(w => w, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice) throw row.Error($"'{twice.Key}' stands twice.");
            if (!classes._words.TryAdd(row["class"], words)) throw row.Error($"The class '{row["class"]}' stands twice.");
        }
        return classes;
    }

    [GeneratedRegex(@"\{(?<name>[a-z-]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClassName();
}
