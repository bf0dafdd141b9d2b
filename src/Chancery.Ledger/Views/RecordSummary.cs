namespace Chancery.Ledger.Views;

/// <summary>How much the record holds.</summary>
/// <param name="Articles">Articles in their current version.</param>
/// <param name="Stories">Stories into which these fall.</param>
/// <param name="Events">Acts.</param>
/// <param name="Tellings">Accounts of these acts, one for each report and act.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Standings">Accounts of standings.</param>
/// <param name="Outside">Rows imported from other data sets.</param>
/// <param name="Sequence">Number of the last act.</param>
public sealed record RecordSummary(long Articles, long Stories, long Events, long Tellings, long Statements, long Standings, long Outside, long Sequence);
