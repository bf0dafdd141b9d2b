using System.Buffers;
using System.Text;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>Which lines of a page are not part of the report, by their words.</summary>
internal sealed class LineKnowledge
{
    // Furniture is short. A paragraph longer than this that begins or goes on like furniture is somebody's sentence.
    private const int LongestOpening = 32;
    private const int LongestPhrase = 45;
    private const int LongestCaption = 50;
    private const int LongestSignOff = 60;

    private readonly HashSet<string> _headings;
    private readonly HashSet<string> _labels;
    private readonly HashSet<string> _ends;
    private readonly Openings _headingOpenings;
    private readonly Openings _openings;
    private readonly Openings _signOffs;
    private readonly Openings _sources;
    private readonly SearchValues<string> _phrases;
    private readonly SearchValues<string> _credits;

    public LineKnowledge(Func<string, string[]> list)
    {
        _headings = new(list("headings"), StringComparer.Ordinal);
        _labels = new(list("labels"), StringComparer.Ordinal);
        _ends = new(list("ends"), StringComparer.Ordinal);
        _headingOpenings = new(list("heading_openings"));
        _openings = new(list("openings"));
        _signOffs = new(list("signoffs"));
        _sources = new(list("sources"));
        _phrases = SearchValues.Create(list("phrases"), StringComparison.Ordinal);
        _credits = SearchValues.Create(list("credits"), StringComparison.Ordinal);
    }

    /// <summary>What the block is by its words.</summary>
    public LineKind KindOf(Block block)
    {
        if (block.Words > LongestSignOff)
            return LineKind.Report;
        var whole = Normal(block.Text);
        if (_ends.Contains(whole))
            return LineKind.End;
        var bare = Bare(whole);
        if (!bare.Any(char.IsLetterOrDigit) && !bare.Contains('#', StringComparison.Ordinal))
            return _ends.Contains(whole) ? LineKind.End : LineKind.Rule;
        if (_headings.Contains(bare))
            return LineKind.FurnitureHeading;
        if (_labels.Contains(bare))
            return LineKind.Furniture;
        var sentence = block.Words >= 6 && Prose.EndsSentence(block.Text);
        if (!sentence && block.Words <= 8 && _headingOpenings.Match(bare))
            return LineKind.FurnitureHeading;
        var unbracketed = whole.TrimStart('(', '[');
        if (block.Words <= LongestOpening && (_openings.Match(whole) || _openings.Match(unbracketed)))
            return LineKind.Furniture;
        if (_signOffs.Match(whole) || _signOffs.Match(unbracketed))
            return LineKind.SignOff;
        if (block.Words <= LongestPhrase && whole.AsSpan().ContainsAny(_phrases))
            return LineKind.Furniture;
        if (block.Words <= LongestCaption && (!sentence || EndsInBrackets(whole)) && whole.AsSpan().ContainsAny(_credits))
            return LineKind.Caption;
        return LineKind.Report;
    }

    /// <summary>The carriers of a line such as "Source: TASS", after its label; null for any other line.</summary>
    public string? SourceOf(string text)
    {
        var length = _sources.Length(text.ToLowerInvariant());
        return length == 0 ? null : text[length..].Trim(' ', ':', '.', ')', '-', '|');
    }

    // Lower case, digits as one "#": the form in which the phrases are written.
    private static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (normal.Length == 0 || normal[^1] != '#')
                    normal.Append('#');
            }
            else if (c is ',' or '.' && normal.Length > 0 && normal[^1] == '#')
            {
                // Dividers within a number; a sentence's stop after a number is lost too and not missed.
            }
            else
            {
                normal.Append(char.ToLowerInvariant(c));
            }
        }
        var trimmed = normal.ToString();
        return trimmed.TrimStart('►', '▶', '▸', '•', '·', '●', '■', '*', '>', '»', '›', '→', '↓', '|', '-', '–', '—', '+', ' ');
    }

    private static string Bare(string normal)
    {
        var bare = normal.Trim(' ', ':', '.', '!', '…', '»', '›', '>', '<', '«', '→', '|', '-', '–', '—', '*', '•', '_', '=', '~', '+', '▼', '▲',
            '↓', '[', ']', '(', ')', '"');
        // "Comments (4)".
        return bare.EndsWith(" (#", StringComparison.Ordinal) ? bare[..^3] : bare;
    }

    private static bool EndsInBrackets(string text) => text.EndsWith(')') || text.EndsWith(']') || text.EndsWith(").", StringComparison.Ordinal);

    /// <summary>Phrases looked up at the beginning of a line, by their first character.</summary>
    private sealed class Openings
    {
        private readonly Dictionary<char, string[]> byFirst;

        public Openings(string[] _phrases) => byFirst = _phrases
            .GroupBy(phrase => phrase[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray());

        public bool Match(string line) => Length(line) > 0;

        /// <summary>The length of the longest phrase that the line begins with, at the end of a word; 0 when there is none.</summary>
        public int Length(string line)
        {
            if (line.Length == 0 || !byFirst.TryGetValue(line[0], out var candidates))
                return 0;
            foreach (var phrase in candidates)
            {
                if (line.StartsWith(phrase, StringComparison.Ordinal)
                    && (line.Length == phrase.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(line[phrase.Length])))
                    return phrase.Length;
            }
            return 0;
        }
    }
}
