using System.Text.Json;
using System.Text.RegularExpressions;
using Chancery.Coding.Identity;
using Chancery.Coding.Json;
using Chancery.Ledger.Stories;

namespace Chancery.Ledger.Entries;

/// <summary>A report made ready for the record: checked, with its ids and fingerprints. Making one needs no database and can be done on any thread.</summary>
internal sealed partial class FiledReport
{
    private static readonly HashSet<string> _factualities = ["occurred", "ongoing", "planned", "threatened", "possible", "denied", "alleged"];
    private static readonly HashSet<string> _statuses =
        ["member", "applied", "candidate", "observer", "boycotting", "participation-frozen", "suspended", "refuses-dues", "withdrawing", "withdrawn"];

    private FiledReport(ReportJson report)
    {
        Article = report.Article with { Text = Clean(report.Article.Text)!, Title = Clean(report.Article.Title) ?? "", Outlet = Clean(report.Article.Outlet), Url = Clean(report.Article.Url) };
        if (string.IsNullOrWhiteSpace(Article.Id)) throw new FormatException("the article has no id");
        Day(Article.Published);
        Page = Article.Url ?? Article.Id;
        Agencies = Carriers(Article.Agencies);
        Origin = Clean(Article.Agencies.Count > 0 ? Article.Agencies[0] : Article.Outlet ?? Page)!;
        Content = ContentOf(Article.Title, Article.Outlet, Agencies, Article.Text);
        Coding = Fingerprint(report);
        Actors = JsonSerializer.Serialize(report.Actors, ReportJsonContext.Relaxed.IReadOnlyListActorJson);
        Actors = Clean(Actors)!;
        Tellings = [.. report.Events.Select(Tell).DistinctBy(telling => telling.Id)];
        Statements = [.. report.Statements.Select(State).DistinctBy(statement => statement.Id)];
        Standings = [.. report.Standings.Select(Stand).DistinctBy(standing => standing.Id)];
        People = [.. report.Actors.Where(actor => actor.Office is not null).Select(actor => (Clean(actor.Name)!, Code(actor.Code), Clean(actor.Office)!)).Distinct()];
        Profile = StoryProfile.Of(Article.Title, Article.Text, Statements.Select(statement => statement.Quote), Tellings, Article.Published);
    }

    /// <summary>The article.</summary>
    public ArticleJson Article { get; }

    /// <summary>What makes two reports versions of one page: its address, else its id.</summary>
    public string Page { get; }

    /// <summary>Fingerprint of what the page says.</summary>
    public string Content { get; }

    /// <summary>Fingerprint of what was read in it.</summary>
    public string Coding { get; }

    /// <summary>The carriers, one a line.</summary>
    public string Agencies { get; }

    /// <summary>Where its news begins by its own account: the first carrier, else the outlet, else the page.</summary>
    public string Origin { get; }

    /// <summary>Its actors, as JSON.</summary>
    public string Actors { get; }

    public IReadOnlyList<Telling> Tellings { get; }

    public IReadOnlyList<StoredStatement> Statements { get; }

    public IReadOnlyList<StoredStanding> Standings { get; }

    public IReadOnlyList<(string Name, string Code, string Office)> People { get; }

    /// <summary>What is compared to find copies and rewrites.</summary>
    public StoryProfile Profile { get; }

    /// <summary>Whether it is a standing that the record knows.</summary>
    public static bool IsStatus(string status) => _statuses.Contains(status);

    /// <summary>Checks a report and makes it ready.</summary>
    /// <exception cref="FormatException">A field has a value that the record does not know; the message says which.</exception>
    public static FiledReport From(ReportJson report)
    {
        if (report.Article?.Text is null || report.Article.Id is null || report.Article.Agencies is null) throw new FormatException("this is not a report: it has no article with id, agencies and text");
        if (report.Events is null || report.Statements is null || report.Standings is null || report.Actors is null) throw new FormatException("this is not a report: events, statements, standings and actors must be there");
        return new FiledReport(report);
    }

    /// <summary>The fingerprint of what a page says. Its day is left out: it may be inferred, and better another time.</summary>
    public static string ContentOf(string? title, string? outlet, string agencies, string text) => ContentId.Of(Clean(title) ?? "", Clean(outlet), agencies, Clean(text));

    /// <summary>The carriers of a chain, one a line.</summary>
    public static string Carriers(IEnumerable<string> agencies) => string.Join('\n', agencies.Select(Clean));

