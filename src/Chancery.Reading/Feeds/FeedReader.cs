using Chancery.Reading.Dates;
using Chancery.Reading.Encodings;
using Chancery.Reading.Inputs;
using Chancery.Reading.Pages;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Feeds;

/// <summary>Bytes → feed: RSS, Atom, JSON Feed, sitemaps and OPML, told apart by what they hold and not by what they are called.</summary>
internal sealed class FeedReader(DayText days)
{
    private const int MostEntries = 50_000;
    private const int LongestAddress = 2048;

    /// <summary>Whether content begins as a feed does.</summary>
    public static bool Is(ReadOnlySpan<char> head)
    {
        var text = head.TrimStart().TrimStart('\ufeff').TrimStart();
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<rss", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<feed", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<rdf:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<opml", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!DOCTYPE rss", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<urlset", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<sitemapindex", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!--", StringComparison.Ordinal))
            foreach (var root in (ReadOnlySpan<string>)["<rss", "<feed", "<rdf:rdf", "<opml", "<urlset", "<sitemapindex", "<channel"])
                if (text.Contains(root, StringComparison.OrdinalIgnoreCase))
                    return true;
        return text.StartsWith("{") && text.Contains("jsonfeed.org/version", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="charset">The encoding that came with it; what the bytes show goes before it.</param>
    /// <param name="address">Where it came from, for addresses that are relative; null when not known.</param>
    /// <exception cref="InputRefusedException">It is no feed, or made to exhaust a reader.</exception>
    public Feed Read(byte[] bytes, string? charset, Uri? address)
    {
        var text = TextDecoder.Decode(bytes, lookForDeclaration: true, charset);
        if (text.AsSpan().TrimStart().TrimStart('\ufeff').StartsWith("{"))
            return JsonFeed.Read(bytes, days, address);
        var (source, document) = LooseXml.Read(text);
        var root = Root(document, 0) ?? throw NotAFeed("it holds neither RSS nor Atom, nor a sitemap, nor a list of feeds; is it a page?");
        return root.Name switch
        {
            "feed" => new Feed
            {
                Kind = FeedKind.Atom,
                Title = Text(source, root.Child("title")),
                Entries = [.. root.All("entry").Take(MostEntries).Select(entry => Atom(source, entry, Base(root, address))).OfType<FeedEntry>()],
            },
            "opml" => new Feed { Kind = FeedKind.Opml, Title = Text(source, root.Child("head")?.Child("title")), Feeds = Distinct(Outlines(root, address)) },
            "urlset" => new Feed { Kind = FeedKind.Sitemap, Entries = [.. root.All("url").Take(MostEntries).Select(url => SitemapEntry(source, url, address)).OfType<FeedEntry>()] },
            "sitemapindex" => new Feed { Kind = FeedKind.Sitemap, Feeds = Distinct(root.All("sitemap").Select(part => Address(Text(source, part.Child("loc")), address))) },
            _ => Rss(source, root, address),
        };
    }

    public static InputRefusedException NotAFeed(string why) => new(ProblemCodes.NotAFeed, why);

    private static LooseElement? Root(LooseElement element, int depth)
    {
        foreach (var child in element.Children)
            if (child.Name is "rss" or "rdf" or "feed" or "opml" or "urlset" or "sitemapindex" or "channel")
                return child;
        // Something stands around it, or an element before it was never closed.
        return depth > 5 ? null : element.Children.Select(child => Root(child, depth + 1)).FirstOrDefault(found => found is not null);
    }

    private Feed Rss(LooseXml source, LooseElement root, Uri? address)
    {
        var channel = root.Name == "channel" ? root : root.Child("channel") ?? root;
        // RSS 1.0 has its items beside the channel.
        var items = channel.All("item").Concat(ReferenceEquals(channel, root) ? [] : root.All("item"));
        return new Feed
        {
            Kind = root.Name == "rdf" ? FeedKind.Rdf : FeedKind.Rss,
            Title = Text(source, channel.Child("", "title") ?? channel.Child("title")),
            Entries = [.. items.Take(MostEntries).Select(item => Item(source, item, address)).OfType<FeedEntry>()],
        };
    }

    private FeedEntry? Item(LooseXml source, LooseElement item, Uri? address)
    {
        var guid = item.Child("guid");
        var guidText = Text(source, guid);
        var url = Address(Text(source, item.Child("", "link")), address) ?? Address(item.Child("atom", "link")?.Attribute("href"), address)
            ?? Address(item.Child("link")?.Attribute("href"), address) ?? Address(item.Attribute("rdf:about"), null)
            ?? (guid?.Attribute("isPermaLink") is not "false" ? Address(guidText, null) : null);
        var title = Text(source, item.Child("", "title") ?? item.Child("title"));
        return Entry(guidText ?? item.Attribute("rdf:about"), url, title) is not { } entry ? null : entry with
        {
            Published = Day(source, item, "pubdate", "published", "date", "issued", "updated"),
            Byline = Person(Text(source, item.Child("creator") ?? item.Child("author"))),
            Outlet = Text(source, item.Child("", "source")),
            Content = Markup(source, item.Child("content", "encoded") ?? item.Child("encoded") ?? item.Child("", "content")) is { Length: > 0 } whole ? whole
                : Markup(source, item.Child("", "description") ?? item.Child("description") ?? item.Child("summary")),
            Tags = PageTags.Clean(item.All("category").Concat(item.All("subject")).Take(60).Select(category => Text(source, category) ?? "")),
        };
    }

    private FeedEntry? Atom(LooseXml source, LooseElement entry, Uri? address)
    {
        address = Base(entry, address);
        var links = entry.All("link").ToList();
        var link = links.Find(each => each.Attribute("rel") is null or "alternate" && each.Attribute("type") is null or "text/html") ?? links.Find(each => each.Attribute("rel") is null or "alternate");
        var url = Address(link?.Attribute("href") ?? Text(source, link), address);
        return Entry(Text(source, entry.Child("id")), url, Text(source, entry.Child("title"))) is not { } found ? null : found with
        {
            Published = Day(source, entry, "published", "issued", "created", "updated", "modified"),
            Byline = Person(Text(source, entry.Child("author")?.Child("name") ?? entry.Child("author"))),
            Outlet = Text(source, entry.Child("source")?.Child("title")),
            Content = Markup(source, entry.Child("content")) is { Length: > 0 } whole ? whole : Markup(source, entry.Child("summary")),
            Tags = PageTags.Clean(entry.All("category").Take(60).Select(category => category.Attribute("label") ?? category.Attribute("term") ?? "")),
        };
    }

    private FeedEntry? SitemapEntry(LooseXml source, LooseElement url, Uri? address)
    {
        var news = url.Child("news", "news") ?? url.Child("news");
        var at = Address(Text(source, url.Child("loc")), address);
        return at is null || Entry(null, at, Text(source, news?.Child("title"))) is not { } entry ? null : entry with
        {
            Published = (news is null ? null : Day(source, news, "publication_date")) ?? Day(source, url, "lastmod"),
            Outlet = Text(source, news?.Child("publication")?.Child("name")),
            Tags = PageTags.Clean((Text(source, news?.Child("keywords")) ?? "").Split(',')),
        };
    }

    private static FeedEntry? Entry(string? id, string? url, string? title)
    {
        var key = id ?? url ?? title;
        return key is null ? null : new FeedEntry { Id = key.Length > LongestAddress ? key[..LongestAddress] : key, Url = url, Title = title ?? "" };
    }

    private DateOnly? Day(LooseXml source, LooseElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Text(source, element.Child(name)) is { Length: < 200 } text && FeedDay.Parse(text, days) is { } day)
                return day;
        return null;
    }

    // "editor@example.org (Ani Grigoryan)" is how RSS wants it.
    private static string? Person(string? text)
    {
        if (text is null || text.Length > 200)
            return null;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (text.Contains('@', StringComparison.Ordinal))
            return open >= 0 && text.EndsWith(')') ? text[(open + 1)..^1].Trim() : null;
        return text;
    }

    private static string? Text(LooseXml source, LooseElement? element)
    {
        if (element is null)
            return null;
        var text = source.TextOf(element);
        // Titles hold markup, escaped or not.
        if (text.Contains('<', StringComparison.Ordinal) || text.Contains('&', StringComparison.Ordinal))
            text = PlainMarkup.TextOf(text);
        return CleanText.Of(text) is { Length: > 0 } clean ? clean : null;
    }

    private static string? Markup(LooseXml source, LooseElement? element) =>
        element is null || source.TextOf(element).Trim() is not { Length: > 0 } text ? null : text;

    private static Uri? Base(LooseElement element, Uri? address) =>
        element.Attribute("xml:base") is { } said && Uri.TryCreate(address ?? new Uri("http://none.invalid/"), said, out var based) && based.Host != "none.invalid" ? based : address;

    private static IEnumerable<string?> Outlines(LooseElement element, Uri? address)
    {
        foreach (var child in element.Children)
        {
            if (child.Name == "outline" && child.Attribute("xmlUrl") is { } url)
                yield return Address(url, address);
            // As deep as the reader of markup lets it be.
            foreach (var inner in Outlines(child, address))
                yield return inner;
        }
    }

    private static List<string> Distinct(IEnumerable<string?> addresses) => [.. addresses.OfType<string>().Distinct(StringComparer.Ordinal).Take(MostEntries)];

    internal static string? Address(string? text, Uri? address)
    {
        if (text is null || text.Length > LongestAddress)
            return null;
        text = text.Trim();
        if (text.StartsWith("//", StringComparison.Ordinal))
            text = (address?.Scheme ?? "https") + ":" + text;
        var isWhole = Uri.TryCreate(text, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https";
        if (isWhole)
            return whole!.AbsoluteUri;
        return address is not null && text.Length > 0 && Uri.TryCreate(address, text, out var joined) && joined.Scheme is "http" or "https" ? joined.AbsoluteUri : null;
    }
}
