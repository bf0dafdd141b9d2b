namespace Chancery.Reading.Fetching;

/// <summary>Bounds and manners of fetching. Immutable; change a copy with <c>with</c>.</summary>
public sealed record FetchOptions
{
    /// <summary>The bounds used when none are given.</summary>
    public static FetchOptions Default { get; } = new();

    /// <summary>Whether private, loopback and link-local addresses may be fetched from. Metadata services of clouds are among them.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Bytes of one answer, counted after decompression.</summary>
    public int Bytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Time for one answer, redirects and all.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often one request may be sent on.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>Who we say we are.</summary>
    public string UserAgent { get; init; } = "Chancery/0.1 (reads news for the record; obeys robots.txt as chancery)";

    /// <summary>The least time between the starts of two requests to one site; a site's own Crawl-delay goes before it when it is longer.</summary>
    public TimeSpan Gap { get; init; } = TimeSpan.FromMilliseconds(60);

    /// <summary>Requests at once, over all sites.</summary>
    public int AtOnce { get; init; } = 128;

    /// <summary>Requests to one site at once. One that has been waited on for <see cref="Patience"/> gives up its place.</summary>
    public int AtOncePerSite { get; init; } = 8;

    /// <summary>How long a request to a site keeps its place: a slow answer must not hold up the site's other pages.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether robots.txt is obeyed.</summary>
    public bool ObeyRobots { get; init; } = true;
}
