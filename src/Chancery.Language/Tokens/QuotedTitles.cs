namespace Chancery.Language.Tokens;

/// <summary>Keeps the title of a work or a programme whole: in "Quo Vadis? A Tale" no sentence ends.</summary>
internal static class QuotedTitles
{
    private const int MostTokens = 16, FewestWords = 3;

    /// <summary>Takes back the ends of sentences inside of quoted titles.</summary>
    public static void KeepWhole(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<SentenceContext.Around> around, Span<bool> ends)
    {
        for (var open = 0; open < tokens.Length; open++)
        {
            if (around[open].Role != TokenRole.OpenQuote) continue;
            var close = open + 1;
            while (close < tokens.Length && close - open <= MostTokens && around[close].Role is not (TokenRole.CloseQuote or TokenRole.OpenQuote)) close++;
            if (close == tokens.Length || around[close].Role != TokenRole.CloseQuote || !IsTitle(text, tokens[(open + 1)..close])) continue;
            ends[open..close].Clear();
            open = close;
        }
    }

    // Every word of four letters or more is capitalised, as titles are written; sentences of speech rarely are.
    private static bool IsTitle(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var words = 0;
        foreach (var token in tokens)
        {
            if (!char.IsLetter(text[token.Span.Start])) continue;
            words++;
            if (token.Span.Length >= 4 && !char.IsUpper(text[token.Span.Start])) return false;
        }
        return words >= FewestWords;
    }
}
