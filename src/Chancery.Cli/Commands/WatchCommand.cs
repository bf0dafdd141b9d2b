using System.Buffers;
using System.CommandLine;
using Chancery.Cli.Running;
using Chancery.Coding.Json;
using Chancery.Reading;
using Chancery.Reading.Fetching;
using Chancery.Reading.Watching;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery watch</c>: enter whatever appears in feeds and folders, until stopped.</summary>
internal static class WatchCommand
{
    private static readonly TimeSpan FolderPause = TimeSpan.FromSeconds(5);

    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var (options, record) = (new CommonOptions(), new RecordOptions());
        var sources = CommonOptions.InputsNamed("FEED-OR-FOLDER",
            "Addresses of feeds (RSS, Atom, JSON Feed), of news sitemaps and of lists of feeds (OPML); files with such a list, or with one address a line; folders in which pages appear.", ArgumentArity.OneOrMore);
        sources.Validators.Add(given =>
        {
            foreach (var token in given.Tokens)
                if (!WebReader.IsAddress(token.Value) && !Directory.Exists(token.Value) && !File.Exists(token.Value))
                    given.AddError($"There is no folder '{token.Value}', and it is no address (https://…) and no file with a list of feeds.");
        });
        var every = new Option<int?>("--every") { Description = "Look again after so many seconds; 40 for feeds and 5 for folders when not given. A feed that fails is asked less and less often.", HelpName = "SECONDS", CustomParser = given => CommonOptions.ParseNumber(given, 86_400) };
        var once = new Option<bool>("--once") { Description = "Look once, then end." };
        var print = new Option<bool>("--print") { Description = "Put out each new article of the feeds as a line of JSON, as extract does, and enter nothing." };
        var seen = new Option<string?>("--seen") { Description = "Remember in this file what the feeds have given; without it in a file beside the record, with --print as long as the program runs.", HelpName = "FILE" };
        var noPages = new Option<bool>("--no-pages") { Description = "Take of each article what the feed has; do not fetch its page." };
        var command = new ExampleCommand("watch", "Enter whatever appears in feeds and folders into the record, politely, until stopped by Ctrl-C. A file is read when it has stopped growing.",
            "chancery watch https://example.org/feed.xml feeds.opml inbox/ --db my.db",
            "chancery watch --print --seen seen.txt https://example.org/feed.xml >> articles.jsonl")
        {
            sources, record.Database, every, once, print, seen, noPages, options.AllowPrivate, options.Outlet, options.Threads, options.Lexicon, options.Models,
        };
        command.SetAction(async (line, cancel) =>
        {
            var inputs = line.GetRequiredValue(sources);
            var (folders, feeds) = (Array.FindAll(inputs, Directory.Exists), new List<string>());
            foreach (var input in inputs.Where(input => !Directory.Exists(input)))
                feeds.AddRange(WebReader.IsAddress(input) ? [input] : FeedList.Read(input));
            var pause = line.GetValue(every) is { } seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;
            var watching = WatchOptions.Default with { Once = line.GetValue(once), FetchPages = !line.GetValue(noPages), Reading = options.Reading(line) };
            watching = watching with { Every = pause ?? watching.Every };
            var rooms = options.Open(host, line);
            if (line.GetValue(print))
                return await WatchFeeds(host, rooms.Reader, feeds, watching, line.GetValue(seen), result => Print(host.Terminal, result), cancel) ? ExitCode.Done : ExitCode.SomeFailed;

            using var book = record.OpenOrMake(line);
            using var known = record.Open(line);
            var run = new IngestRun(host, rooms, book, known, new IngestSettings(options.Reading(line), options.ThreadCount(line), Coded: false, Recode: false, KnownAt: null, Json: true));
            // One writer at a time: what comes from feeds waits while a folder is entered, and the reverse.
            using var turn = new SemaphoreSlim(1);
            var beside = record.Address(line) is var address && address.Contains("://", StringComparison.Ordinal) ? null : address + ".feeds";
            var fromFolders = folders.Length == 0 ? Task.CompletedTask : WatchFolders(host, run, folders, pause ?? FolderPause, watching.Once, turn, cancel);
            var fromFeeds = feeds.Count == 0 ? Task.FromResult(true) : WatchFeeds(host, rooms.Reader, feeds, watching, line.GetValue(seen) ?? beside, async result =>
            {
                await turn.WaitAsync(cancel);
                try
                {
                    run.Enter(result);
                }
                finally
                {
                    turn.Release();
                }
            }, cancel);
            await Task.WhenAll(fromFolders, fromFeeds);
            return run.Failed == 0 && await fromFeeds ? ExitCode.Done : ExitCode.SomeFailed;
        });
        return command;
    }

    private static async Task WatchFolders(Host host, IngestRun run, string[] folders, TimeSpan pause, bool once, SemaphoreSlim turn, CancellationToken cancel)
    {
        var watch = new FolderWatch(folders);
        while (true)
        {
            if (watch.Look(settled: once) is { Count: > 0 } files)
            {
                await turn.WaitAsync(cancel);
                try
                {
                    await run.Run(files, cancel);
                }
                finally
                {
                    turn.Release();
                }
            }
            if (once) return;
            await Task.Delay(pause, host.Clock, cancel);
        }
    }

    private static async Task<bool> WatchFeeds(Host host, ArticleReader reader, List<string> feeds, WatchOptions options, string? seen, Func<ReadResult, Task> take, CancellationToken cancel)
    {
        using var fetcher = new Fetcher(options.Reading.Fetch, host.Clock);
        using var file = seen is null ? null : new SeenInFile(seen);
        var watch = new FeedWatch(reader, fetcher, file ?? (ISeenMemory)new SeenInMemory(), options, host.Clock);
        var well = true;
        await foreach (var news in watch.Watch(feeds, cancel))
        {
            if (news.Result.Problem is { } problem)
            {
                well = false;
                Problems.Write(host.Terminal, news.Result.Input, problem);
            }
            else
            {
                await take(news.Result);
            }
        }
        cancel.ThrowIfCancellationRequested();
        return well;
    }

    private static async Task Print(Terminal terminal, ReadResult result)
    {
        var line = new ArrayBufferWriter<byte>(16 * 1024);
        ReportJson.WriteLine(result.Article!, line);
        terminal.Output.Write(line.WrittenSpan);
        await terminal.Output.FlushAsync();
    }
}
