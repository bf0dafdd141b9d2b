using Chancery.Coding.Json;

namespace Chancery.Coding.Evaluation;

/// <summary>What the coder put on record of one annotated page, in the form in which it is scored.</summary>
/// <param name="Events">The acts.</param>
/// <param name="Statements">Attributed speech.</param>
/// <param name="Standings">Where members stand.</param>
/// <param name="Body">The body as read.</param>
/// <param name="Chain">The carriers in order, the outlet last.</param>
/// <param name="Published">Day of publication as read or inferred.</param>
public sealed record CodedRecords(
    IReadOnlyList<CodedEventRecord> Events,
    IReadOnlyList<GoldStatement> Statements,
    IReadOnlyList<GoldStanding> Standings,
    string Body,
    IReadOnlyList<string> Chain,
    DateOnly? Published)
{
    /// <summary>Who is mentioned in the body.</summary>
    public IReadOnlyList<CodedMention> Mentions { get; init; } = [];

    /// <summary>Which times the body names.</summary>
    public IReadOnlyList<CodedTime> Times { get; init; } = [];

    /// <summary>Which places the body names.</summary>
    public IReadOnlyList<CodedPlace> Places { get; init; } = [];

    /// <summary>What is scored when the page could not be read at all: nothing.</summary>
    public static CodedRecords None { get; } = new([], [], [], "", [], null);

    /// <summary>Takes from a report what is scored.</summary>
    public static CodedRecords From(Report report) => new(
        [.. report.Events.Select(coded => new CodedEventRecord(
            Spelling.Of(coded.Type), coded.Mode, [.. coded.Source.Select(code => code.Value)], [.. coded.Target.Select(code => code.Value)],
            coded.Time.Start, coded.Time.End, Spelling.Of(coded.Factuality), coded.Evidence.Text))],
        [.. report.Statements.Select(said => new GoldStatement
        {
            Speaker = said.Speaker, SpeakerOf = said.SpeakerOf?.Value, Quote = said.Quote, QuoteMore = said.QuoteMore, Evidence = said.Evidence.Text,
        })],
        [.. report.Standings.Select(standing => new GoldStanding
        {
            Org = standing.Organisation.Value, Member = standing.Member.Value, Status = Spelling.Of(standing.Status),
            Factuality = Spelling.Of(standing.Factuality), Evidence = standing.Evidence.Text,
        })],
        report.Article.Text,
        [.. report.Article.Agencies, .. report.Article.Outlet is { } outlet ? [outlet] : Array.Empty<string>()],
        report.Article.Published)
    {
        Mentions = [.. report.Mentions.Select(m => new CodedMention(m.Span, m.Head.Span, m.Kind, [.. m.Actors.Select(code => code.Value)]))],
        Times = [.. report.Times.Select(t => new CodedTime(t.Span, t.Start, t.End))],
        Places = [.. report.Places.Select(p => new CodedPlace(p.Span, p.Country))],
    };
}
