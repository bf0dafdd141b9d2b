namespace Chancery.Ledger.Entries;

/// <summary>A statement as stored; the meaning of each field is that of the report's JSON.</summary>
internal sealed record StoredStatement(string Id, string Speaker, string? SpeakerOf, string? Quote, string Topics, long EvidenceStart, long EvidenceEnd, string Evidence);
