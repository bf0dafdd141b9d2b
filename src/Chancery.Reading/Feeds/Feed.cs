namespace Chancery.Reading.Feeds;

/// <summary>A feed, a news sitemap or a list of feeds, as read.</summary>
public sealed record Feed
{
    /// <summary>What it is.</summary>
    public required FeedKind Kind { get; init; }

    /// <summary>Its title, null without one.</summary>
    public string? Title { get; init; }

    /// <summary>Its entries in their order.</summary>
    public IReadOnlyList<FeedEntry> Entries { get; init; } = [];

    /// <summary>The addresses of other feeds that it lists: the feeds of an OPML list, the parts of a sitemap index.</summary>
    public IReadOnlyList<string> Feeds { get; init; } = [];
}
