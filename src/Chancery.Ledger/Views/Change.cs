namespace Chancery.Ledger.Views;

/// <summary>A line of the changes feed.</summary>
/// <param name="Sequence">The act's number: ask for what came after the last one seen.</param>
/// <param name="KnownAt">When it became known (UTC).</param>
/// <param name="Cause">article, version, recoding, ruling or import.</param>
/// <param name="Action">added, changed, superseded or withdrawn.</param>
/// <param name="Kind">article, telling, event, story, standing, statement, ruling or rows.</param>
/// <param name="Id">Id of what changed.</param>
/// <param name="By">For superseded: the id that stands in its place.</param>
public sealed record Change(long Sequence, string KnownAt, string Cause, string Action, string Kind, string Id, string? By);
