namespace Chancery.Language.Evaluation;

/// <summary>How far a system's items agree with the gold ones.</summary>
/// <param name="Gold">Number of gold items.</param>
/// <param name="System">Number of the system's items.</param>
/// <param name="Correct">Number of items that both have.</param>
public readonly record struct Agreement(int Gold, int System, int Correct)
{
    /// <summary>Share of the system's items that are right, from 0 to 1.</summary>
    public double Precision => System == 0 ? 0 : (double)Correct / System;

    /// <summary>Share of the gold items that the system found, from 0 to 1.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>Harmonic mean of precision and recall, from 0 to 1; plain accuracy where both sides have the same items.</summary>
    public double F1 => Gold + System == 0 ? 0 : 2.0 * Correct / (Gold + System);

    /// <summary>The F1 in per cent with two decimals, as such scores are printed.</summary>
    public override string ToString() => FormattableString.Invariant($"{100 * F1:F2}");
}
