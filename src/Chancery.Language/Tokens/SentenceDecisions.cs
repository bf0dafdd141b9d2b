namespace Chancery.Language.Tokens;

/// <summary>Decides with which tokens sentences end.</summary>
/// <param name="table">The trained weights.</param>
/// <param name="threshold">The sum of weights from which a sentence ends.</param>
internal sealed class SentenceDecisions(FeatureTable table, int threshold)
{
    /// <summary>A longer sentence is cut at its likeliest ends. The longest of the training texts has some 160 words.</summary>
    public const int MostTokens = 400;

    /// <summary>Decides every gap of the paragraph.</summary>
    public void Decide(ReadOnlySpan<char> text, Paragraph paragraph)
    {
        var tokens = paragraph.Tokens;
        var ends = paragraph.Ends;
        var scores = paragraph.Scores;
        paragraph.Context.Gather(text, tokens);
        Span<uint> features = stackalloc uint[SentenceFeatures.Most];
        Span<int> sum = stackalloc int[1];
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            table.Score(features[..SentenceFeatures.Fill(tokens, paragraph.Context, i, features)], sum);
            scores[i] = sum[0];
            ends[i] = sum[0] > threshold;
        }
        ends[^1] = true;
        QuotedTitles.KeepWhole(text, tokens, paragraph.Context.Tokens, ends);
        CutOverlong(scores, ends);
    }

    private static void CutOverlong(ReadOnlySpan<int> scores, Span<bool> ends)
    {
        var start = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            if (i - start >= MostTokens)
            {
                // The likeliest place in the second half, so that pieces do not get tiny.
                var best = start + MostTokens / 2;
                for (var j = best; j < start + MostTokens; j++)
                    if (scores[j] > scores[best])
                        best = j;
                ends[best] = true;
                start = best + 1;
            }
            if (ends[i]) start = i + 1;
        }
    }
}
