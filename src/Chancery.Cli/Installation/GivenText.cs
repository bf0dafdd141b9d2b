using Chancery.Coding;
using Chancery.Coding.Classification;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Cli.Installation;

/// <summary>Rooms that read a text from the command line, as it stands, instead of an input.</summary>
/// <param name="rooms">The rooms behind it.</param>
/// <param name="text">The text.</param>
internal sealed class GivenText(IRooms rooms, string text) : IRooms
{
    /// <inheritdoc/>
    public ArticleReader Reader => rooms.Reader;

    /// <inheritdoc/>
    public ILanguageEngine Engine => rooms.Engine;

    /// <inheritdoc/>
    public IReadOnlyList<ICodingStage> Stages => rooms.Stages;

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(string input, ReadOptions options, Stream standardInput) => string.IsNullOrWhiteSpace(text)
        ? [ReadResult.Failed(input, "empty-input", "There is no text in it.")]
        : [ReadResult.Of(input, new Article
        {
            Id = "text", Language = "en", Text = text, Outlet = options.Outlet, Published = options.Published, PublishedBasis = options.Published is null ? null : "given",
        })];

    /// <inheritdoc/>
    public CodedArticle Code(Article article, bool withTrail = false) => rooms.Code(article, withTrail);

    /// <inheritdoc/>
    public IReadOnlyList<PairVerdict> Classify(IReadOnlyList<GivenPair> pairs) => rooms.Classify(pairs);

    /// <inheritdoc/>
    public void Warm() => rooms.Warm();
}
