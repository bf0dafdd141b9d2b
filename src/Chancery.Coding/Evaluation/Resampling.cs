namespace Chancery.Coding.Evaluation;

/// <summary>Bootstrap intervals: the pages are drawn with replacement, so that a figure resting on few pages shows it (Efron and Tibshirani 1993, ch. 13).</summary>
public static class Resampling
{
    private const int Draws = 1000;

    /// <summary>The 95 % interval of F1. The same pages give the same interval in every run.</summary>
    /// <param name="pages">One tally for each page.</param>
    public static (double Low, double High) IntervalOfF1(IReadOnlyList<Tally> pages)
    {
        if (pages.Count == 0) return (0, 0);
        var state = 7UL;
        var figures = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = default(Tally);
            for (var i = 0; i < pages.Count; i++) sum += pages[(int)(Next(ref state) % (ulong)pages.Count)];
            figures[draw] = sum.F1;
        }
        Array.Sort(figures);
        return (figures[Draws / 40], figures[Draws - Draws / 40 - 1]);
    }

    // SplitMix64 (Steele, Lea and Flood 2014): the same sequence on every machine and every version of .NET.
    private static ulong Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
