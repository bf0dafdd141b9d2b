namespace Chancery.Reading.Feeds;

/// <summary>What a feed is written in.</summary>
public enum FeedKind
{
    /// <summary>RSS 0.9x and 2.0.</summary>
    Rss,

    /// <summary>RSS 1.0 (RDF).</summary>
    Rdf,

    /// <summary>Atom 0.3 and 1.0 (RFC 4287).</summary>
    Atom,

    /// <summary>JSON Feed 1.0 and 1.1.</summary>
    Json,

    /// <summary>A sitemap of news, or any other sitemap (sitemaps.org).</summary>
    Sitemap,

    /// <summary>A list of feeds (OPML).</summary>
    Opml,
}
