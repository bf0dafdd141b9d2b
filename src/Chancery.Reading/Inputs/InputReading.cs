using Chancery.Reading.Archives;
using Chancery.Reading.Encodings;
using Chancery.Reading.Feeds;

namespace Chancery.Reading.Inputs;

/// <summary>Streams of any known kind in, results out, one by one; archives inside archives are opened once.</summary>
internal sealed class InputReading(ArticleMaker maker, RecordFields fields)
{
    private const int Deepest = 2;

    public FeedReader Feeds { get; } = new(maker.Days);

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="name">What it is called in results.</param>
    /// <param name="item">What is known of it: its kind, its encoding, its facts.</param>
    /// <param name="options">What is wanted.</param>
    /// <param name="depth">How many archives stand around it.</param>
    public IEnumerable<ReadResult> Read(Stream stream, string name, ArchiveItem item, ReadOptions options, int depth = 0)
    {
        InputHead? head = null;
        var format = item.Format;
        var isCrawl = false;
        var failure = Attempt.To(name, () =>
        {
            head = new InputHead(stream);
            isCrawl = head.Head is [0x1F, 0x8B, ..] && GzipHead.Of(head.Head) is { } begins && FormatSniffer.OfArchive(begins) == InputFormat.Warc;
            if (isCrawl)
                return null;
            head = Open(head, options.Limits);
            if (format == InputFormat.Auto)
                format = FormatSniffer.Of(head.Head, InputFiles.FormatOf(item.Name));
            if (BinaryContent.Name(head.Head) is { } what && format is not (InputFormat.Zip or InputFormat.Tar or InputFormat.Warc))
                throw new InputRefusedException(ProblemCodes.NotText, $"it is {what}, not text, whatever its name says; pass a page or a text");
            return null;
        });
        if (failure is not null)
            return [failure];
        if (isCrawl)
            return ReadArchive(new WarcArchive(new GzipRecordBytes(head!), options.Limits).Items(options.From), name, options, depth);
        var rows = new RecordRows(maker, fields);
        return format switch
        {
            InputFormat.Warc => ReadArchive(new WarcArchive(new PlainRecordBytes(head!), options.Limits).Items(options.From), name, options, depth),
            InputFormat.Mbox => ReadArchive(MboxArchive.Items(head!, options.From, options.Limits), name, options, depth),
            InputFormat.Zip => ReadZip(stream, head!, name, options, depth),
            InputFormat.Tar when depth < Deepest => OrNothing(TarPages.Read(head!, options.From, (entry, inner) => ReadEntry(entry, inner, name, options, depth), options.Limits), name, options),
            InputFormat.Tar => [TooDeep(name)],
            InputFormat.JsonLines => rows.Lines(head!, name, item.Given, options),
            InputFormat.Json => rows.Document(head!, name, item.Given, options),
            InputFormat.Csv or InputFormat.Tsv => rows.Table(head!, format == InputFormat.Tsv ? '\t' : ',', name, item.Given, options),
            InputFormat.Feed => ReadFeed(head!, name, item, options),
            _ => [Attempt.To(name, () => ReadWhole(head!, name, format, item, options))!],
        };
    }

    /// <summary>One page or text.</summary>
    public ReadResult ReadOne(byte[] content, string name, InputFormat format, string? charset, GivenFacts given, ReadOptions options) =>
        Attempt.To(name, () => ReadWhole(content, name, format, charset, given, options))!;

    /// <summary>What a feed says of an article, without the page that it points to.</summary>
    public ReadResult ReadEntry(FeedEntry entry, Feed feed, string name, ReadOptions options) => Attempt.To(name, () =>
    {
        if (string.IsNullOrWhiteSpace(entry.Content))
            throw new InputRefusedException(ProblemCodes.NoArticle, "the entry has no text of its own, and a feed's links are only followed when the feed is given by its address");
        var given = FactsOf(entry, feed, options) with { MayBeTeaser = true };
        return FormatSniffer.IsMarkup(entry.Content) || entry.Content.Contains("</", StringComparison.Ordinal)
            ? maker.FromPage(name, entry.Content, given, options) : maker.FromText(name, entry.Content, given, options);
    })!;

    /// <summary>What a feed says of an article beside its text.</summary>
    public static GivenFacts FactsOf(FeedEntry entry, Feed feed, ReadOptions options) => GivenFacts.Of(options) with
    {
        Url = entry.Url,
        Title = entry.Title.Length > 0 ? entry.Title : null,
        Byline = entry.Byline,
        Published = options.Published ?? entry.Published,
        PublishedBasis = options.Published is null ? "metadata: feed" : "given",
        Outlet = options.Outlet ?? entry.Outlet,
        Collection = feed.Title,
        Tags = entry.Tags,
    };

    /// <summary>Looks through gzip, and refuses what is empty.</summary>
    private static InputHead Open(InputHead head, ReadLimits limits)
    {
        if (head.Head is [0x1F, 0x8B, ..])
            head = new InputHead(new GzipInput(head, limits));
        if (head.Head.IsEmpty)
            throw new InputRefusedException(ProblemCodes.EmptyInput, "there is nothing in it");
        return head;
    }

