namespace Chancery.Ledger.Rulings;

/// <summary>A ruling as stored.</summary>
internal sealed record RulingRow
{
    public long Seq { get; init; }
    public string Kind { get; init; } = "";
    public string Subject { get; init; } = "";
    public string? Other { get; init; }
    public string Verdict { get; init; } = "";
    public string? Page { get; init; }
    public string Detail { get; init; } = "";
    public string MadeBy { get; init; } = "";
    public string Reason { get; init; } = "";
    public string At { get; init; } = "";
    public long? Until { get; init; }
}
