using System.Text.Json;
using Chancery.Cli.Installation;
using Chancery.Coding.Json;
using Chancery.Ledger;
using Chancery.Ledger.Entries;
using Chancery.Reading;

namespace Chancery.Cli.Running;

/// <summary>Enters inputs into the record, one transaction for each article, in the order of the inputs.</summary>
/// <param name="host">Where to write.</param>
/// <param name="rooms">The rooms that read and code.</param>
/// <param name="book">The record, for entering.</param>
/// <param name="known">The record once more, to ask whether a page is in it before it is coded.</param>
/// <param name="settings">How to enter.</param>
internal sealed class IngestRun(Host host, IRooms rooms, Book book, Book known, IngestSettings settings)
{
    private readonly Lock _asking = new();
    private readonly int[] _outcomes = new int[Enum.GetValues<EntryOutcome>().Length];

    /// <summary>Inputs that gave a problem.</summary>
    public int Failed { get; private set; }

    /// <summary>Reports by outcome.</summary>
    public int Count(EntryOutcome outcome) => _outcomes[(int)outcome];

    /// <summary>Events told, and those that nobody had told before.</summary>
    public (int Told, int Fresh) Events { get; private set; }

    /// <summary>Enters inputs.</summary>
    /// <param name="inputs">Files and folders, or <c>-</c>; files of coded reports are entered as they are.</param>
    /// <param name="cancel">Stops between articles.</param>
    public async Task Run(IReadOnlyList<string> inputs, CancellationToken cancel)
    {
        var progress = new ProgressLine(host.Terminal, host.Clock, () => InputCensus.Count(inputs));
        try
        {
            await OrderedWork.Run(Items(inputs), Prepare, ready => Take(ready, progress), settings.Threads, cancel);
        }
        finally
        {
            progress.Clear();
        }
    }

    /// <summary>Enters one article that was read elsewhere, out of a feed.</summary>
    /// <param name="read">The article, or what was wrong with it.</param>
    public void Enter(ReadResult read)
    {
        var progress = new ProgressLine(host.Terminal, host.Clock, () => null);
        Take(Prepare(new Item(read.Input, null, read)), progress);
        progress.Clear();
    }

    private IEnumerable<Item> Items(IReadOnlyList<string> inputs)
    {
        foreach (var input in inputs)
            if (settings.Coded || CodedLines.IsCoded(input))
                foreach (var (name, line) in CodedLines.Read(input, host.Terminal.Input))
                    yield return new Item(name, line, null);
            else
                foreach (var read in rooms.Read(input, settings.Reading, host.Terminal.Input))
                    yield return new Item(read.Input, null, read);
    }

    private Ready Prepare(Item item)
    {
        try
        {
            if (item.Line is { } line)
            {
                var (report, problem) = CodedLines.Parse(line);
                return report is null ? new Ready(item.Name, null, null, 0, problem) : new Ready(item.Name, report.Article?.Id, PreparedReport.Of(report), 0, null);
            }
            if (!item.Read!.IsArticle) return new Ready(item.Name, null, null, 0, item.Read.Problem);
            if (!settings.Recode)
                lock (_asking)
                    if (known.Holds(item.Read.Article))
                        return new Ready(item.Name, item.Read.Article.Id, null, 0, null);
            var coded = rooms.Code(item.Read.Article);
            return new Ready(item.Name, item.Read.Article.Id, PreparedReport.Of(ReportJson.From(coded.Report)), coded.Body.Sentences.Count, null);
        }
        catch (FormatException problem)
        {
            return new Ready(item.Name, null, null, 0, new ReadProblem("not-a-report", $"{problem.Message}. It was not entered."));
        }
        catch (Exception defect) when (defect is not InstallationException and not LedgerException and not OperationCanceledException and not OutOfMemoryException)
        {
            return new Ready(item.Name, null, null, 0, new ReadProblem("coding-failed", $"Chancery has a defect on this page ({defect.GetType().Name}: {defect.Message}). Please report it with the page."));
        }
    }

    private void Take(Ready ready, ProgressLine progress)
    {
        if (ready.Problem is { } problem)
        {
            Failed++;
            progress.Clear();
            Problems.Write(host.Terminal, ready.Name, problem);
        }
        else
        {
            var entry = ready.Report is { } report ? book.Enter(report, settings.KnownAt ?? host.Clock.GetUtcNow(), settings.Recode) : new Entry(EntryOutcome.Known, 0, null, 0, 0);
            _outcomes[(int)entry.Outcome]++;
            if (entry.Outcome is EntryOutcome.Added or EntryOutcome.NewVersion or EntryOutcome.Recoded) Events = (Events.Told + entry.Tellings, Events.Fresh + entry.Fresh);
            if (settings.Json) WriteLine(ready, entry);
        }
        progress.Add(ready.Sentences, ready.Problem is not null);
    }

    private void WriteLine(Ready ready, Entry entry)
    {
        using (var json = new Utf8JsonWriter(host.Terminal.Output))
        {
            json.WriteStartObject();
            json.WriteString("input", ready.Name);
            json.WriteString("article", ready.ArticleId);
            json.WriteString("outcome", Word(entry.Outcome));
            if (entry.Story is null) json.WriteNull("sequence");
            else json.WriteNumber("sequence", entry.Sequence);
            json.WriteString("story", entry.Story);
            json.WriteNumber("events", entry.Tellings);
            json.WriteNumber("new_events", entry.Fresh);
            json.WriteEndObject();
        }
        host.Terminal.Output.WriteByte((byte)'\n');
        host.Terminal.Output.Flush();
    }

    private static string Word(EntryOutcome outcome) => outcome switch
    {
        EntryOutcome.Added => "added",
        EntryOutcome.NewVersion => "new-version",
        EntryOutcome.Recoded => "recoded",
        EntryOutcome.Known => "known",
        _ => "known-otherwise-coded",
    };

    private sealed record Item(string Name, string? Line, ReadResult? Read);

    private sealed record Ready(string Name, string? ArticleId, PreparedReport? Report, int Sentences, ReadProblem? Problem);
}

/// <summary>How inputs are entered.</summary>
/// <param name="Reading">What is known of the inputs.</param>
/// <param name="Threads">Articles coded at once.</param>
/// <param name="Coded">Whether the inputs are reports that were coded before.</param>
/// <param name="Recode">Whether a newer coding replaces the one in the record.</param>
/// <param name="KnownAt">When they became known; null for the time of entry.</param>
/// <param name="Json">Whether to write a line for each article.</param>
internal sealed record IngestSettings(ReadOptions Reading, int Threads, bool Coded, bool Recode, DateTimeOffset? KnownAt, bool Json);
