using Chancery.Language.Tokens;

namespace Chancery.Train.Tokens;

/// <summary>The decisions about borders of words that a text holds.</summary>
internal static class BorderExamples
{
    /// <summary>The contractions without apostrophe that the texts hold, with the places where their further words begin.</summary>
    public static SortedDictionary<string, byte[]> Contractions(IEnumerable<GoldText> texts, WordList words)
    {
        var found = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var gold in texts)
            foreach (var atom in Atoms(gold.Text, words))
            {
                if (atom.Kind != AtomKind.Letters || atom.Length > byte.MaxValue) continue;
                var cuts = Enumerable.Range(1, atom.Length - 1).Where(cut => gold.WordEnds.Contains(atom.Start + cut)).Select(cut => (byte)cut).ToArray();
                if (cuts.Length > 0) found.TryAdd(atom.In(gold.Text).ToString().ToLowerInvariant(), cuts);
            }
        return found;
    }

    /// <summary>Every border between touching atoms, and every word that may be a contraction.</summary>
    public static IEnumerable<Example> Of(GoldText gold, WordList words)
    {
        var paragraph = new Paragraph();
        var row = new uint[BorderFeatures.Most];
        for (var at = paragraph.Scan(gold.Text, 0, words); paragraph.Atoms.Length > 0; at = paragraph.Scan(gold.Text, at, words))
        {
            var run = default(AtomRun);
            for (var i = 0; i < paragraph.Atoms.Length; i++)
            {
                if (paragraph.Atoms[i].Before != Gap.None) run = AtomRun.Of(gold.Text, paragraph.Atoms, paragraph.Facts, i);
                var atom = paragraph.Atoms[i];
                if (i + 1 < paragraph.Atoms.Length && paragraph.Atoms[i + 1].Before == Gap.None)
                {
                    var count = BorderFeatures.Fill(gold.Text, paragraph.Atoms, paragraph.Facts, run, i, row);
                    yield return new Example(row[..count], (byte)gold.BorderAt(atom.End));
                }
                if (atom.Kind != AtomKind.Letters || words.Find(paragraph.Facts[i].Form).Cuts is not [var cut, ..]) continue;
                var taken = BorderFeatures.FillContraction(paragraph.Facts, i, row);
                yield return new Example(row[..taken], (byte)(gold.WordEnds.Contains(atom.Start + cut) ? Border.Word : Border.None));
            }
        }
    }

    private static List<Atom> Atoms(string text, WordList words)
    {
        var atoms = new List<Atom>();
        for (var (at, taken) = (0, -1); atoms.Count > taken;)
        {
            taken = atoms.Count;
            at = AtomScanner.Scan(text, at, words, atoms);
        }
        return atoms;
    }
}
