using Chancery.Ledger.Merging;

namespace Chancery.Ledger.Formats;

/// <summary>An event on its way out, with the reports that tell it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Tellings">Its tellings, the earliest first.</param>
internal sealed record ExportedEvent(EventRow Event, IReadOnlyList<ExportedTelling> Tellings)
{
    /// <summary>The telling from which the event's evidence is taken.</summary>
    public ExportedTelling Lead => Tellings.FirstOrDefault(telling => telling.Id == Event.Lead) ?? Tellings[0];

    /// <summary>Codes of the source.</summary>
    public string[] Sources => Event.Source.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Codes of the target.</summary>
    public string[] Targets => Event.Target.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Each pair of a source and a target; a source alone where there is no target.</summary>
    public IEnumerable<(string Source, string? Target)> Pairs =>
        Sources.SelectMany(source => Targets.Length == 0 ? [(source, null)] : Targets.Where(target => target != source).Select(target => (source, (string?)target)));
}

/// <summary>A telling on its way out. A row of the database.</summary>
internal sealed record ExportedTelling
{
    public string Id { get; init; } = "";
    public string Event { get; init; } = "";
    public string SourceNames { get; init; } = "";
    public string TargetNames { get; init; } = "";
    public string? SaidBy { get; init; }
    public string ArticleId { get; init; } = "";
    public string? Url { get; init; }
    public string? Outlet { get; init; }
    public string? Published { get; init; }
    public string Language { get; init; } = "";
    public string Actors { get; init; } = "";
    public string Title { get; init; } = "";
    public string KnownAt { get; init; } = "";
    public string? Story { get; init; }
}
