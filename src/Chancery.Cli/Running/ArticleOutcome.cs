using Chancery.Cli.Installation;
using Chancery.Reading;

namespace Chancery.Cli.Running;

/// <summary>What became of one item of input.</summary>
/// <param name="Read">The item as read.</param>
/// <param name="Coded">The coded article; null when it was not read or coding failed.</param>
/// <param name="Problem">Why nothing was coded; null when it was.</param>
internal sealed record ArticleOutcome(ReadResult Read, CodedArticle? Coded, ReadProblem? Problem)
{
    /// <summary>Number of sentences, 0 when there is none.</summary>
    public int Sentences => Coded?.Body.Sentences.Count ?? 0;
}
