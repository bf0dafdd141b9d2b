namespace Chancery.Reading.Watching;

/// <summary>How feeds are watched. Immutable; change a copy with <c>with</c>.</summary>
public sealed record WatchOptions
{
    /// <summary>How it is done when nothing is said.</summary>
    public static WatchOptions Default { get; } = new();

    /// <summary>How often a feed that answers well is asked. Nearly all such answers are "not changed", which costs both sides next to nothing.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>The longest pause before a feed that fails is asked again: the pause doubles from failure to failure.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Time for a feed: it is smaller than a page, and one that hangs must not hang long.</summary>
    public TimeSpan FeedTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Whether the pages are fetched that entries point to; else an article is what the feed has of it.</summary>
    public bool FetchPages { get; init; } = true;

    /// <summary>Entries of one answer that are taken, the first first; a feed that has more at once is a whole archive, or a trap.</summary>
    public int MostEntries { get; init; } = 1_000;

    /// <summary>Whether every feed is read once and the watch then ends.</summary>
    public bool Once { get; init; }

    /// <summary>What is known and wanted of the articles.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;
}
