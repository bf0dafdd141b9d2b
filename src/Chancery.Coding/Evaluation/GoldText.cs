using System.Text;
using System.Text.RegularExpressions;
using Chancery.Language;

namespace Chancery.Coding.Evaluation;

/// <summary>The text of an annotated page, in which evidence given as words is found again.</summary>
/// <remarks>Sentences are cut here by a plain rule of their own, so that the measure does not depend on the engine that it measures.</remarks>
public sealed partial class GoldText
{
    private const int Patience = 10_000; // milliseconds; an annotated page takes less than one

    private readonly string _folded;
    private readonly int[] _places;
    private readonly List<TextSpan> _sentences = [];
    private readonly HashSet<string>[] _sentenceWords;

    /// <summary>Folds the text and cuts it into sentences.</summary>
    public GoldText(string text)
    {
        Text = text;
        (_folded, _places) = Fold(text);
        foreach (Match paragraph in Paragraph().Matches(text)) Cut(paragraph);
        _sentenceWords = [.. _sentences.Select(span => WordsOf(span.In(text)))];
    }

    /// <summary>The text as it came.</summary>
    public string Text { get; }

    /// <summary>
    /// Finds words in the text: as they stand; else with white space, quotes, dashes and case folded; else (fifteen folded characters or more) the
    /// sentence that has most of the words, when it has at least six in ten of them.
    /// </summary>
    /// <param name="words">What to find; null and empty are nowhere.</param>
    /// <returns>Every place, in order; empty when there is none.</returns>
    public IReadOnlyList<TextSpan> Find(string? words)
    {
        if (string.IsNullOrEmpty(words)) return [];
        var found = new List<TextSpan>();
        for (var at = Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            found.Add(new TextSpan(at, at + words.Length));
        if (found.Count > 0) return found;

        var folded = Fold(words).Folded.Trim();
        if (folded.Length == 0) return [];
        for (var at = _folded.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = _folded.IndexOf(folded, at + 1, StringComparison.Ordinal))
            found.Add(new TextSpan(_places[at], _places[at + folded.Length - 1] + 1));
        if (found.Count > 0 || folded.Length < 15) return found;
        return Nearest(WordsOf(words)) is { } sentence ? [sentence] : [];
    }

    /// <summary>The numbers of the sentences that the spans touch.</summary>
    public HashSet<int> SentencesUnder(IEnumerable<TextSpan> spans)
    {
        var under = new HashSet<int>();
        foreach (var span in spans)
            for (var i = 0; i < _sentences.Count; i++)
                if (_sentences[i].Overlaps(span))
                    under.Add(i);
        return under;
    }

    /// <summary>The words of a text, folded, in order.</summary>
    public static IEnumerable<string> Words(string? text) => Word().Matches(Fold(text ?? "").Folded).Select(match => match.Value);

    /// <summary>How many code units two sets of spans share.</summary>
    public static int Overlap(IReadOnlyList<TextSpan> some, IReadOnlyList<TextSpan> others)
    {
        var shared = 0;
        foreach (var one in some)
            foreach (var other in others)
                shared += Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));
        return shared;
    }

    private static HashSet<string> WordsOf(string text) => [.. Words(text)];

    private TextSpan? Nearest(HashSet<string> words)
    {
        var (best, place) = (0.0, -1);
        for (var i = 0; i < _sentences.Count; i++)
        {
            var share = (double)words.Count(_sentenceWords[i].Contains) / Math.Max(1, words.Count);
            if (share > best) (best, place) = (share, i);
        }
        return best >= 0.6 ? _sentences[place] : null;
    }

    private void Cut(Match paragraph)
    {
        int? open = null;
        var end = paragraph.Index + paragraph.Length;
        foreach (Match match in SentenceEnd().Matches(paragraph.Value))
        {
            var span = new TextSpan(open ?? paragraph.Index + match.Index, paragraph.Index + match.Index + match.Length);
            open = null;
            if (span.End < end && Abbreviation().IsMatch(span.In(Text))) open = span.Start;
            else _sentences.Add(span);
        }
        if (open is { } start) _sentences.Add(new TextSpan(start, end));
    }

    // The folded text and, for each folded character, its place in the original.
    private static (string Folded, int[] Places) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (folded.Length > 0 && folded[^1] == ' ') continue;
                Add(' ', i);
            }
            else if (text[i] == '…')
                for (var dot = 0; dot < 3; dot++) Add('.', i);
            else
                Add(char.ToLowerInvariant(text[i] switch { '“' or '”' or '„' or '«' or '»' => '"', '’' or '‘' => '\'', '–' or '—' => '-', var other => other }), i);
        }
        return (folded.ToString(), [.. places]);

        void Add(char letter, int place)
        {
            folded.Append(letter);
            places.Add(place);
        }
    }

    [GeneratedRegex(@"[^\n]+", RegexOptions.None, Patience)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@".+?(?:[.!?][""”’')]*(?=\s+[""“‘(A-Z0-9À-Þ])|$)", RegexOptions.None, Patience)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|St|Sen|U\.S|No|vs|Jr|S|J|P|K|[A-Z])\.$", RegexOptions.None, Patience)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\w+", RegexOptions.None, Patience)]
    private static partial Regex Word();
}
