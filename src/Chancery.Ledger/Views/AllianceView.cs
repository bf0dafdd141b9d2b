namespace Chancery.Ledger.Views;

/// <summary>Where everyone stands in an organisation or treaty.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name by the lexicon, or the code.</param>
/// <param name="AsOf">The day for which it was asked.</param>
/// <param name="Members">Everyone who has a standing or had one, by code.</param>
public sealed record AllianceView(string Code, string Name, string AsOf, IReadOnlyList<MemberStanding> Members);

/// <summary>One member's standing.</summary>
/// <param name="Member">Its code.</param>
/// <param name="Name">Its name by the lexicon, or the code.</param>
/// <param name="Status">Where it stands now; null when nothing is known as done, only threatened, planned or denied.</param>
/// <param name="Since">Since when, as far as it is known: a day, a month or a year.</param>
/// <param name="Basis">"lexicon" or "reports".</param>
/// <param name="Besides">What it does short of that: boycotting, refuses-dues.</param>
/// <param name="Contested">Whether reports contradict each other about the status.</param>
/// <param name="History">Everything that is known as done, in order.</param>
/// <param name="NotDone">What was only threatened, planned, possible, alleged or denied, in order.</param>
public sealed record MemberStanding(
    string Member, string Name, string? Status, string? Since, string? Basis, IReadOnlyList<StandingEntry> Besides, bool Contested, IReadOnlyList<StandingEntry> History, IReadOnlyList<StandingEntry> NotDone);

/// <summary>One entry of a member's history.</summary>
/// <param name="Status">member, participation-frozen, …</param>
/// <param name="Factuality">How it is told.</param>
/// <param name="Since">First day, month or year; null when not told.</param>
/// <param name="Until">Last day, or null.</param>
/// <param name="Basis">"lexicon" or "reports".</param>
/// <param name="Reports">How many reports tell it; 0 for the lexicon's.</param>
/// <param name="Outlets">Of how many outlets.</param>
/// <param name="Origins">From how many origins.</param>
/// <param name="Contested">Whether other reports deny it.</param>
/// <param name="Evidence">The reports, the latest first.</param>
public sealed record StandingEntry(
    string Status, string Factuality, string? Since, string? Until, string Basis, int Reports, int Outlets, int Origins, bool Contested, IReadOnlyList<StandingEvidence> Evidence);

/// <summary>A report of a standing.</summary>
/// <param name="Id">Id of the report's standing, for rulings.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Published">When, or null.</param>
/// <param name="Text">The words that say it.</param>
/// <param name="Ruled">Whether a person has ruled on it.</param>
public sealed record StandingEvidence(string Id, string Article, string? Outlet, string? Published, string Text, bool Ruled);
