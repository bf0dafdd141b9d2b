using Chancery.Language;

namespace Chancery.Coding.Times.Expressions;

/// <summary>Cuts a sentence's words into the tokens of the grammar: apart at hyphens, dashes and slashes, so that it does not matter how the tokenizer took "mid-June" or "2024-06-05".</summary>
internal static class TimeTokens
{
    /// <summary>The tokens of a sentence, in order, each inside its word's span.</summary>
    public static List<TimeToken> Of(Sentence sentence)
    {
        var tokens = new List<TimeToken>(sentence.Words.Count + 4);
        foreach (var word in sentence.Words) Cut(word, tokens);
        return tokens;
    }

    private static void Cut(Word word, List<TimeToken> tokens)
    {
        var form = word.Form;
        // The words of a contraction share its span: "Tuesday" of "Tuesday's" is given its own part of it, the clitic the rest.
        var start = word.Span.Start;
        if (word.Span.Length > form.Length && word.Sentence.Text.AsSpan(word.Span.Start, word.Span.Length).EndsWith(form, StringComparison.Ordinal))
            start = word.Span.End - form.Length;
        var literal = word.Span.End - start >= form.Length;
        var from = 0;
        for (var i = 0; i <= form.Length; i++)
        {
            var cut = i < form.Length && IsJoint(form[i]);
            if (i < form.Length && !cut) continue;
            if (i > from) Add(from, i);
            if (cut) Add(i, i + 1);
            from = i + 1;
        }

        void Add(int first, int end) => tokens.Add(new TimeToken(
            Lower(form[first..end]), form[first..end], literal ? new TextSpan(start + first, start + end) : word.Span, word));
    }

    private static bool IsJoint(char c) => c is '-' or '–' or '—' or '‑' or '/';

    private static string Lower(string form) => form switch
    {
        "–" or "—" or "‑" => "-",
        _ => form.Replace('’', '\'').ToLowerInvariant(),
    };
}
