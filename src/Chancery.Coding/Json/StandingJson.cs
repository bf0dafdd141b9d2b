namespace Chancery.Coding.Json;

/// <summary>A standing as written in JSON; the meaning of each field is that of <see cref="Standings.Standing"/>.</summary>
/// <param name="Org">Code of the organisation or treaty.</param>
/// <param name="Member">Code of the member.</param>
/// <param name="Status">member, applied, candidate, observer, boycotting, participation-frozen, suspended, refuses-dues, withdrawing or withdrawn.</param>
/// <param name="DateStart">First day, <c>YYYY-MM-DD</c>, or null.</param>
/// <param name="DateEnd">Last day, or null.</param>
/// <param name="Factuality">occurred, ongoing, planned, threatened, possible, denied or alleged.</param>
/// <param name="Evidence">The words it rests on.</param>
public sealed record StandingJson(string Org, string Member, string Status, string? DateStart, string? DateEnd, string Factuality, EvidenceJson Evidence);
