using Chancery.Coding;
using Chancery.Coding.Classification;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Cli.Installation;

/// <summary>The rooms that a command sends its input through. Each room is loaded when it is first asked for.</summary>
/// <remarks>Thread safe once loaded.</remarks>
internal interface IRooms
{
    /// <summary>The reader of pages and feeds.</summary>
    /// <exception cref="InstallationException">The lexicon is missing or has an error.</exception>
    ArticleReader Reader { get; }

    /// <summary>Reads an input: a file, a folder, an address of the web, or <c>-</c> for <paramref name="standardInput"/>.</summary>
    IEnumerable<ReadResult> Read(string input, ReadOptions options, Stream standardInput);

    /// <summary>The engine that analyses text.</summary>
    /// <exception cref="InstallationException">The model is missing or cannot be read.</exception>
    ILanguageEngine Engine { get; }

    /// <summary>The stages of coding in their order.</summary>
    /// <exception cref="InstallationException">The lexicon is missing or has an error.</exception>
    IReadOnlyList<ICodingStage> Stages { get; }

    /// <summary>Analyses and codes an article.</summary>
    /// <param name="article">The article as read.</param>
    /// <param name="withTrail">Whether to note what is weighed.</param>
    CodedArticle Code(Article article, bool withTrail = false);

    /// <summary>Tells of each given pair what the one does to the other.</summary>
    /// <param name="pairs">The pairs; their sentences are parsed together.</param>
    /// <returns>One verdict for each pair, in their order.</returns>
    IReadOnlyList<PairVerdict> Classify(IReadOnlyList<GivenPair> pairs);

    /// <summary>Begins to load what coding needs, so that it is ready when the first page has been read.</summary>
    void Warm();
}
