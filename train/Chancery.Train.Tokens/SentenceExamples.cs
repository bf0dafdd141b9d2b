using Chancery.Language.Tokens;

namespace Chancery.Train.Tokens;

/// <summary>The decisions about ends of sentences that a text holds, its tokens being found by the trained borders.</summary>
internal static class SentenceExamples
{
    public static IEnumerable<Example> Of(GoldText gold, WordList words, BorderDecisions borders)
    {
        var paragraph = new Paragraph();
        var row = new uint[SentenceFeatures.Most];
        for (var at = paragraph.Scan(gold.Text, 0, words); paragraph.Atoms.Length > 0; at = paragraph.Scan(gold.Text, at, words))
        {
            borders.Decide(gold.Text, paragraph);
            paragraph.Join(gold.Text);
            paragraph.Context.Gather(gold.Text, paragraph.Tokens);
            for (var i = 0; i + 1 < paragraph.Tokens.Length; i++)
            {
                var count = SentenceFeatures.Fill(paragraph.Tokens, paragraph.Context, i, row);
                yield return new Example(row[..count], (byte)(gold.SentenceEnds.Contains(paragraph.Tokens[i].Span.End) ? 1 : 0));
            }
        }
    }
}
