using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Chancery.Reading.Fetching;

namespace Chancery.Reading.Watching;

/// <summary>
/// Watches feeds: each is asked in its turn whether it has changed, what is new in it is read and handed out. A feed that dies, hangs or lies is
/// told of, asked again after longer and longer pauses, and never in the way of others.
/// </summary>
/// <param name="reader">Reads pages and feeds.</param>
/// <param name="fetcher">Fetches them.</param>
/// <param name="seen">Remembers what was handed out.</param>
/// <param name="options">How often, how many at once.</param>
/// <param name="clock">Tells the time.</param>
public sealed class FeedWatch(ArticleReader reader, Fetcher fetcher, ISeenMemory seen, WatchOptions options, TimeProvider clock)
{
    private const int MostFeeds = 20_000;

    private readonly Lock _seenLock = new();
    private readonly HashSet<string> _underWay = new(StringComparer.Ordinal);

    /// <summary>Watches until it is stopped, or for one round.</summary>
    /// <param name="feeds">Addresses of feeds, sitemaps and lists of feeds; what a list lists is watched too.</param>
    /// <param name="cancel">Stops the watch; no exception comes of it, the last thing handed out is the last.</param>
    /// <returns>
    /// What is new, as it comes. An entry counts as done with when the next one is asked for: who stores articles stores one before asking for the
    /// next, and after a stop at any moment none is lost; the one at hand may come again.
    /// </returns>
    public async IAsyncEnumerable<WatchNews> Watch(IReadOnlyList<string> feeds, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        var news = Channel.CreateBounded<Told>(new BoundedChannelOptions(64) { SingleReader = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var work = Run(feeds, news.Writer, stop.Token);
        try
        {
            while (await More(news.Reader, cancel).ConfigureAwait(false))
            {
                while (news.Reader.TryRead(out var told))
                {
                    if (told.News is not null)
                        yield return told.News;
                    Done(told);
                    if (cancel.IsCancellationRequested)
                        yield break;
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(false);
        }
    }

    private static async Task<bool> More(ChannelReader<Told> news, CancellationToken cancel)
    {
        try
        {
            return await news.WaitToReadAsync(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Done(Told told)
    {
        lock (_seenLock)
        {
            if (told.Key is not null)
            {
                seen.Add(told.Key);
                _underWay.Remove(told.Key);
            }
            if (told.Mark is not null)
                seen.SetMark(told.Feed, told.Mark);
        }
    }

    private async Task Run(IReadOnlyList<string> feeds, ChannelWriter<Told> news, CancellationToken cancel)
    {
        var visit = new FeedVisit(reader.Reading, fetcher, options, IsTaken, Release);
        var queue = new PriorityQueue<FeedState, DateTimeOffset>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var running = new HashSet<Task<(FeedState State, TimeSpan Pause, IReadOnlyList<string> Feeds)>>();
        try
        {
            foreach (var feed in feeds)
                await Take(feed).ConfigureAwait(false);
            while (queue.Count > 0 || running.Count > 0)
            {
                var now = clock.GetUtcNow();
                // A feed that waits for its site holds no one up: a visit is cheap, and the fetches share the places.
                while (queue.TryPeek(out var next, out var due) && due <= now && running.Count < MostFeeds)
                {
                    queue.Dequeue();
                    running.Add(Visit(visit, next, news, cancel));
                }
                await Wait(running, queue, now, cancel).ConfigureAwait(false);
                foreach (var done in running.Where(task => task.IsCompleted).ToList())
                {
                    running.Remove(done);
                    var (state, pause, listed) = await done.ConfigureAwait(false);
                    foreach (var feed in listed)
                        await Take(feed).ConfigureAwait(false);
                    if (!options.Once)
                        queue.Enqueue(state, clock.GetUtcNow() + pause);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Asked to stop: what is under way is given up below.
        }
        finally
        {
            await Task.WhenAll(running.Select(task => task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default))).ConfigureAwait(false);
            news.TryComplete();
        }

        async Task Take(string feed)
        {
            if (!Uri.TryCreate(feed, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                await news.WriteAsync(new Told(feed, About(feed, new ReadProblem(ProblemCodes.AddressRefused, "it is no address of the web; a feed's begins with http:// or https://")), null, null), cancel).ConfigureAwait(false);
            else if (known.Count < MostFeeds && known.Add(feed))
                queue.Enqueue(new FeedState(feed), clock.GetUtcNow());
        }
    }

    private async Task Wait(HashSet<Task<(FeedState State, TimeSpan Pause, IReadOnlyList<string> Feeds)>> running, PriorityQueue<FeedState, DateTimeOffset> queue, DateTimeOffset now, CancellationToken cancel)
    {
        using var early = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var waiting = new List<Task>(running);
        if (queue.TryPeek(out _, out var due))
            waiting.Add(Task.Delay(due > now ? due - now : TimeSpan.Zero, clock, early.Token));
        if (waiting.Count > 0)
            await Task.WhenAny(waiting).WaitAsync(cancel).ConfigureAwait(false);
        await early.CancelAsync().ConfigureAwait(false);
        cancel.ThrowIfCancellationRequested();
    }

    private async Task<(FeedState State, TimeSpan Pause, IReadOnlyList<string> Feeds)> Visit(FeedVisit visit, FeedState state, ChannelWriter<Told> news, CancellationToken cancel)
    {
        // Off the scheduler's own path: reading a page is work.
        await Task.Yield();
        FetchMark? mark;
        lock (_seenLock)
            mark = seen.MarkOf(state.Address);
        FetchMark? after = null;
        IReadOnlyList<string> listed = [];
        ReadProblem? problem;
        TimeSpan? retryAfter = null;
        try
        {
            (after, listed, problem, retryAfter) = await visit.Run(state, mark,
                (result, key) => news.WriteAsync(new Told(state.Address, new WatchNews(state.Address, result, IsAboutFeed: false), key, null), cancel), cancel).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever one feed sets off must not end the watch of the others.
        catch (Exception defect) when (defect is not OperationCanceledException)
#pragma warning restore CA1031
        {
            problem = new ReadProblem(ProblemCodes.ParserFailed, $"the feed defeated the reader ({defect.GetType().Name}: {defect.Message}); please report it");
        }
        if (problem is null)
        {
            state.Failures = 0;
            if (after is not null)
                await news.WriteAsync(new Told(state.Address, null, null, after), cancel).ConfigureAwait(false);
            return (state, state.Pause(options, null), listed);
        }
        state.Failures++;
        var pause = state.Pause(options, retryAfter);
        var told = problem with { Message = options.Once ? problem.Message : $"{problem.Message}; it is asked again in {Words(pause)}" };
        await news.WriteAsync(new Told(state.Address, About(state.Address, told), null, null), cancel).ConfigureAwait(false);
        return (state, pause, listed);
    }

    // Two feeds of one site may have the same article at the same time.
    private bool IsTaken(string key)
    {
        lock (_seenLock)
            return seen.Contains(key) || !_underWay.Add(key);
    }

    private void Release(string key)
    {
        lock (_seenLock)
            _underWay.Remove(key);
    }

    private static WatchNews About(string feed, ReadProblem problem) => new(feed, ReadResult.Failed(feed, problem.Code, problem.Message), IsAboutFeed: true);

    private static string Words(TimeSpan pause) => pause.TotalSeconds < 120 ? $"{pause.TotalSeconds:0} s" : $"{pause.TotalMinutes:0} min";

    /// <summary>What goes from the visits to the reader: something new, and what is to be remembered once it is done with.</summary>
    private sealed record Told(string Feed, WatchNews? News, string? Key, FetchMark? Mark);
}
