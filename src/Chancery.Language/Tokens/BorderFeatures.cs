namespace Chancery.Language.Tokens;

/// <summary>The features by which the border between two touching atoms is decided.</summary>
internal static class BorderFeatures
{
    /// <summary>At most so many features.</summary>
    public const int Most = 48;

    /// <summary>Writes the hashed features of the border after atom <paramref name="left"/>, which stands in <paramref name="run"/>.</summary>
    /// <returns>How many were written.</returns>
    public static int Fill(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, ReadOnlySpan<AtomFacts> facts, in AtomRun run, int left, Span<uint> features)
    {
        var row = new FeatureRow(features);
        var (l1, l2, l3) = (facts[left], Before(atoms, facts, left, 1), Before(atoms, facts, left, 2));
        var (r1, r2, r3) = (facts[left + 1], After(atoms, facts, left + 1, 1), After(atoms, facts, left + 1, 2));
        var (l4, r4) = (Before(atoms, facts, left, 3), After(atoms, facts, left + 1, 3));
        var (first, last) = (run.First, run.Last);
        var previous = first > 0 && atoms[first].Before != Gap.Paragraph ? facts[first - 1] : default;
        var next = last + 1 < facts.Length && atoms[last + 1].Before != Gap.Paragraph ? facts[last + 1] : default;

        row.Add(1);
        row.Add(2, l1.Shape, r1.Shape);
        row.Add(3, l2.Shape, l1.Shape, r1.Shape);
        row.Add(4, l1.Shape, r1.Shape, r2.Shape);
        row.Add(5, l2.Shape, l1.Shape, r1.Shape, r2.Shape);
        row.Add(6, l3.Shape, l2.Shape, l1.Shape, r1.Shape);
        row.Add(7, l1.Shape, r1.Shape, r2.Shape, r3.Shape);
        row.Add(8, l3.Shape, l2.Shape, l1.Shape, r1.Shape, r2.Shape, r3.Shape);
        row.Add(9, l4.Shape, l3.Shape, l2.Shape, l1.Shape, r1.Shape, r2.Shape, r3.Shape, r4.Shape);
        row.Add(10, l1.Form, r1.Shape);
        row.Add(11, l1.Shape, r1.Form);
        row.Add(12, l1.Form, r1.Form);
        row.Add(13, l2.Form, l1.Form);
        row.Add(14, r1.Form, r2.Form);
        row.Add(15, l2.Form, l1.Shape, r1.Form);
        row.Add(16, l1.Form, r1.Shape, r2.Form);
        row.Add(17, l2.Form, l1.Shape, r1.Shape);
        row.Add(18, l1.Shape, r1.Shape, r2.Form);
        row.Add(19, l3.Form, l2.Shape, l1.Form, r1.Shape);
        row.Add(20, l2.Form, l1.Form, r1.Form, r2.Form);
        var (lengthLeft, lengthRight) = ((uint)Math.Min((int)l1.Length, 8), (uint)Math.Min((int)r1.Length, 8));
        row.Add(21, l1.Shape, r1.Shape, lengthLeft);
        row.Add(22, l1.Shape, r1.Shape, lengthRight);
        row.Add(23, l1.Shape, r1.Shape, lengthLeft, lengthRight);
        row.Add(24, Suffix(text, atoms[left]), r1.Shape);
        row.Add(25, l1.Shape, Prefix(text, atoms[left + 1]));

        // The whole run between white space: addresses, dates and faces show in what it holds.
        var (size, place) = (last - first + 1, left - first);
        row.Add(26, (uint)Math.Min(size, 8), l1.Shape, r1.Shape);
        row.Add(27, (uint)Math.Min(place, 4), (uint)Math.Min(size - place, 4), l1.Shape, r1.Shape);
        row.Add(28, run.Marks, l1.Shape, r1.Shape);
        row.Add(29, run.Marks, (uint)Math.Min(place, 4), (uint)Math.Min(size - place, 4));
        row.Add(30, facts[first].Form, l1.Shape, r1.Shape);
        row.Add(31, facts[last].Form, l1.Shape, r1.Shape);
        row.Add(32, facts[first].Shape, facts[last].Shape, l1.Shape, r1.Shape);
        row.Add(33, run.Form, (uint)Math.Min(place, 16));
        row.Add(34, previous.Shape, l1.Shape, r1.Shape, (uint)(place == 0 ? 1 : 0));
        row.Add(35, previous.Form, l1.Shape, r1.Shape);
        row.Add(36, next.Shape, l1.Form, r1.Shape, (uint)(left + 1 == last ? 1 : 0));
        row.Add(37, next.Form, l1.Shape, r1.Shape, (uint)(left + 1 == last ? 1 : 0));
        row.Add(38, next.Shape, l1.Shape, r1.Shape, (uint)(left + 1 == last ? 1 : 0), (uint)(last + 1 < atoms.Length ? atoms[last + 1].Before : Gap.Paragraph));
        row.Add(40, l1.Classes, r1.Shape, next.Shape, (uint)(left + 1 == last ? 1 : 0));
        row.Add(41, l1.Classes, l1.Shape, r1.Shape);
        row.Add(39, l2.Shape, l1.Shape, l1.Length, r1.Shape, next.Shape);
        return row.Count;
    }

