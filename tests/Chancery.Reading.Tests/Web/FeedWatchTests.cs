using Chancery.Reading.Fetching;
using Chancery.Reading.Watching;

namespace Chancery.Reading.Tests.Web;

/// <summary>Watching feeds: every article once, no feed in the way of another.</summary>
public sealed class FeedWatchTests
{
    private static readonly FetchOptions Local = FetchOptions.Default with { AllowPrivate = true, Gap = TimeSpan.FromMilliseconds(1) };

    [Fact]
    public async Task Three_hundred_feeds_are_kept_fresh_whatever_some_of_them_do()
    {
        const int Feeds = 300;
        await using var town = new FeedTown(Feeds);
        using var fetcher = new Fetcher(Local, TimeProvider.System);
        var watch = new FeedWatch(Readers.Reader, fetcher, new SeenInMemory(), WatchOptions.Default with { Every = TimeSpan.FromSeconds(1), FeedTime = TimeSpan.FromSeconds(5) }, TimeProvider.System);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(100));
        var due = Enumerable.Range(0, Feeds).Where(FeedTown.IsWell).ToList();
        var titles = new List<string>();
        var problems = new HashSet<string>();
        var published = false;

        await foreach (var news in watch.Watch(town.Feeds, stop.Token))
        {
            if (news.Result.Article is { } article)
                titles.Add(article.Title);
            else
                problems.Add(news.Result.Problem!.Code);
            if (!published && titles.Count == due.Count)
            {
                town.Publish();
                published = true;
            }
            if (titles.Count == 2 * due.Count && problems.Count == 4)
                await stop.CancelAsync();
        }

        Assert.Equal(due.SelectMany(feed => new[] { FeedTown.TitleOf(feed, 1), FeedTown.TitleOf(feed, 2) }).Order(StringComparer.Ordinal), titles.Order(StringComparer.Ordinal));
        Assert.Equal([ProblemCodes.FetchFailed, ProblemCodes.FetchTooSlow, ProblemCodes.HttpStatus, ProblemCodes.TooManyRedirects], problems.Order(StringComparer.Ordinal));
        // A feed that asks for an hour of patience is left alone, and what has not changed is not sent again.
        Assert.Equal(1, town.Site.Asks("/feed/40"));
        Assert.Equal(1, town.Site.Asks("/robots.txt"));
        Assert.All(due, feed => Assert.Equal(1, town.Site.Asks($"/page/{feed}/1")));
    }

    [Fact]
    public async Task What_was_put_out_does_not_come_again_after_a_restart()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("chancery-seen-").FullName, "seen.txt");
        await using var town = new FeedTown(5);

        Assert.Equal(4, await Round(town, path));
        Assert.Equal(0, await Round(town, path));
        Assert.Equal(4, town.Unchanged);
        town.Publish();
        File.AppendAllText(path, "seen\t0123");
        Assert.Equal(4, await Round(town, path));
    }

    [Fact]
    public async Task The_article_at_hand_when_the_reader_dies_comes_again()
    {
        var seen = new SeenInMemory();
        await using var town = new FeedTown(2);
        for (var i = 0; i < 2; i++)
        {
            using var fetcher = new Fetcher(Local, TimeProvider.System);
            await using var news = Watch(fetcher, seen).Watch([town.Feeds[1]], TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

            Assert.True(await news.MoveNextAsync());
            Assert.Equal(FeedTown.TitleOf(1, 1), news.Current.Result.Article?.Title);
        }
    }

    [Fact]
    public async Task A_list_of_feeds_is_watched_with_all_that_it_lists()
    {
        await using var town = new FeedTown(10);
        var outlines = string.Concat(town.Feeds.Skip(1).Select(feed => $"<outline text='x'><outline xmlUrl='{feed}'/></outline>"));
        await using var lists = TestSite.Of(path => path == "/list.opml" ? $"<opml><body>{outlines}</body></opml>" : "");
        using var fetcher = new Fetcher(Local, TimeProvider.System);
        var count = 0;

        await foreach (var news in Watch(fetcher, new SeenInMemory()).Watch([lists.Address + "/list.opml"], TestContext.Current.CancellationToken))
            count += news.Result.IsArticle ? 1 : 0;

        Assert.Equal(9, count);
    }

    [Fact]
    public async Task A_watch_that_is_stopped_ends_whatever_hangs()
    {
        await using var site = new TestSite((_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        using var fetcher = new Fetcher(Local with { ObeyRobots = false }, TimeProvider.System);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var watch = new FeedWatch(Readers.Reader, fetcher, new SeenInMemory(), WatchOptions.Default with { FeedTime = TimeSpan.FromHours(1) }, TimeProvider.System);

        await using var news = watch.Watch([site.Address + "/a", site.Address + "/b"], stop.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.False(await news.MoveNextAsync());
    }

    private static async Task<int> Round(FeedTown town, string path)
    {
        using var fetcher = new Fetcher(Local, TimeProvider.System);
        using var seen = new SeenInFile(path);
        var count = 0;
        await foreach (var news in Watch(fetcher, seen).Watch([.. town.Feeds.Skip(1)], TestContext.Current.CancellationToken))
            count += news.Result.IsArticle ? 1 : 0;
        return count;
    }

    private static FeedWatch Watch(Fetcher fetcher, ISeenMemory seen) =>
        new(Readers.Reader, fetcher, seen, WatchOptions.Default with { Once = true, FeedTime = TimeSpan.FromSeconds(10) }, TimeProvider.System);
}
