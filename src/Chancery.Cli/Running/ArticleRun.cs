using Chancery.Cli.Installation;
using Chancery.Reading;

namespace Chancery.Cli.Running;

/// <summary>Sends inputs through the rooms and hands over what became of each, in the order of the inputs.</summary>
/// <param name="host">Where to write.</param>
/// <param name="rooms">The rooms.</param>
internal sealed class ArticleRun(Host host, IRooms rooms)
{
    /// <summary>Reads and codes.</summary>
    /// <param name="inputs">Files, folders, or <c>-</c>.</param>
    /// <param name="options">What is known of the input.</param>
    /// <param name="threads">Articles coded at once.</param>
    /// <param name="withTrail">Whether to note what was weighed.</param>
    /// <param name="render">Makes of a coded article what will be written; called on several threads.</param>
    /// <param name="cancel">Stops between articles.</param>
    /// <returns><see cref="ExitCode.Done"/>, or <see cref="ExitCode.SomeFailed"/> when an input gave a problem, each named on standard error.</returns>
    public async Task<int> Code(
        IReadOnlyList<string> inputs, ReadOptions options, int threads, bool withTrail, Func<ArticleOutcome, ReadOnlyMemory<byte>> render, CancellationToken cancel)
    {
        rooms.Warm();
        var progress = new ProgressLine(host.Terminal, host.Clock, () => InputCensus.Count(inputs));
        var failed = 0;
        try
        {
            await OrderedWork.Run(
                inputs.SelectMany(input => rooms.Read(input, options, host.Terminal.Input)),
                read =>
                {
                    var outcome = Outcome(read, withTrail);
                    return (outcome, outcome.Problem is null ? render(outcome) : default);
                },
                result => Take(result.outcome, result.Item2),
                threads, cancel);
        }
        finally
        {
            progress.Clear();
        }
        await host.Terminal.Output.FlushAsync(cancel);
        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;

        void Take(ArticleOutcome outcome, ReadOnlyMemory<byte> written)
        {
            if (outcome.Problem is { } problem)
            {
                failed++;
                progress.Clear();
                Problems.Write(host.Terminal, outcome.Read.Input, problem);
            }
            else
            {
                if (host.Terminal.OutputIsTerminal) progress.Clear();
                host.Terminal.Output.Write(written.Span);
                if (outcome.Read.Article is { IsInCodedLanguage: false } article)
                    Problems.Write(host.Terminal, outcome.Read.Input, Problems.NotCoded(article));
            }
            progress.Add(outcome.Sentences, outcome.Problem is not null);
        }
    }

    private ArticleOutcome Outcome(ReadResult read, bool withTrail)
    {
        if (!read.IsArticle) return new ArticleOutcome(read, null, read.Problem);
        try
        {
            return new ArticleOutcome(read, rooms.Code(read.Article, withTrail), null);
        }
        catch (Exception defect) when (defect is not InstallationException and not OperationCanceledException and not OutOfMemoryException)
        {
            // A defect on one page must not cost the others theirs; nothing of the failed page leaves.
            return new ArticleOutcome(read, null, new ReadProblem("coding-failed", $"Chancery has a defect on this page ({defect.GetType().Name}: {defect.Message}). Please report it with the page."));
        }
    }
}
