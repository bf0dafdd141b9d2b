using Chancery.Coding;
using Chancery.Coding.Classification;
using Chancery.Coding.Scoring;
using Chancery.Language;
using Chancery.Language.Tokens;
using Chancery.Reading;
using Chancery.Reading.Fetching;

namespace Chancery.Cli.Installation;

/// <summary>The real rooms. Each is loaded when it is first asked for; what a load found wrong is told by <see cref="InstallationException"/>.</summary>
internal sealed class InstalledRooms : IRooms
{
    private readonly Lazy<ArticleReader> _reader;
    private readonly Lazy<EnglishEngine> _engine;
    private readonly Lazy<CodingPipeline> _pipeline;

    /// <summary>Remembers where the data lie.</summary>
    public InstalledRooms(RoomFolders folders)
    {
        _reader = new(() => Load("lexicon", folders.Lexicon, () => ArticleReader.Load(folders.Lexicon)));
        _engine = new(() => Load("models", folders.Models, () =>
            EnglishEngine.Load(Path.Combine(folders.Models, "english.model"), Tokenizer.Load(Path.Combine(folders.Models, "tokens.model")).Cut)));
        _pipeline = new(() => Load("lexicon", folders.Overlay ?? folders.Lexicon, () => CodingPipeline.Load(folders.Lexicon, overlay: folders.Overlay, scorer: factuality =>
            Load("models", folders.Models, () => ScorerFile.Load(Path.Combine(folders.Models, "events.model"), _engine.Value.Vectors, factuality)))));
    }

    /// <inheritdoc/>
    public ArticleReader Reader => _reader.Value;

    /// <inheritdoc/>
    public ILanguageEngine Engine => _engine.Value;

    /// <inheritdoc/>
    public IReadOnlyList<ICodingStage> Stages => _pipeline.Value.Stages;

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(string input, ReadOptions options, Stream standardInput) =>
        input == "-" ? _reader.Value.Read(standardInput, "-", options)
        : WebReader.IsAddress(input) ? ReadWeb(input, options)
        : _reader.Value.Read(input, options);

    private IEnumerable<ReadResult> ReadWeb(string address, ReadOptions options)
    {
        using var fetcher = new Fetcher(options.Fetch, TimeProvider.System);
        foreach (var result in new WebReader(_reader.Value, fetcher).Read(address, options))
            yield return result;
    }

    /// <inheritdoc/>
    public CodedArticle Code(Article article, bool withTrail = false)
    {
        if (!article.IsInCodedLanguage)
            return new CodedArticle(new Document(article.Text, []), new Report(article, [], [], [], []), withTrail ? new Trail() : null);
        var analysed = Engine.Analyse(article.Title.Length > 0 ? [article.Text, article.Title] : [article.Text]);
        var trail = withTrail ? new Trail() : null;
        return new CodedArticle(analysed[0], _pipeline.Value.Code(article, analysed[0], analysed.Count > 1 ? analysed[1] : null, trail), trail);
    }

    /// <inheritdoc/>
    public IReadOnlyList<PairVerdict> Classify(IReadOnlyList<GivenPair> pairs)
    {
        var documents = Engine.Analyse([.. pairs.Select(pair => pair.Sentence)]);
        return [.. pairs.Select((pair, i) => _pipeline.Value.Pairs.Classify(pair, documents[i]))];
    }

    /// <inheritdoc/>
    /// <remarks>The model and the lexicon load side by side. What goes wrong comes to light where the room is used.</remarks>
    public void Warm()
    {
        _ = Task.Run(() => _engine.Value);
        _ = Task.Run(() => _pipeline.Value);
    }

    private static T Load<T>(string what, string folder, Func<T> load)
    {
        try
        {
            return load();
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or FormatException or UnauthorizedAccessException)
        {
            throw new InstallationException($"the {what} in {folder} cannot be used: {problem.Message} ('chancery doctor' checks everything)", problem);
        }
    }
}
