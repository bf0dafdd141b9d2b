namespace Chancery.Ledger.Entries;

/// <summary>One article's account of an act, as stored: what the grouping compares and an event is made of.</summary>
/// <remarks>Lists of codes are written with spaces between them. A row of the database before conversion, hence plain types.</remarks>
internal sealed record Telling
{
    public string Id { get; init; } = "";
    public long Article { get; init; }
    public string Type { get; init; } = "";
    public string? Mode { get; init; }
    public string Cameo { get; init; } = "";
    public double Goldstein { get; init; }
    public string Contexts { get; init; } = "";
    public string Source { get; init; } = "";
    public string Target { get; init; } = "";
    public string SourceNames { get; init; } = "";
    public string TargetNames { get; init; } = "";
    public string? DateStart { get; init; }
    public string? DateEnd { get; init; }
    public string? DateText { get; init; }
    public string? Place { get; init; }
    public string? Country { get; init; }
    public double? Lat { get; init; }
    public double? Lon { get; init; }
    public string Factuality { get; init; } = "";
    public string? SaidBy { get; init; }
    public double Confidence { get; init; }
    public long EvidenceStart { get; init; }
    public long EvidenceEnd { get; init; }
    public string Evidence { get; init; } = "";
    public string Why { get; init; } = "";
    public long? Ruling { get; init; }

    // Of the article.
    public string Page { get; init; } = "";
    public string? Published { get; init; }
    public string? Outlet { get; init; }
    public string Origin { get; init; } = "";

    // Where it stands in the grouping.
    public string? Event { get; init; }
    public string? Cluster { get; init; }
    public string? GroupWhy { get; init; }
    public string? Story { get; init; }

    /// <summary>The day under which it is filed: when it happened, else when it was published; empty when neither is known.</summary>
    public string Day => DateStart ?? DateEnd ?? Published ?? "";

    /// <summary>States and organisations of the source, without sectors, sorted.</summary>
    public string[] SourceStates => _source ??= States(Source);

    /// <summary>States and organisations of the target, without sectors, sorted; one empty name when there is no target.</summary>
    public string[] TargetStates => _target ??= States(Target);

    private string[]? _source, _target;

    /// <summary>The states of a list of codes.</summary>
    public static string[] States(string codes) =>
        codes.Length == 0 ? [""] : [.. codes.Split(' ').Select(code => code.IndexOf(':') is var colon and >= 0 ? code[..colon] : code).Distinct().Order(StringComparer.Ordinal)];
}
