namespace Chancery.Ledger.Views;

// Rows of the database that become parts of views: plain types, as both drivers give them.

internal sealed record CoverageRow
{
    public string Day { get; init; } = "";
    public long Events { get; init; }
    public long Reports { get; init; }
}

internal sealed record OutsideSeriesRow
{
    public string Dataset { get; init; } = "";
    public long Events { get; init; }
    public double? Goldstein { get; init; }
    public string First { get; init; } = "";
    public string Last { get; init; } = "";
}

internal sealed record StoryRow
{
    public long Seq { get; init; }
    public string Page { get; init; } = "";
    public string Id { get; init; } = "";
    public long Version { get; init; }
    public string? Url { get; init; }
    public string? Outlet { get; init; }
    public string Title { get; init; } = "";
    public string? Published { get; init; }
    public string Agencies { get; init; } = "";
    public string Origin { get; init; } = "";
    public string Why { get; init; } = "";
}

internal sealed record TellingRow
{
    public string Id { get; init; } = "";
    public string Type { get; init; } = "";
    public string? Mode { get; init; }
    public string Source { get; init; } = "";
    public string Target { get; init; } = "";
    public string? DateStart { get; init; }
    public string? DateEnd { get; init; }
    public string Factuality { get; init; } = "";
    public string? SaidBy { get; init; }
    public double Confidence { get; init; }
    public string Evidence { get; init; } = "";
    public long EvidenceStart { get; init; }
    public long EvidenceEnd { get; init; }
    public string Why { get; init; } = "";
    public long? Ruling { get; init; }
    public string GroupWhy { get; init; } = "";
    public string ArticleId { get; init; } = "";
    public string Title { get; init; } = "";
    public string? Outlet { get; init; }
    public string? Published { get; init; }
    public string Agencies { get; init; } = "";
    public string? Url { get; init; }
    public string? Story { get; init; }

    public EventTelling ToView() => new(
        Id, Type, Mode, RecordedEvent.Parts(Source), RecordedEvent.Parts(Target), DateStart, DateEnd, Factuality, SaidBy, Confidence, Evidence, (int)EvidenceStart, (int)EvidenceEnd, Why, GroupWhy,
        Ruling is not null, ArticleId, Title, Outlet, Published, Book.Chain(Agencies, Outlet), Url, Story);
}

internal sealed record VersionRow
{
    public long Since { get; init; }
    public long? Until { get; init; }
    public string Type { get; init; } = "";
    public string? Mode { get; init; }
    public string Factuality { get; init; } = "";
    public long Reports { get; init; }
    public string At { get; init; } = "";
    public string Kind { get; init; } = "";
}

internal sealed record PersonRow
{
    public string Name { get; init; } = "";
    public string Code { get; init; } = "";
    public string Office { get; init; } = "";
    public string? First { get; init; }
    public string? Last { get; init; }
    public long Reports { get; init; }
}

internal sealed record StatementRow
{
    public string Id { get; init; } = "";
    public string Speaker { get; init; } = "";
    public string? SpeakerOf { get; init; }
    public string? Quote { get; init; }
    public string Topics { get; init; } = "";
    public string Evidence { get; init; } = "";
    public string ArticleId { get; init; } = "";
    public string? Outlet { get; init; }
    public string? Published { get; init; }
}

internal sealed record CounterpartRow
{
    public string Code { get; init; } = "";
    public long Quad { get; init; }
    public long Events { get; init; }
}

internal sealed record ActRow
{
    public long Seq { get; init; }
    public string At { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Changes { get; init; } = "";
}

internal sealed record SummaryRow
{
    public long Articles { get; init; }
    public long Stories { get; init; }
    public long Events { get; init; }
    public long Tellings { get; init; }
    public long Statements { get; init; }
    public long Standings { get; init; }
    public long Outside { get; init; }
    public long Sequence { get; init; }

    public RecordSummary ToView() => new(Articles, Stories, Events, Tellings, Statements, Standings, Outside, Sequence);
}
