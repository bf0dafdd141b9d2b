using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>The stages of coding in the order in which they run.</summary>
/// <remarks>Immutable and thread safe: load once, share between threads. The same article with the same analysis gives the same report.</remarks>
public sealed class CodingPipeline
{
    /// <summary>Composes stages.</summary>
    /// <param name="stages">The stages in order; each needs what earlier ones add.</param>
    public CodingPipeline(IReadOnlyList<ICodingStage> stages) => Stages = stages;

    /// <summary>The stages in order.</summary>
    public IReadOnlyList<ICodingStage> Stages { get; }

    /// <summary>Codes an article.</summary>
    /// <param name="article">The article as read.</param>
    /// <param name="body">The analysis of <see cref="Article.Text"/>.</param>
    /// <param name="headline">The analysis of <see cref="Article.Title"/>, or null when there is none.</param>
    /// <param name="trail">Receives what the stages weighed; null when nobody asks.</param>
    public Draft Code(Article article, Document body, Document? headline = null, Trail? trail = null)
    {
        var draft = new Draft(article, body, headline, trail);
        foreach (var stage in Stages) stage.Run(draft);
        return draft;
    }
}
