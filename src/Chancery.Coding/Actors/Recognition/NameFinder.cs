using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>Finds the names and common nouns of the lexicon in a sentence: the longest ones, none overlapping another.</summary>
internal sealed class NameFinder(ActorLexicon lexicon)
{
    private readonly record struct Piece(string Text, int Number, int Lemma, int Word, bool EndsWord);

    private readonly record struct Found(int First, int Last, int Length, List<NameReading> Readings);

    /// <summary>The stretches found, in order.</summary>
    public List<Unit> Find(Sentence sentence)
    {
        var pieces = Cut(sentence);
        var found = new List<Found>();
        for (var start = 0; start < pieces.Count; start++)
            if (start == 0 || pieces[start - 1].EndsWord)
                Walk(pieces, start, found);
        return Choose(sentence, found);
    }

    private List<Piece> Cut(Sentence sentence)
    {
        var pieces = new List<Piece>(sentence.Words.Count);
        var cut = new List<string>();
        foreach (var word in sentence.Words)
        {
            cut.Clear();
            NamePieces.Cut(word.Form, cut);
            for (var i = 0; i < cut.Count; i++)
            {
                var lemma = cut.Count == 1 && word.Upos is "NOUN" or "PROPN" ? Singular(word) : -1;
                pieces.Add(new Piece(cut[i], lexicon.Names.Piece(cut[i]), lemma, word.Index, i == cut.Count - 1));
            }
        }
        return pieces;
    }

    /// <summary>The number of the singular of a plural noun, so that titles and group nouns need be listed once; -1 when it is no other than the form.</summary>
    private int Singular(Word word)
    {
        if (!word.Lemma.Equals(word.Form, StringComparison.OrdinalIgnoreCase)) return lexicon.Names.Piece(NamePieces.Fold(word.Lemma));
        return word.Form.Length > 3 && word.Form.EndsWith('s') && char.IsUpper(word.Form[0]) ? lexicon.Names.Piece(NamePieces.Fold(word.Form[..^1])) : -1;
    }

    private void Walk(List<Piece> pieces, int start, List<Found> found)
    {
        var node = NameTrie.Root;
        var bySingular = -1; // the node reached when the last piece is taken in the singular
        for (var end = start; end < pieces.Count; end++)
        {
            var piece = pieces[end];
            bySingular = lexicon.Names.Step(node, piece.Lemma);
            node = lexicon.Names.Step(node, piece.Number);
            List<NameReading>? readings = null;
            if (node >= 0) Collect(node, common: false);
            if (bySingular >= 0) Collect(bySingular, common: true);
            // The article of a name does not make it longer: "West Bank" wins over "the West".
            if (readings is not null) found.Add(new Found(pieces[start].Word, piece.Word, end - start + (pieces[start].Text.Equals("the", StringComparison.OrdinalIgnoreCase) ? 0 : 1), readings));
            if (node < 0)
            {
                // "heads of state": the plural stands inside the title.
                if (bySingular < 0) return;
                node = bySingular;
            }

            void Collect(int at, bool common)
            {
                foreach (var entry in lexicon.Names.At(at))
                {
                    if (common && entry.Reading.Kind is not (NameKind.Title or NameKind.Group or NameKind.Nominal)) continue;
                    if (Allowed(entry, pieces, start)) (readings ??= []).Add(entry.Reading);
                }
            }
        }
    }

    private static bool Allowed(NameTrie.Entry entry, List<Piece> pieces, int start)
    {
        for (var i = 0; i < entry.Cases.Length; i++)
            if (!entry.Allows(i, pieces[start + i].Text))
                return false;
        return true;
    }

    private static List<Unit> Choose(Sentence sentence, List<Found> found)
    {
        found.Sort((a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.First.CompareTo(b.First));
        var taken = new bool[sentence.Words.Count];
        var units = new List<Unit>();
        foreach (var (first, last, _, readings) in found)
        {
            var free = true;
            for (var i = first; i <= last; i++) free &= !taken[i];
            if (!free) continue;
            for (var i = first; i <= last; i++) taken[i] = true;
            // A name that the lexicon writes with its article is named without it.
            var from = first < last && sentence.Words[first].Upos == "DET" ? first + 1 : first;
            units.Add(new Unit(from, last, Dependencies.HeadOf(sentence, from, last), readings[0], readings.Count == 1 ? [] : readings[1..]));
        }
        units.Sort((a, b) => a.First.CompareTo(b.First));
        return units;
    }
}
