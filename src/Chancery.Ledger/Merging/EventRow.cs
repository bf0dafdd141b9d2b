namespace Chancery.Ledger.Merging;

/// <summary>An event of the record: one act, as its reports together tell it. A row of the database before conversion, hence plain types.</summary>
internal sealed record EventRow
{
    public string Id { get; init; } = "";
    public long Since { get; init; }
    public long? Until { get; init; }
    public string Day { get; init; } = "";
    public string? DateStart { get; init; }
    public string? DateEnd { get; init; }
    public string Type { get; init; } = "";
    public string? Mode { get; init; }
    public long Quad { get; init; }
    public string Cameo { get; init; } = "";
    public double Goldstein { get; init; }
    public double Score { get; init; }
    public string Contexts { get; init; } = "";
    public string Source { get; init; } = "";
    public string Target { get; init; } = "";
    public string Factuality { get; init; } = "";
    public long Contested { get; init; }
    public double Confidence { get; init; }
    public string? Place { get; init; }
    public string? Country { get; init; }
    public double? Lat { get; init; }
    public double? Lon { get; init; }
    public string? SaidBy { get; init; }
    public long Reports { get; init; }
    public long Outlets { get; init; }
    public long Origins { get; init; }
    public string Lead { get; init; } = "";
    public string Evidence { get; init; } = "";
}
