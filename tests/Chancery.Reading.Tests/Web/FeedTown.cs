using System.Globalization;

namespace Chancery.Reading.Tests.Web;

/// <summary>A site with very many feeds: most answer well, some late, endlessly, with lies, in circles, or ask for patience.</summary>
internal sealed class FeedTown : IAsyncDisposable
{
    private const int Kinds = 10;

    private readonly TestSite _site;
    private readonly int[] _editions;
    private int _unchanged;

    public FeedTown(int feeds)
    {
        _editions = [.. Enumerable.Repeat(1, feeds)];
        _site = new TestSite(Answer);
    }

    public IReadOnlyList<string> Feeds => [.. Enumerable.Range(0, _editions.Length).Select(i => $"{_site.Address}/feed/{i}")];

    public TestSite Site => _site;

    /// <summary>Answers with "not changed".</summary>
    public int Unchanged => _unchanged;

    /// <summary>Whether a feed answers as it should. One of ten does not, in one of five ways.</summary>
    public static bool IsWell(int feed) => feed % Kinds != 0;

    /// <summary>What the n-th edition of a feed's news is called.</summary>
    public static string TitleOf(int feed, int edition) => $"Council of district {feed} puts off vote number {edition}";

    /// <summary>A new article in every feed.</summary>
    public void Publish()
    {
        for (var i = 0; i < _editions.Length; i++)
            _editions[i]++;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task Answer(TestRequest request, CancellationToken cancel)
    {
        var parts = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["robots.txt"])
            await request.Send("User-agent: *\nDisallow: /private/\n", cancel, type: "text/plain");
        else if (parts is ["page", var of, var edition])
            await request.Send(Page(int.Parse(of, CultureInfo.InvariantCulture), int.Parse(edition, CultureInfo.InvariantCulture)), cancel);
        else if (parts is ["feed", var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var feed))
            await (IsWell(feed) ? SendWell(feed, request, cancel) : SendIll(feed, request, cancel));
        else
            await request.Send("none", cancel, "404 Not Found");
    }

    private Task SendWell(int feed, TestRequest request, CancellationToken cancel)
    {
        var edition = _editions[feed];
        var tag = $"\"{feed}-{edition}\"";
        if (request.Headers.GetValueOrDefault("If-None-Match") == tag)
        {
            Interlocked.Increment(ref _unchanged);
            return request.Raw("HTTP/1.1 304 Not Modified\r\n\r\n", cancel);
        }
        var items = string.Concat(Enumerable.Range(1, edition).Select(i =>
            $"<item><title>{TitleOf(feed, i)}</title><link>{_site.Address}/page/{feed}/{i}</link><pubDate>Tue, 05 Mar 24 10:00:00 +0300</pubDate><description>It said so &nbsp; &amp; left.</description></item>"));
        return request.Send($"<rss version='2.0'><channel><title>District {feed}</title>{items}</channel></rss>", cancel, headers: $"ETag: {tag}\r\n", type: "application/rss+xml");
    }

    private Task SendIll(int feed, TestRequest request, CancellationToken cancel) => (feed / Kinds % 5) switch
    {
        0 => request.Endless("<item><title>and on", cancel),
        1 => Task.Delay(Timeout.Infinite, cancel),
        2 => request.Lie("<rss><channel><item>", cancel),
        3 => request.Redirect($"{_site.Address}/feed/{feed}", cancel),
        _ => request.Send("later", cancel, "429 Too Many Requests", "Retry-After: 3600\r\n"),
    };

    private static string Page(int feed, int edition) =>
        $"<html lang=en><head><title>{TitleOf(feed, edition)}</title></head><body><nav><a href=/>Home</a></nav><article><h1>{TitleOf(feed, edition)}</h1><p>The council of district {feed} met on Monday and put off vote number {edition} on the dam until the spring.</p><p>Its chair said that the matter would be looked at again when the snow had gone from the valley.</p></article></body></html>";
}
