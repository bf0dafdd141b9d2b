using Chancery.Reading.Archives;
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
    private ArticleReader(ReadingKnowledge knowledge)
    {
        Outlets = knowledge.Outlets;
        Reading = new InputReading(new ArticleMaker(knowledge), knowledge.Fields);
    }

    /// <summary>Streams of any kind in, results out.</summary>
    internal InputReading Reading { get; }

    /// <summary>The known outlets and agencies.</summary>
    public OutletRegister Outlets { get; }

    /// <summary>
    /// Makes a reader from the reading knowledge of a lexicon folder: pages.toml, outlets.tsv, carriers.tsv, languages.tsv, scripts.tsv,
    /// function-words.tsv, fields.tsv.
    /// </summary>
    /// <exception cref="LexiconException">A file is malformed; the message names file and line.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static ArticleReader Load(string lexiconFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(lexiconFolder);
        return new ArticleReader(ReadingKnowledge.Load(lexiconFolder));
    }

    /// <summary>Reads a file, or a folder with all below it in ordinal order of names.</summary>
    /// <param name="input">The path. In a folder only files of the kinds that reading knows by their names are read (pages, texts, JSON lines, tables, feeds, crawls,
    /// archives, letters), each also with .gz; a file named itself is read whatever it is called.</param>
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
        return ReadItem(stream, name, options ?? ReadOptions.Default);
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
                "the folder holds no page, text, table, feed or archive by its name (.html, .txt, .jsonl, .warc.gz …); name the files themselves if they are called otherwise");
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
            foreach (var result in ReadItem(file!, path, options))
                yield return result;
        }
    }

    private IEnumerable<ReadResult> ReadItem(Stream stream, string name, ReadOptions options) =>
        Reading.Read(stream, name, new ArchiveItem(name) { Format = options.Format, Given = GivenFacts.Of(options) }, options);
}
