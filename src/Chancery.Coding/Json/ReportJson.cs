using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Standings;
using Chancery.Coding.Statements;
using Chancery.Reading;

namespace Chancery.Coding.Json;

/// <summary>
/// A report as written in JSON: the one place that decides the shape of <c>chancery code --format json</c>, kept by docs/outputs.md and a golden test.
/// </summary>
/// <param name="Article">What was read.</param>
/// <param name="Events">Acts, in the order of their evidence.</param>
/// <param name="Statements">Attributed speech, likewise.</param>
/// <param name="Standings">Where members stand, likewise.</param>
/// <param name="Actors">Who is mentioned.</param>
public sealed record ReportJson(
    ArticleJson Article,
    IReadOnlyList<EventJson> Events,
    IReadOnlyList<StatementJson> Statements,
    IReadOnlyList<StandingJson> Standings,
    IReadOnlyList<ActorJson> Actors)
{
    /// <summary>Gives a report its written shape.</summary>
    public static ReportJson From(Report report)
    {
        var text = report.Article.Text;
        return new ReportJson(
            From(report.Article),
            [.. report.Events.Select(coded => From(coded, text))],
            [.. report.Statements.Select(From)],
            [.. report.Standings.Select(From)],
            [.. report.Actors.Select(From)]);
    }

    /// <summary>Gives an article the shape of <c>chancery extract</c>.</summary>
    public static ExtractJson Extract(Article article) => new(
        article.Id, article.Url, article.Outlet, article.Title, article.Byline, Day(article.Published), article.PublishedBasis,
        article.Language, article.Agencies, article.Text, KindOf(article.Kind), article.Section, article.Tags);

    private static string KindOf(ArticleKind kind) => kind switch
    {
        ArticleKind.LiveBlog => "live-blog",
        ArticleKind.Gallery => "gallery",
        ArticleKind.Video => "video",
        ArticleKind.Teaser => "teaser",
        _ => "article",
    };

    /// <summary>Writes a report as one line of JSON, UTF-8, ended by a line feed. Letters of any script are written as they are.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="line">Where to.</param>
    public static void WriteLine(Report report, IBufferWriter<byte> line)
    {
        using (var json = new Utf8JsonWriter(line, ReportJsonContext.Writing))
            JsonSerializer.Serialize(json, From(report), ReportJsonContext.Relaxed.ReportJson);
        line.Write("\n"u8);
    }

    /// <summary>Writes an article as one line of JSON, as <see cref="WriteLine(Report, IBufferWriter{byte})"/> does a report.</summary>
    /// <param name="article">What to write.</param>
    /// <param name="line">Where to.</param>
    public static void WriteLine(Article article, IBufferWriter<byte> line)
    {
        using (var json = new Utf8JsonWriter(line, ReportJsonContext.Writing))
            JsonSerializer.Serialize(json, Extract(article), ReportJsonContext.Relaxed.ExtractJson);
        line.Write("\n"u8);
    }

    private static ArticleJson From(Article article) => new(
        article.Id, article.Url, article.Outlet, article.Title, Day(article.Published), article.PublishedBasis,
        article.Language, article.Agencies, article.Text);

    private static EventJson From(CodedEvent coded, string text) => new(
        coded.Id, Spelling.Of(coded.Type), coded.Mode, Spelling.QuadOf(coded.Type), coded.Cameo, coded.Goldstein, coded.Contexts,
        Codes(coded.Source), Codes(coded.Target), Mentions(coded.SourceMentions, text), Mentions(coded.TargetMentions, text),
        Day(coded.Time.Start), Day(coded.Time.End), coded.Time.Text,
        coded.Place is { } place ? new PlaceJson(place.Name, place.Country, place.Latitude, place.Longitude) : null,
        Spelling.Of(coded.Factuality), coded.SaidBy, Math.Round(coded.Confidence, 3), From(coded.Evidence), coded.Why);

    private static StatementJson From(Statement statement) =>
        new(statement.Speaker, statement.SpeakerOf?.Value, statement.Quote, Codes(statement.TopicActors), From(statement.Evidence));

    private static StandingJson From(Standing standing) => new(
        standing.Organisation.Value, standing.Member.Value, Spelling.Of(standing.Status), Day(standing.Time.Start), Day(standing.Time.End),
        Spelling.Of(standing.Factuality), From(standing.Evidence));

    private static ActorJson From(ActorEntry actor) => new(actor.Code.Value, actor.Name, actor.Office, [.. actor.Mentions.Select(From)]);

    private static EvidenceJson From(Evidence evidence) => new(evidence.Start, evidence.End, evidence.Text);

    private static MentionJson[] Mentions(IReadOnlyList<Mention> mentions, string text) =>
        [.. mentions.SelectMany(mention => mention.Actors.Select(actor => new MentionJson(mention.Span.Start, mention.Span.End, mention.Span.In(text), actor.Value)))];

    private static string[] Codes(IReadOnlyList<ActorCode> codes) => [.. codes.Select(code => code.Value)];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
