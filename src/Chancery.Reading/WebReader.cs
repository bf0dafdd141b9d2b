using Chancery.Reading.Feeds;
using Chancery.Reading.Fetching;
using Chancery.Reading.Inputs;

namespace Chancery.Reading;

/// <summary>Reads what stands at an address: a page, or a feed with the pages that its entries point to, or any file that reading knows.</summary>
/// <param name="reader">Reads what has been fetched.</param>
/// <param name="fetcher">Fetches it.</param>
public sealed class WebReader(ArticleReader reader, Fetcher fetcher)
{
    private const int MostEntries = 500;

    /// <summary>Whether an input is an address of the web and not the name of a file.</summary>
    public static bool IsAddress(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads what stands at an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="options">What is known and wanted; null for the default.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>One result an article, made as they are asked for; never empty.</returns>
    public IEnumerable<ReadResult> Read(string address, ReadOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        options ??= ReadOptions.Default;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var at))
            return [ReadResult.Failed(address, ProblemCodes.AddressRefused, "it is no address; check how it is written")];
        var answer = Fetch(at, cancel);
        if (!answer.IsDone)
            return [ReadResult.Failed(address, answer.Problem.Code, answer.Problem.Message)];
        var head = System.Text.Encoding.Latin1.GetString(answer.Body, 0, Math.Min(answer.Body.Length, 4_000));
        if (FeedReader.Is(head.Replace("\0", "", StringComparison.Ordinal).TrimStart('ï', '»', '¿', 'ÿ', 'þ')))
            return ReadFeed(address, answer, options, cancel);
        var given = GivenFacts.Of(options) with { Url = answer.Address.AbsoluteUri };
        return answer.MediaType is "text/html" or "application/xhtml+xml"
            ? [reader.Reading.ReadOne(answer.Body, address, InputFormat.Html, answer.Charset, given, options)]
            : reader.Reading.Read(new MemoryStream(answer.Body), address, new Archives.ArchiveItem(answer.Address.AbsolutePath) { Charset = answer.Charset, Given = given, Format = options.Format }, options);
    }

    private IEnumerable<ReadResult> ReadFeed(string address, Fetched answer, ReadOptions options, CancellationToken cancel)
    {
        Feed? feed = null;
        var failure = Attempt.To(address, () =>
        {
            feed = reader.Reading.Feeds.Read(answer.Body, answer.Charset, answer.Address);
            return null;
        });
        if (failure is not null || feed!.Entries.Count == 0)
        {
            yield return failure ?? ReadResult.Failed(address, ProblemCodes.NoRecords, feed!.Feeds.Count > 0 ? "it is a list of feeds: 'chancery watch' reads what it lists" : "the feed has no entries");
            yield break;
        }
        foreach (var entry in feed.Entries.Take(MostEntries))
            yield return ReadEntry(entry, feed, address, options, cancel);
    }

    private ReadResult ReadEntry(FeedEntry entry, Feed feed, string address, ReadOptions options, CancellationToken cancel)
    {
        var name = entry.Url ?? $"{address}#{entry.Id}";
        var own = reader.Reading.ReadEntry(entry, feed, name, options);
        if (entry.Url is null || !Uri.TryCreate(entry.Url, UriKind.Absolute, out var at))
            return own;
        var page = Fetch(at, cancel);
        if (!page.IsDone)
            return own.IsArticle ? own : ReadResult.Failed(name, page.Problem.Code, page.Problem.Message);
        var given = InputReading.FactsOf(entry, feed, options) with { Title = null, Url = page.Address.AbsoluteUri };
        var read = reader.Reading.ReadOne(page.Body, name, InputFormat.Html, page.Charset, given, options);
        return read.IsArticle || !own.IsArticle ? read : own;
    }

    // Inputs are walked one after the other on a thread of their own, so waiting here holds nobody up.
    private Fetched Fetch(Uri address, CancellationToken cancel) => fetcher.Get(address, null, cancel).GetAwaiter().GetResult();
}
