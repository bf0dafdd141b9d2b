namespace Chancery.Ledger.Standings;

/// <summary>A standing as one report tells it. A row of the database.</summary>
internal sealed record ReportedStanding
{
    public string Id { get; init; } = "";
    public string Org { get; init; } = "";
    public string Member { get; init; } = "";
    public string Status { get; init; } = "";
    public string? DateStart { get; init; }
    public string? DateEnd { get; init; }
    public string Factuality { get; init; } = "";
    public string Evidence { get; init; } = "";
    public long? Ruling { get; init; }
    public long Article { get; init; }
    public string Page { get; init; } = "";
    public string ArticleId { get; init; } = "";
    public string Title { get; init; } = "";
    public string? Outlet { get; init; }
    public string? Published { get; init; }
    public string Origin { get; init; } = "";
    public string? Url { get; init; }
    public string? Story { get; init; }
}