    private Telling Tell(EventJson coded)
    {
        if (coded.Type is null || !Plover.IsType(coded.Type)) throw new FormatException($"'{coded.Type}' is not an event type");
        if (coded.Factuality is null || !_factualities.Contains(coded.Factuality)) throw new FormatException($"'{coded.Factuality}' is not a factuality");
        if (coded.Mode is not null && !Word().IsMatch(coded.Mode)) throw new FormatException($"'{coded.Mode}' is not a mode");
        if (coded.Cameo is null || !Cameo().IsMatch(coded.Cameo)) throw new FormatException($"'{coded.Cameo}' is not a CAMEO code");
        if (coded.Source is not { Count: > 0 }) throw new FormatException("an event without a source");
        var evidence = Words(coded.Evidence);
        return new Telling
        {
            Id = Own(coded.Id), Type = coded.Type, Mode = coded.Mode, Cameo = coded.Cameo, Goldstein = coded.Goldstein, Contexts = string.Join(' ', coded.Contexts ?? []),
            Source = Codes(coded.Source), Target = Codes(coded.Target), SourceNames = Names(coded.SourceMentions), TargetNames = Names(coded.TargetMentions),
            DateStart = Day(coded.DateStart), DateEnd = Day(coded.DateEnd), DateText = Clean(coded.DateText), Place = Clean(coded.Place?.Name), Country = coded.Place?.Country,
            Lat = coded.Place?.Lat, Lon = coded.Place?.Lon, Factuality = coded.Factuality, SaidBy = Clean(coded.SaidBy), Confidence = Math.Clamp(coded.Confidence, 0, 1),
            EvidenceStart = coded.Evidence.Start, EvidenceEnd = coded.Evidence.End, Evidence = evidence, Why = Clean(coded.Why) ?? "",
            Page = Page, Published = Article.Published, Outlet = Article.Outlet, Origin = Origin,
        };
    }

    private StoredStatement State(StatementJson said) => said.Evidence is null ? throw new FormatException("a statement without evidence") : new(
        ContentId.Of("statement", Page, said.Evidence.Start, said.Evidence.End, said.Speaker), Clean(said.Speaker) ?? "", said.SpeakerOf is { } of ? Code(of) : null, Clean(said.Quote),
        Codes(said.TopicActors), said.Evidence.Start, said.Evidence.End, Words(said.Evidence));

    private StoredStanding Stand(StandingJson standing)
    {
        if (standing.Status is null || !_statuses.Contains(standing.Status)) throw new FormatException($"'{standing.Status}' is not a standing");
        if (standing.Factuality is null || !_factualities.Contains(standing.Factuality)) throw new FormatException($"'{standing.Factuality}' is not a factuality");
        if (standing.Evidence is null) throw new FormatException("a standing without evidence");
        return new(
            ContentId.Of("standing", Page, standing.Org, standing.Member, standing.Status, standing.Factuality, standing.Evidence.Start), Code(standing.Org), Code(standing.Member), standing.Status,
            Day(standing.DateStart), Day(standing.DateEnd), standing.Factuality, standing.Evidence.Start, standing.Evidence.End, Words(standing.Evidence));
    }

    // Two addresses may carry the very same article, and another coder may number the events of each article from one: within the record an id is of its page.
    private string Own(string id) => string.IsNullOrEmpty(id) ? throw new FormatException("an event without an id") : ContentId.Of("telling", Page, id);

    private string Words(EvidenceJson evidence) => evidence is { Text: not null, Start: >= 0 } && evidence.End >= evidence.Start && evidence.End <= Article.Text.Length
        ? Clean(evidence.Text)!
        : throw new FormatException("evidence that does not lie in the article's text");

    private static string Codes(IReadOnlyList<string>? codes) => string.Join(' ', (codes ?? []).Select(Code).Distinct());

    private static string Code(string code) => ActorCodeForm().IsMatch(code ?? "") ? code! : throw new FormatException($"'{code}' is not an actor's code");

    private static string Names(IReadOnlyList<MentionJson>? mentions) => Clean(string.Join("; ", (mentions ?? []).Select(mention => mention.Text).Distinct()))!;

    private static string? Day(string? day) => day is null || DateOnly.TryParseExact(day, "yyyy-MM-dd", out _) ? day : throw new FormatException($"'{day}' is not a day (YYYY-MM-DD)");

    private static string Fingerprint(ReportJson report)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(report with { Article = report.Article with { Text = "" } }, ReportJsonContext.Relaxed.ReportJson);
        return System.IO.Hashing.XxHash64.HashToUInt64(json).ToString("x16");
    }

    // What a database does not take: NUL, and halves of surrogate pairs. One unit for one unit, so that offsets stay.
    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var at = -1;
        for (var i = 0; i < text.Length && at < 0; i++)
            if (IsUnfit(text, i)) at = i;
        if (at < 0) return text;
        var clean = text.ToCharArray();
        for (var i = at; i < clean.Length; i++)
            if (IsUnfit(text, i)) clean[i] = '\uFFFD';
        return new string(clean);
    }

    private static bool IsUnfit(string text, int i) => text[i] == '\0'
        || (char.IsHighSurrogate(text[i]) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1])));

    [GeneratedRegex(@"\A[A-Z0-9][A-Z0-9&_.-]{0,23}(?::[A-Z]{3})?\z", RegexOptions.NonBacktracking)]
    private static partial Regex ActorCodeForm();

    [GeneratedRegex(@"\A[a-z][a-z-]{0,31}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"\A[0-9]{2,4}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Cameo();
}
