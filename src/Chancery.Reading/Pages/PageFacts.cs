namespace Chancery.Reading.Pages;

/// <summary>What a page says of itself outside the text of the report.</summary>
internal sealed record PageFacts
{
    public string? Title { get; init; }

    public string? SiteName { get; init; }

    public string? Byline { get; init; }

    /// <summary>The canonical address.</summary>
    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>Where <see cref="Published"/> was found: "metadata: article:published_time".</summary>
    public string? PublishedBasis { get; init; }

    /// <summary>A day printed beside the report, and its line, where nothing better tells it.</summary>
    public (DateOnly Day, string Words)? PrintedDay { get; init; }

    public string? Language { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What the page says that it is; whether it is a teaser also hangs on how much of the report there is.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>The body as the page gives it to search engines, null when it does not.</summary>
    public string? Body { get; init; }
}
