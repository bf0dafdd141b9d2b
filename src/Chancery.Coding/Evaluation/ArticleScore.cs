namespace Chancery.Coding.Evaluation;

/// <summary>How one annotated page was read and coded.</summary>
/// <param name="Id">The page's name.</param>
/// <param name="Events">Its events in detail.</param>
/// <param name="Layers">The tally of every layer, in the order of <see cref="LayerNames"/>.</param>
public sealed record ArticleScore(string Id, EventScore Events, IReadOnlyList<Tally> Layers)
{
    /// <summary>The layers that are measured: "events.type", "statements.speaker" …</summary>
    public static IReadOnlyList<string> LayerNames { get; } =
    [
        .. EventScorer.Levels.Select(level => $"events.{level.Name}"), "events.date", "events.date overlap", "events.day", "events.mode",
        .. SpeechScorer.Levels.Select(level => $"statements.{level.Name}"),
        .. StandingScorer.Levels.Select(level => $"standings.{level.Name}"),
        .. NamesScorer.Layers,
        "page.body", "page.chain", "page.published",
    ];

    /// <summary>Scores what was coded of a page against its gold.</summary>
    /// <param name="article">The page as annotated.</param>
    /// <param name="coded">What the coder put on record.</param>
    public static ArticleScore Of(GoldArticle article, CodedRecords coded)
    {
        var text = new GoldText(article.Text);
        var events = new EventScorer(article, text).Score(coded.Events);
        return new ArticleScore(article.Id, events,
        [
            .. events.Levels, events.Dates, events.OverlappingDates, events.Days, events.Modes,
            .. SpeechScorer.Score(article.Gold, text, coded.Statements),
            .. StandingScorer.Score(article.Gold, text, coded.Standings),
            .. NamesScorer.Score(article.Gold, text, coded),
            PageScorer.Body(article.Gold, coded.Body), PageScorer.Chain(article.Gold, coded.Chain), PageScorer.Published(article, coded.Published),
        ]);
    }
}
