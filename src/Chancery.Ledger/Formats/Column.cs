namespace Chancery.Ledger.Formats;

/// <summary>A column of a table of events.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Meaning">What it holds, for the data dictionary.</param>
/// <param name="Value">Its value for an event; null for none.</param>
internal sealed record Column<T>(string Name, string Meaning, Func<T, object?> Value);
