using System.Text.RegularExpressions;
using Chancery.Language;

namespace Chancery.Coding.Tests.Times;

/// <summary>Cuts plain sentences of examples into words, without a model; <see cref="Untagged"/> hangs them flat on the first word.</summary>
internal static partial class PlainText
{
    /// <summary>A document without analysis: no tags, no tree to speak of. Good for finding expressions, not for what they govern.</summary>
    public static Document Untagged(string text) => new(text, [.. Cut(text).Select(s => new Sentence(text, s.Span, [.. s.Words.Select((w, i) => new Word
    {
        Index = i, Form = w.Form, Lemma = w.Form.ToLowerInvariant(), Upos = char.IsPunctuation(w.Form[0]) ? "PUNCT" : "X", Features = "", HeadIndex = i == 0 ? -1 : 0, Relation = i == 0 ? "root" : "dep", Span = w.Span,
    })]))]);

    /// <summary>Sentences end at a full stop, question or exclamation mark before a space, and with their line.</summary>
    public static IReadOnlyList<TokenizedSentence> Cut(string text)
    {
        var sentences = new List<TokenizedSentence>();
        var words = new List<TokenizedWord>();
        foreach (Match match in WordPattern().Matches(text))
        {
            if (words.Count > 0 && text.AsSpan(words[^1].Span.End, match.Index - words[^1].Span.End).Contains('\n')) Close();
            words.Add(new TokenizedWord(match.Value, new TextSpan(match.Index, match.Index + match.Length)));
            var end = match.Index + match.Length;
            if (match.Value is "." or "!" or "?" && (end == text.Length || char.IsWhiteSpace(text[end]))) Close();
        }
        Close();
        return sentences;

        void Close()
        {
            if (words.Count > 0) sentences.Add(new TokenizedSentence(words[0].Span.Union(words[^1].Span), [.. words]));
            words.Clear();
        }
    }

    [GeneratedRegex(@"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri)\.|U\.S\.|p\.m\.|[’']s\b|\w+|[^\w\s]", RegexOptions.NonBacktracking)]
    private static partial Regex WordPattern();
}
