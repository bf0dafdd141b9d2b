using Chancery.Reading.Feeds;
using Chancery.Reading.Fetching;
using Chancery.Reading.Inputs;

namespace Chancery.Reading.Watching;

/// <summary>One visit to a feed: asked whether it has changed, read, its new entries read, with the pages that they point to.</summary>
internal sealed class FeedVisit(InputReading reading, Fetcher fetcher, WatchOptions options, Func<string, bool> isTaken, Action<string> release)
{
    private const int MostTries = 3;

    /// <summary>Visits a feed.</summary>
    /// <param name="state">Where its watch stands.</param>
    /// <param name="mark">What its last answer said of its state.</param>
    /// <param name="tell">Takes what is new, the key of its entry with it; it waits when nobody reads.</param>
    /// <param name="cancel">Stops the visit.</param>
    /// <returns>The state of the feed when all its entries are done with, the feeds that it lists, and what was wrong.</returns>
    public async Task<(FetchMark? Mark, IReadOnlyList<string> Feeds, ReadProblem? Problem, TimeSpan? RetryAfter)> Run(
        FeedState state, FetchMark? mark, Func<ReadResult, string?, ValueTask> tell, CancellationToken cancel)
    {
        var answer = await fetcher.Get(new Uri(state.Address), mark, options.FeedTime, cancel).ConfigureAwait(false);
        if (!answer.IsDone)
            return (null, [], answer.Problem, answer.RetryAfter);
        if (answer.IsUnchanged)
            return (null, [], null, null);
        Feed feed;
        try
        {
            feed = reading.Feeds.Read(answer.Body, answer.Charset, answer.Address);
        }
        catch (InputRefusedException refused)
        {
            return (null, [], new ReadProblem(refused.Code, refused.Message), null);
        }
        catch (Exception wrong) when (wrong is System.Text.RegularExpressions.RegexMatchTimeoutException or ArgumentException)
        {
            return (null, [], new ReadProblem(ProblemCodes.NotAFeed, $"the feed defeated the reader ({wrong.GetType().Name}); please report it"), null);
        }
        var complete = true;
        foreach (var entry in feed.Entries.Take(options.MostEntries))
        {
            var key = KeyOf(state.Address, entry);
            if (isTaken(key))
                continue;
            var result = await ReadEntry(state, entry, feed, key, cancel).ConfigureAwait(false);
            if (result is null)
            {
                release(key);
                complete = false;
            }
            else
                await tell(result, key).ConfigureAwait(false);
        }
        return (complete ? answer.Mark : null, feed.Feeds, null, null);
    }

    /// <summary>The same article has the same key in every feed that has it.</summary>
    private static string KeyOf(string feed, FeedEntry entry) => entry.Url ?? (Uri.TryCreate(entry.Id, UriKind.Absolute, out _) ? entry.Id : feed + " " + entry.Id);

    // Null for an entry whose page did not answer and is to be tried again.
    private async Task<ReadResult?> ReadEntry(FeedState state, FeedEntry entry, Feed feed, string key, CancellationToken cancel)
    {
        var name = entry.Url ?? $"{state.Address}#{entry.Id}";
        var own = reading.ReadEntry(entry, feed, name, options.Reading);
        var isWhole = own.Article is { Kind: not ArticleKind.Teaser } article && article.Text.Length > 1_500;
        if (isWhole || !options.FetchPages || entry.Url is null || !Uri.TryCreate(entry.Url, UriKind.Absolute, out var address))
            return own;
        var page = await fetcher.Get(address, null, cancel).ConfigureAwait(false);
        if (page.MayPass)
        {
            var tries = state.Tries.GetValueOrDefault(key) + 1;
            if (tries < MostTries && !options.Once)
            {
                state.Tries[key] = tries;
                return null;
            }
        }
        state.Tries.Remove(key);
        if (!page.IsDone)
            return own.IsArticle ? own : ReadResult.Failed(name, page.Problem.Code, page.Problem.Message);
        var given = InputReading.FactsOf(entry, feed, options.Reading) with { Title = null, Url = page.Address.AbsoluteUri };
        var read = reading.ReadOne(page.Body, name, InputFormat.Html, page.Charset, given, options.Reading);
        if (read.Article is not { } found)
            return own.IsArticle ? own : read;
        // A page may be a shell around nothing; and it may give no headline where the feed does.
        if (own.Article is { } said && said.Text.Length > 2 * found.Text.Length)
            return own;
        return found.Title.Length > 0 || entry.Title.Length == 0 ? read : ReadResult.Of(read.Input, found with { Title = entry.Title });
    }
}
