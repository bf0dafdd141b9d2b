namespace Chancery.Language.Tokens;

/// <summary>A run of atoms without white space: addresses, dates and faces show in what the whole of it holds.</summary>
/// <param name="First">Index of its first atom.</param>
/// <param name="Last">Index of its last atom.</param>
/// <param name="Form">Hash of all of it; 0 when it is overlong.</param>
/// <param name="Marks">Which telling marks it holds, as bits; all when it is overlong.</param>
internal readonly record struct AtomRun(int First, int Last, uint Form, uint Marks)
{
    private const int Overlong = 64;

    /// <summary>The run that begins with atom <paramref name="first"/>.</summary>
    public static AtomRun Of(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, ReadOnlySpan<AtomFacts> facts, int first)
    {
        var last = first;
        while (last + 1 < atoms.Length && atoms[last + 1].Before == Gap.None) last++;
        if (last == first) return new AtomRun(first, last, facts[first].Form, 0);
        if (last - first >= Overlong) return new AtomRun(first, last, 0, uint.MaxValue);
        var form = FeatureHash.Seed;
        for (var i = first; i <= last; i++) form = FeatureHash.Add(form, facts[i].Form);
        return new AtomRun(first, last, form, MarksOf(text[atoms[first].Start..atoms[last].End]));
    }

    // The marks that tell addresses, paths, times, sums and mail headings from words.
    private static uint MarksOf(ReadOnlySpan<char> run)
    {
        uint marks = 0;
        foreach (var character in run)
            marks |= character switch { '@' => 1u, '/' => 2, ':' => 4, '_' => 8, '.' => 16, '-' => 32, '<' or '>' => 64, '=' or '&' or '%' => 128, _ => 0 };
        return marks;
    }
}
