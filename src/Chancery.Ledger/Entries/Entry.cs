namespace Chancery.Ledger.Entries;

/// <summary>What became of one report.</summary>
/// <param name="Outcome">What was done.</param>
/// <param name="Sequence">The number of the act that holds it: of this one, or of the earlier one that had entered it.</param>
/// <param name="Story">Id of the story that it belongs to; null when nothing was done.</param>
/// <param name="Tellings">How many events it tells.</param>
/// <param name="Fresh">How many of these nobody had told before.</param>
public sealed record Entry(EntryOutcome Outcome, long Sequence, string? Story, int Tellings, int Fresh);
