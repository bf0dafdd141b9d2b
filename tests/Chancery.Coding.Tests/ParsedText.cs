using System.Text;
using Chancery.Language;

namespace Chancery.Coding.Tests;

/// <summary>
/// Makes a document from trees written by hand, so that the tests of a stage need no trained model. A word a line:
/// <c>FORM[/LEMMA] UPOS HEAD RELATION [FEATURES]</c>, words numbered from 1 and 0 the root as in CoNLL-U; an empty line ends a sentence, a line
/// <c>---</c> a paragraph. Without a lemma the form itself is taken, in small letters unless it is a PROPN.
/// </summary>
internal static class ParsedText
{
    private static readonly HashSet<string> ClosesUp = [".", ",", ";", ":", "!", "?", ")", "]", "%", "”", "’", "'s", "’s", "'", "n't", "n’t"];
    private static readonly HashSet<string> OpensUp = ["(", "[", "“", "‘", "$"];

    /// <summary>Reads the trees and writes the text for them: a space between words, none around punctuation and before clitics; "-" binds both sides.</summary>
    public static Document Parse(string trees) => Build(trees, null);

    /// <summary>Reads the trees of a given text: each word is looked for after the one before it.</summary>
    public static Document Parse(string text, string trees) => Build(trees, text);

    /// <summary>The <paramref name="occurrence"/>th word (from 1) with this form.</summary>
    public static Word Word(this Document document, string form, int occurrence = 1) =>
        document.Sentences.SelectMany(s => s.Words).Where(w => w.Form == form).ElementAtOrDefault(occurrence - 1)
        ?? throw new ArgumentException($"The text has no {occurrence}. word '{form}'.", nameof(form));

    private static Document Build(string trees, string? given)
    {
        var sentences = new List<List<(Line Line, TextSpan Span)>>();
        var text = new StringBuilder();
        var current = new List<(Line, TextSpan)>();
        var (at, open, previous) = (0, false, "");
        foreach (var raw in trees.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line == "---")
            {
                if (current.Count > 0) sentences.Add(current);
                current = [];
                if (line == "---" && text.Length > 0) { text.Append("\n\n"); previous = "\n"; }
                open = false;
                continue;
            }
            var word = Line.Read(line);
            int start;
            if (given is not null)
            {
                start = given.IndexOf(word.Form, at, StringComparison.Ordinal);
                if (start < 0) throw new ArgumentException($"'{word.Form}' does not stand in the text after position {at}.", nameof(trees));
            }
            else
            {
                var close = previous.Length == 0 || previous == "\n" || OpensUp.Contains(previous) || ClosesUp.Contains(word.Form) || word.Form == "-" || previous == "-"
                            || (word.Form == "\"" && open) || (previous == "\"" && open);
                if (!close) text.Append(' ');
                start = text.Length;
                text.Append(word.Form);
                if (word.Form == "\"") open = !open;
                previous = word.Form;
            }
            at = start + word.Form.Length;
            current.Add((word, new TextSpan(start, at)));
        }
        if (current.Count > 0) sentences.Add(current);
        var whole = given ?? text.ToString();
        return new Document(whole, [.. sentences.Select(s => Sentence(whole, s))]);
    }

    private static Sentence Sentence(string text, List<(Line Line, TextSpan Span)> lines) => new(
        text,
        lines[0].Span.Union(lines[^1].Span),
        [.. lines.Select((l, i) => new Word
        {
            Index = i, Form = l.Line.Form, Lemma = l.Line.Lemma, Upos = l.Line.Upos, Features = l.Line.Features,
            HeadIndex = l.Line.Head - 1, Relation = l.Line.Relation, Span = l.Span,
        })]);

    private sealed record Line(string Form, string Lemma, string Upos, int Head, string Relation, string Features)
    {
        public static Line Read(string line)
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length is not (4 or 5) || !int.TryParse(cells[2], out var head))
                throw new ArgumentException($"'{line}' is not FORM[/LEMMA] UPOS HEAD RELATION [FEATURES].", nameof(line));
            var slash = cells[0].Length > 1 ? cells[0].LastIndexOf('/') : -1;
            var form = slash < 0 ? cells[0] : cells[0][..slash];
            var lemma = slash >= 0 ? cells[0][(slash + 1)..] : cells[1] == "PROPN" ? form : form.ToLowerInvariant();
            return new Line(form, lemma, cells[1], head, cells[3], cells.Length == 5 ? cells[4] : "");
        }
    }
}
