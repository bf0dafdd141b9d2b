namespace Chancery.Coding.Evaluation;

/// <summary>The figures of one layer, type or factuality; shares are rounded to four decimals.</summary>
/// <param name="Name">"events.type", "THREATEN", "planned" …</param>
/// <param name="Hits">Coded entries that the gold confirms.</param>
/// <param name="Coded">All coded entries.</param>
/// <param name="Gold">All entries of the gold.</param>
/// <param name="Precision">Hits among the coded.</param>
/// <param name="Recall">Hits among the gold.</param>
/// <param name="F1">Their harmonic mean.</param>
/// <param name="Low">Lower end of the 95 % interval of F1 with pages resampled.</param>
/// <param name="High">Upper end of it.</param>
public sealed record LayerFigure(string Name, int Hits, int Coded, int Gold, double Precision, double Recall, double F1, double Low, double High);
