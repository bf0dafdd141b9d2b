using Chancery.Reading.Encodings;
using Chancery.Reading.Inputs;
using Chancery.Reading.Knowledge;
using Chancery.Reading.Outlets;

namespace Chancery.Reading;

/// <summary>
/// The front door of the room: files, folders and streams of pages, texts and JSON lines in, articles out, one by one.
/// Whatever is wrong with an item is told in its result and the next item is read.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Only the item at hand is held in memory.</remarks>
public sealed class ArticleReader
{
    private readonly ArticleMaker _maker;

    private ArticleReader(ReadingKnowledge knowledge)
    {
        Outlets = knowledge.Outlets;
        _maker = new ArticleMaker(knowledge);
    }

    /// <summary>The known outlets and agencies.</summary>
    public OutletRegister Outlets { get; }

    /// <summary>
    /// Makes a reader from the reading knowledge of a lexicon folder: pages.toml, outlets.tsv, carriers.tsv, languages.tsv, scripts.tsv,
    /// function-words.tsv.
    /// </summary>
    /// <exception cref="LexiconException">A file is malformed; the message names file and line.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static ArticleReader Load(string lexiconFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(lexiconFolder);
        return new ArticleReader(ReadingKnowledge.Load(lexiconFolder));
    }

    /// <summary>Reads a file, or a folder with all below it in ordinal order of names.</summary>
    /// <param name="input">The path. In a folder only .html, .htm, .xhtml, .txt, .jsonl and .ndjson are read, each also with .gz; a file
    /// named itself is read whatever it is called.</param>
    /// <param name="options">What is known and wanted; null for the default.</param>
    /// <returns>One result an article, in order, made as they are asked for; never empty.</returns>
    public IEnumerable<ReadResult> Read(string input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadPath(input, options ?? ReadOptions.Default);
    }

    /// <summary>Reads a stream, for example standard input. The stream is not closed.</summary>
    /// <param name="stream">Bytes of a page, a text or JSON lines, gzipped or not.</param>
    /// <param name="name">What to call it in results, "-" for standard input.</param>
    /// <param name="options">What is known and wanted; null for the default.</param>
    /// <returns>One result an article, in order, made as they are asked for; never empty.</returns>
    public IEnumerable<ReadResult> Read(Stream stream, string name, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return ReadStream(stream, name, InputFiles.FormatOf(name), options ?? ReadOptions.Default);
    }

    private IEnumerable<ReadResult> ReadPath(string input, ReadOptions options)
    {
        if (!Directory.Exists(input))
        {
            foreach (var result in ReadFile(input, options))
                yield return result;
            yield break;
        }
        var any = false;
        foreach (var file in InputFiles.Under(input))
        {
            any = true;
            foreach (var result in ReadFile(file, options))
                yield return result;
        }
        if (!any)
            yield return ReadResult.Failed(input, ProblemCodes.NoInput,
                "the folder holds no .html, .txt or .jsonl file (gzipped or not); name the files themselves if they are called otherwise");
    }

    private IEnumerable<ReadResult> ReadFile(string path, ReadOptions options)
    {
        FileStream? file = null;
        ReadResult? failure = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            failure = wrong is FileNotFoundException or DirectoryNotFoundException
                ? ReadResult.Failed(path, ProblemCodes.NotFound, "there is no such file or folder; check the path")
                : ReadResult.Failed(path, ProblemCodes.NotReadable, "the file cannot be opened; check its kind and its permissions");
        }
        if (failure is not null)
        {
            yield return failure;
            yield break;
        }
        using (file)
        {
            foreach (var result in ReadStream(file!, path, InputFiles.FormatOf(path), options))
                yield return result;
        }
    }

    private IEnumerable<ReadResult> ReadStream(Stream stream, string name, InputFormat? named, ReadOptions options)
    {
        InputHead? opened = null;
        var format = InputFormat.Auto;
        ReadResult? failure = Try(name, () =>
        {
            opened = Open(stream, options.Limits);
            format = options.Format != InputFormat.Auto ? options.Format : FormatSniffer.Of(opened.Head, named);
            return null;
        });
        if (failure is null && format == InputFormat.JsonLines)
        {
            foreach (var result in ReadLines(opened!, name, options))
                yield return result;
            yield break;
        }
        yield return failure ?? Try(name, () => ReadWhole(opened!, name, format, options))!;
    }

    /// <summary>Looks through gzip, and refuses what is empty or not text.</summary>
    private static InputHead Open(Stream stream, ReadLimits limits)
    {
        var head = new InputHead(stream);
        if (head.Head is [0x1F, 0x8B, ..])
            head = new InputHead(new GzipInput(head, limits));
        if (head.Head.IsEmpty)
            throw new InputRefusedException(ProblemCodes.EmptyInput, "there is nothing in it");
        if (BinaryContent.Name(head.Head) is { } what)
            throw new InputRefusedException(ProblemCodes.NotText, $"it is {what}, not text, whatever its name says; pass a page or a text");
        return head;
    }

    private ReadResult ReadWhole(InputHead input, string name, InputFormat format, ReadOptions options)
    {
        var bytes = WholeInput.Read(input, options.Limits.PageBytes);
        var text = TextDecoder.Decode(bytes, lookForDeclaration: format == InputFormat.Html);
        if (string.IsNullOrWhiteSpace(text))
            throw new InputRefusedException(ProblemCodes.EmptyInput, "there is nothing but white space in it");
        var given = GivenFacts.Of(options);
        return format == InputFormat.Html ? _maker.FromPage(name, text, given, options) : _maker.FromText(name, text, given, options);
    }

    private IEnumerable<ReadResult> ReadLines(InputHead input, string name, ReadOptions options)
    {
        var lines = new LineInput(input, options.Limits.LineBytes);
        var given = GivenFacts.Of(options);
        var days = _maker.Days;
        var any = false;
        for (var number = 1; ; number++)
        {
            byte[]? line = null;
            var more = false;
            var broken = Try(name, () =>
            {
                more = lines.TryRead(out line);
                return null;
            });
            if (broken is not null)
            {
                yield return broken;
                yield break;
            }
            if (!more)
                break;
            var place = $"{name}:{number}";
            if (line is null)
                yield return ReadResult.Failed(place, ProblemCodes.LineTooLong,
                    $"the line has more than {options.Limits.LineBytes / (1024 * 1024)} MB; a report is far smaller, so write one article a line");
            else if (!IsBlank(line))
                yield return Try(place, () => ReadRecord(number == 1 ? WithoutMark(line) : line, place, given, days, options))!;
            any |= line is null || !IsBlank(line);
        }
        if (!any)
            yield return ReadResult.Failed(name, ProblemCodes.EmptyInput, "there is nothing but empty lines in it");
    }

    private ReadResult ReadRecord(byte[] line, string place, GivenFacts given, Dates.DayText days, ReadOptions options)
    {
        var record = JsonRecord.Parse(line, given, days);
        if (string.IsNullOrWhiteSpace(record.Text))
            return _maker.FromPage(place, record.Html!, record.Given, options);
        // A "text" full of paragraph tags is a page all the same.
        return FormatSniffer.IsMarkup(record.Text)
            ? _maker.FromPage(place, record.Text, record.Given, options)
            : _maker.FromText(place, record.Text, record.Given, options);
    }

    /// <summary>Turns what may be thrown on the way into a named problem of the item.</summary>
    private static ReadResult? Try(string name, Func<ReadResult?> read)
    {
        try
        {
            return read();
        }
        catch (InputRefusedException refused)
        {
            return ReadResult.Failed(name, refused.Code, refused.Message);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return ReadResult.Failed(name, ProblemCodes.NotReadable, $"reading broke off: {wrong.Message}");
        }
    }

    private static byte[] WithoutMark(byte[] line) => line is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line;

    private static bool IsBlank(byte[] line) => line.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0;
}
