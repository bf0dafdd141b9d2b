namespace Chancery.Reading;

/// <summary>A news report as read: what it says and what it says of itself.</summary>
/// <remarks>Immutable. All offsets of the record point into <see cref="Text"/>, in UTF-16 code units.</remarks>
public sealed record Article
{
    /// <summary>Derived from the content (or given by the input): the same article has the same id in every run.</summary>
    public required string Id { get; init; }

    /// <summary>Its canonical address, when known.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it: "PanARMENIAN.Net". Null when the page does not say.</summary>
    public string? Outlet { get; init; }

    /// <summary>The headline; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who wrote it, as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>The dateline cut from the head of the text, "YEREVAN, June 5 (Reuters)".</summary>
    public string? Dateline { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>How <see cref="Published"/> is known: "given", "metadata: article:published_time", "text: …", "inferred: …". Null with it.</summary>
    public string? PublishedBasis { get; init; }

    /// <summary>ISO 639-1 code of the text's language, "en"; "und" when it cannot be told.</summary>
    public required string Language { get; init; }

    /// <summary>Whether Chancery codes the language; articles in others are kept and marked, and nothing is guessed at in them.</summary>
    public bool IsInCodedLanguage => Language is "en" or "und";

    /// <summary>What the page is: a whole report, a running account, the beginning of a report.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>The section in which it was published, "World"; null when the page does not say.</summary>
    public string? Section { get; init; }

    /// <summary>The subjects under which the page files it, in the page's order.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The carriers named in the report, in the order in which the news passed through them, without the outlet itself: TASS, then RFE/RL's Armenian.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>The body: paragraphs divided by an empty line, without headline, dateline and furniture.</summary>
    public required string Text { get; init; }
}
