namespace Chancery.Reading.Feeds;

/// <summary>What a feed says of one article.</summary>
public sealed record FeedEntry
{
    /// <summary>Tells it from the feed's other entries: its own id, else its address, else its title.</summary>
    public required string Id { get; init; }

    /// <summary>The address of its page; null when there is none.</summary>
    public string? Url { get; init; }

    /// <summary>Its headline; empty without one.</summary>
    public string Title { get; init; } = "";

    /// <summary>The day on which it came out, as printed; null when it is not told or cannot be read.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Who wrote it, as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>Who published it, when the entry says so itself.</summary>
    public string? Outlet { get; init; }

    /// <summary>What there is of its text, as HTML or plain text: the whole report, or some words of it.</summary>
    public string? Content { get; init; }

    /// <summary>Under what it is filed.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
