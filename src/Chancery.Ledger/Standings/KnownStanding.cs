namespace Chancery.Ledger.Standings;

/// <summary>A fact of the lexicon: where a member stood in an organisation.</summary>
/// <param name="Organisation">Code of the organisation.</param>
/// <param name="Member">Code of the member.</param>
/// <param name="Since">Day, month or year; empty when not known.</param>
/// <param name="Until">Day, month or year; empty when it lasts.</param>
/// <param name="Status">member, associate, observer, candidate, suspended or withdrawn.</param>
public sealed record KnownStanding(string Organisation, string Member, string Since, string Until, string Status);
