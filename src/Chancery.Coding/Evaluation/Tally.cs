namespace Chancery.Coding.Evaluation;

/// <summary>Hits among what was coded and what the gold holds.</summary>
/// <param name="Hits">Coded entries that the gold confirms.</param>
/// <param name="Coded">All coded entries.</param>
/// <param name="Gold">All entries of the gold.</param>
public readonly record struct Tally(int Hits, int Coded, int Gold)
{
    /// <summary>Share of the coded entries that are right; 0 when nothing was coded.</summary>
    public double Precision => Coded == 0 ? 0 : (double)Hits / Coded;

    /// <summary>Share of the gold that was found; 0 when the gold is empty.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Hits / Gold;

    /// <summary>Harmonic mean of precision and recall; 0 without a hit.</summary>
    public double F1 => Hits == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds up two tallies.</summary>
    public static Tally operator +(Tally one, Tally other) => new(one.Hits + other.Hits, one.Coded + other.Coded, one.Gold + other.Gold);

    /// <summary>Adds up two tallies.</summary>
    public static Tally Add(Tally left, Tally right) => left + right;
}
