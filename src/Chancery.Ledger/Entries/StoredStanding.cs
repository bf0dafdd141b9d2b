namespace Chancery.Ledger.Entries;

/// <summary>A standing as one article tells it, as stored.</summary>
internal sealed record StoredStanding(
    string Id, string Org, string Member, string Status, string? DateStart, string? DateEnd, string Factuality, long EvidenceStart, long EvidenceEnd, string Evidence);