    /// <summary>Writes the hashed features of a contraction without apostrophe ("its", "dont", "cannot"): whether it is one here.</summary>
    /// <returns>How many were written.</returns>
    public static int FillContraction(ReadOnlySpan<AtomFacts> facts, int atom, Span<uint> features)
    {
        var row = new FeatureRow(features);
        var (self, previous, next) = (facts[atom], At(facts, atom - 1), At(facts, atom + 1));
        var (previous2, next2) = (At(facts, atom - 2), At(facts, atom + 2));
        row.Add(50);
        row.Add(51, self.Form);
        row.Add(52, self.Form, self.Shape);
        row.Add(53, self.Form, previous.Form);
        row.Add(54, self.Form, next.Form);
        row.Add(55, self.Form, previous.Shape);
        row.Add(56, self.Form, next.Shape);
        row.Add(57, self.Form, next2.Form);
        row.Add(58, self.Form, previous2.Form);
        row.Add(59, self.Form, next.Form, next2.Form);
        row.Add(60, previous.Form, next.Form);
        row.Add(61, next.Form);
        row.Add(62, previous.Form);
        row.Add(63, self.Form, previous.Form, next.Form);
        return row.Count;
    }

    private static AtomFacts At(ReadOnlySpan<AtomFacts> facts, int index) => (uint)index < (uint)facts.Length ? facts[index] : default;

    // The atom so many places further left or right in the same run of non-space, or nothing.
    private static AtomFacts Before(ReadOnlySpan<Atom> atoms, ReadOnlySpan<AtomFacts> facts, int index, int steps)
    {
        for (; steps > 0; steps--)
            if (index == 0 || atoms[index].Before != Gap.None) return default;
            else index--;
        return facts[index];
    }

    private static AtomFacts After(ReadOnlySpan<Atom> atoms, ReadOnlySpan<AtomFacts> facts, int index, int steps)
    {
        for (; steps > 0; steps--)
            if (index + 1 == atoms.Length || atoms[index + 1].Before != Gap.None) return default;
            else index++;
        return facts[index];
    }

    private static uint Suffix(ReadOnlySpan<char> text, Atom atom) => Hash(text[Math.Max(atom.Start, atom.End - 3)..atom.End]);

    private static uint Prefix(ReadOnlySpan<char> text, Atom atom) => Hash(text[atom.Start..Math.Min(atom.End, atom.Start + 3)]);

    private static uint Hash(ReadOnlySpan<char> characters)
    {
        var hash = FeatureHash.Seed;
        foreach (var character in characters) hash = FeatureHash.Add(hash, Shapes.Fold(character));
        return hash;
    }
}
