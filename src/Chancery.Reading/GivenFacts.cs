namespace Chancery.Reading;

/// <summary>What the input or the caller says of an article, over whatever the page says of itself.</summary>
internal sealed record GivenFacts
{
    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>How <see cref="Published"/> is known.</summary>
    public string PublishedBasis { get; init; } = "given";

    /// <summary>A day as something around the article prints it: the head of a letter. The page's own word goes before it.</summary>
    public string? PrintedDay { get; init; }

    /// <summary>Who published it when the page does not say: the title of the feed.</summary>
    public string? Collection { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether the text may be no more than the beginning of the report.</summary>
    public bool MayBeTeaser { get; init; }

    public static GivenFacts Of(ReadOptions options) => new() { Outlet = options.Outlet, Published = options.Published };
}
