namespace Chancery.Ledger.Relations;

/// <summary>Events of a pair in a period with one type and factuality. A row of the database.</summary>
internal sealed record SeriesRow
{
    public string Source { get; init; } = "";
    public string Period { get; init; } = "";
    public string Type { get; init; } = "";
    public long Quad { get; init; }
    public string Factuality { get; init; } = "";
    public long Contested { get; init; }
    public long Events { get; init; }
    public long Reports { get; init; }
    public double Goldstein { get; init; }
    public double Score { get; init; }
}
