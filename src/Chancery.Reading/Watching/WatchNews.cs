namespace Chancery.Reading.Watching;

/// <summary>Something new from a feed: an article, an article that could not be read, or what became of the feed itself.</summary>
/// <param name="Feed">The address of the feed.</param>
/// <param name="Result">An article or a problem; its input is the address of the page, or that of the feed when the problem is the feed's.</param>
/// <param name="IsAboutFeed">Whether the problem is that of the feed, which is asked again later.</param>
public sealed record WatchNews(string Feed, ReadResult Result, bool IsAboutFeed);
