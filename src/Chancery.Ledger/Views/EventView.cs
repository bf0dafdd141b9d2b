namespace Chancery.Ledger.Views;

/// <summary>An event with every report of it.</summary>
/// <param name="Event">What they together say.</param>
/// <param name="Tellings">The reports, the earliest first; contradictions stand side by side.</param>
/// <param name="Rulings">What people ruled on it, in order.</param>
/// <param name="Versions">What the record said of it and since when it was known.</param>
public sealed record EventView(RecordedEvent Event, IReadOnlyList<EventTelling> Tellings, IReadOnlyList<RulingView> Rulings, IReadOnlyList<EventVersion> Versions);

/// <summary>One report's account of the act.</summary>
/// <param name="Id">Its id, for rulings.</param>
/// <param name="Type">PLOVER type as coded there.</param>
/// <param name="Mode">PLOVER mode, or null.</param>
/// <param name="Source">Codes of those who act.</param>
/// <param name="Target">Codes of those towards whom.</param>
/// <param name="DateStart">First day, or null.</param>
/// <param name="DateEnd">Last day, or null.</param>
/// <param name="Factuality">How it is told.</param>
/// <param name="SaidBy">Whose word it is, or null for the page's own.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Evidence">The words.</param>
/// <param name="EvidenceStart">Where they begin in the article's text, in UTF-16 code units.</param>
/// <param name="EvidenceEnd">Where they end.</param>
/// <param name="Why">Why it was coded so.</param>
/// <param name="MergedBecause">Why it counts as the same act as those before it; empty for the first.</param>
/// <param name="Ruled">Whether a person has ruled on it.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Title">The article's headline.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Published">When, or null.</param>
/// <param name="Chain">The carriers up to the outlet.</param>
/// <param name="Url">Its address, or null.</param>
/// <param name="Story">Id of its story.</param>
public sealed record EventTelling(
    string Id, string Type, string? Mode, IReadOnlyList<string> Source, IReadOnlyList<string> Target, string? DateStart, string? DateEnd, string Factuality, string? SaidBy, double Confidence,
    string Evidence, int EvidenceStart, int EvidenceEnd, string Why, string MergedBecause, bool Ruled, string Article, string Title, string? Outlet, string? Published, IReadOnlyList<string> Chain,
    string? Url, string? Story);

/// <summary>What the record said of an event for a while.</summary>
/// <param name="Sequence">The act that made it so.</param>
/// <param name="KnownAt">Since when it was known so (UTC).</param>
/// <param name="Because">article, version, recoding, ruling: what kind of act.</param>
/// <param name="Type">Type and mode.</param>
/// <param name="Factuality">How it was told.</param>
/// <param name="Reports">By how many reports.</param>
/// <param name="Current">Whether it still stands.</param>
public sealed record EventVersion(long Sequence, string KnownAt, string Because, string Type, string Factuality, int Reports, bool Current);

/// <summary>What a person ruled.</summary>
/// <param name="Number">The ruling's number, for undoing it.</param>
/// <param name="Kind">event, statement, standing, merge or actor.</param>
/// <param name="Subject">Id of what it is about.</param>
/// <param name="Other">For a merge the other telling.</param>
/// <param name="Verdict">accept, correct, reject, together or apart.</param>
/// <param name="Changes">What was corrected.</param>
/// <param name="MadeBy">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Stands">False once it was undone.</param>
public sealed record RulingView(
    long Number, string Kind, string Subject, string? Other, string Verdict, IReadOnlyDictionary<string, string> Changes, string MadeBy, string Reason, string At, bool Stands);
