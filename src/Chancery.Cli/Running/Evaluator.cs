using System.Text;
using Chancery.Cli.Installation;
using Chancery.Coding.Evaluation;
using Chancery.Reading;

namespace Chancery.Cli.Running;

/// <summary>Codes annotated pages as if they had just come in and scores what comes out.</summary>
/// <param name="rooms">The rooms that are measured.</param>
/// <param name="terminal">For problems.</param>
internal sealed class Evaluator(IRooms rooms, Terminal terminal)
{
    /// <summary>Codes and scores every page of a folder.</summary>
    /// <returns>What was coded and its score, in the order of the pages. A page that cannot be read counts as one with nothing coded.</returns>
    public async Task<IReadOnlyList<(GoldArticle Article, CodedRecords Coded, ArticleScore Score)>> Run(GoldFolder gold, int threads, CancellationToken cancel)
    {
        rooms.Warm();
        var scored = new List<(GoldArticle, CodedRecords, ArticleScore)>();
        await OrderedWork.Run(gold.Articles, article => Code(gold, article), result =>
        {
            if (result.Problem is { } problem) Problems.Write(terminal, result.Article.Id, problem);
            scored.Add((result.Article, result.Coded, ArticleScore.Of(result.Article, result.Coded)));
        }, threads, cancel);
        return scored;
    }

    private (GoldArticle Article, CodedRecords Coded, ReadProblem? Problem) Code(GoldFolder gold, GoldArticle article)
    {
        var source = gold.SourceOf(article);
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(article.Text));
        var results = source is null
            ? rooms.Read("-", ReadOptions.Default with { Format = InputFormat.Text }, text)
            : rooms.Read(source, ReadOptions.Default, text);
        var read = results.FirstOrDefault(result => article.SourceItem is null || result.Article?.Id == article.SourceItem);
        if (read is null) return (article, CodedRecords.None, new ReadProblem("not-found", $"{article.SourceFile} has no item '{article.SourceItem}'."));
        if (!read.IsArticle) return (article, CodedRecords.None, read.Problem);
        return (article, CodedRecords.From(rooms.Code(read.Article).Report), null);
    }
}