    private ReadResult ReadWhole(InputHead input, string name, InputFormat format, ArchiveItem item, ReadOptions options) =>
        ReadWhole(WholeInput.Read(input, options.Limits.PageBytes), name, format, item.Charset, item.Given, options);

    private ReadResult ReadWhole(byte[] bytes, string name, InputFormat format, string? charset, GivenFacts given, ReadOptions options)
    {
        var text = TextDecoder.Decode(bytes, lookForDeclaration: format == InputFormat.Html, charset);
        if (string.IsNullOrWhiteSpace(text))
            throw new InputRefusedException(ProblemCodes.EmptyInput, "there is nothing but white space in it");
        return format == InputFormat.Html ? maker.FromPage(name, text, given, options) : maker.FromText(name, text, given, options);
    }

    private IEnumerable<ReadResult> ReadArchive(IEnumerable<ArchiveItem> items, string name, ReadOptions options, int depth)
    {
        var any = false;
        var pages = Attempt.Each(items, name);
        foreach (var (item, problem) in pages)
        {
            any = true;
            if (problem is not null)
                yield return problem;
            else
                foreach (var result in ReadItem(item!, $"{name}:{item!.Name}", options, depth))
                    yield return result;
        }
        if (!any && options.From <= 1)
            yield return ReadResult.Failed(name, ProblemCodes.NoRecords, "the archive holds no page or letter");
    }

    private IEnumerable<ReadResult> ReadItem(ArchiveItem item, string name, ReadOptions options, int depth)
    {
        if (item.Problem is not null)
            return [ReadResult.Failed(name, item.Problem.Code, item.Problem.Message)];
        var given = item.Given with { Outlet = options.Outlet, Published = options.Published };
        return item.Format is InputFormat.Html or InputFormat.Text
            ? [ReadOne(item.Content, name, item.Format, item.Charset, given, options)]
            : Read(new MemoryStream(item.Content), name, item with { Given = given }, options with { From = 1 }, depth + 1);
    }

    // "pages.zip!/2024/talks.html".
    private IEnumerable<ReadResult> ReadEntry(ArchiveItem item, Stream? inner, string name, ReadOptions options, int depth)
    {
        var place = item.Name.Length == 0 ? name : $"{name}!/{item.Name}";
        return inner is null ? ReadItem(item, place, options, depth)
            : Read(inner, place, item with { Given = GivenFacts.Of(options) }, options with { From = 1 }, depth + 1);
    }

    private IEnumerable<ReadResult> ReadZip(Stream stream, InputHead head, string name, ReadOptions options, int depth)
    {
        if (depth >= Deepest)
            return [TooDeep(name)];
        if (stream.CanSeek)
        {
            stream.Position = 0;
            return OrNothing(ZipPages.Read(stream, options.From, (entry, inner) => ReadEntry(entry, inner, name, options, depth), options.Limits), name, options);
        }
        // Its directory stands at its end, so from a pipe it must be held: what is too large for that is to be passed as a file.
        MemoryStream? held = null;
        var failure = Attempt.To(name, () =>
        {
            held = new MemoryStream(WholeInput.Read(head, options.Limits.HeldArchiveBytes));
            return null;
        });
        return failure is not null ? [failure] : OrNothing(ZipPages.Read(held!, options.From, (entry, inner) => ReadEntry(entry, inner, name, options, depth), options.Limits), name, options);
    }

    private IEnumerable<ReadResult> ReadFeed(InputHead head, string name, ArchiveItem item, ReadOptions options)
    {
        Feed? feed = null;
        var failure = Attempt.To(name, () =>
        {
            feed = Feeds.Read(WholeInput.Read(head, options.Limits.PageBytes), item.Charset, null);
            return null;
        });
        if (failure is not null)
            return [failure];
        return feed!.Entries.Count > 0
            ? feed.Entries.Select((entry, i) => (entry, Number: i + 1)).Where(pair => pair.Number >= options.From).Select(pair => ReadEntry(pair.entry, feed, $"{name}:{pair.Number}", options))
            : [ReadResult.Failed(name, ProblemCodes.NoRecords, feed.Feeds.Count > 0 ? "it is a list of feeds, which are fetched by 'chancery watch'" : "the feed has no entries")];
    }

    private static IEnumerable<ReadResult> OrNothing(IEnumerable<ReadResult> results, string name, ReadOptions options)
    {
        var any = false;
        foreach (var result in results)
        {
            any = true;
            yield return result;
        }
        if (!any && options.From <= 1)
            yield return ReadResult.Failed(name, ProblemCodes.NoRecords, "the archive holds no page, text, feed or crawl by the names in it");
    }

    private static ReadResult TooDeep(string name) => ReadResult.Failed(name, ProblemCodes.NotText, "it is an archive within archives, which are opened only so deep; unpack it first");
}
