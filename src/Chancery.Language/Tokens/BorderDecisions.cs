namespace Chancery.Language.Tokens;

/// <summary>Decides which atoms are joined to words and tokens.</summary>
/// <param name="table">The trained weights, for <see cref="Border"/>'s three classes.</param>
/// <param name="words">Known contractions.</param>
internal sealed class BorderDecisions(FeatureTable table, WordList words)
{
    /// <summary>Decides every border of the paragraph.</summary>
    public void Decide(ReadOnlySpan<char> text, Paragraph paragraph)
    {
        var atoms = paragraph.Atoms;
        var facts = paragraph.Facts;
        var borders = paragraph.Borders;
        var contracted = paragraph.Contracted;
        Span<uint> features = stackalloc uint[BorderFeatures.Most];
        Span<int> scores = stackalloc int[3];
        var run = default(AtomRun);
        for (var i = 0; i < atoms.Length; i++)
        {
            if (atoms[i].Before != Gap.None || i == 0) run = AtomRun.Of(text, atoms, facts, i);
            if (i + 1 == atoms.Length || atoms[i + 1].Before != Gap.None) borders[i] = Border.Token;
            else
            {
                table.Score(features[..BorderFeatures.Fill(text, atoms, facts, run, i, features)], scores);
                borders[i] = scores[2] >= scores[1] && scores[2] >= scores[0] ? Border.Token : scores[1] >= scores[0] ? Border.Word : Border.None;
            }
            if (atoms[i].Kind != AtomKind.Letters || words.Find(facts[i].Form).Cuts.Length == 0) continue;
            table.Score(features[..BorderFeatures.FillContraction(facts, i, features)], scores);
            contracted[i] = scores[1] > scores[0];
        }
    }
}
