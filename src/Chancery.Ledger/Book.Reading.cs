using System.Globalization;
using System.Text;
using System.Text.Json;
using Chancery.Ledger.Merging;
using Chancery.Ledger.Relations;
using Chancery.Ledger.Rulings;
using Chancery.Ledger.Standings;
using Chancery.Ledger.Storage;
using Chancery.Ledger.Stories;
using Chancery.Ledger.Views;
using Chancery.Ledger.Writing;

namespace Chancery.Ledger;

public sealed partial class Book
{
    private const string Earliest = "", Latest = "9999-12-31";

    /// <summary>How much the record holds.</summary>
    public RecordSummary Summary() => _session.Read(() => _session.One<SummaryRow>("Summary")!.ToView());

    /// <summary>How two sides have dealt with each other.</summary>
    /// <param name="a">One side: code of a state or organisation without sector.</param>
    /// <param name="b">The other.</param>
    /// <param name="step">day, week or month.</param>
    /// <param name="from">First day, or null.</param>
    /// <param name="to">Last day, or null.</param>
    /// <param name="asOf">What the record said at that moment; null for now.</param>
    /// <param name="latest">How many of the latest events to give.</param>
    public RelationView Relation(string a, string b, string step = "month", DateOnly? from = null, DateOnly? to = null, DateTimeOffset? asOf = null, int latest = 10) => _session.Read(() =>
    {
        var at = SequenceAt(asOf);
        var (first, last) = (Day(from) ?? Earliest, Day(to) ?? Latest);
        var name = step switch { "day" => "SeriesByDay", "week" => "SeriesByWeek", "month" => "SeriesByMonth", _ => throw new ArgumentException($"'{step}' is not day, week or month", nameof(step)) };
        var forward = _session.QueryAt<SeriesRow>(name, at, new { source = a, target = b, from = first, to = last });
        var backward = _session.QueryAt<SeriesRow>(name, at, new { source = b, target = a, from = first, to = last });
        var coverage = new Dictionary<string, long>();
        long all = 0;
        foreach (var row in _session.QueryAt<CoverageRow>(at is null ? "Coverage" : "CoverageAt", at, new { from = first, to = last }))
        {
            var period = step switch { "day" => row.Day, "week" => RelationSeries.Week(row.Day), _ => row.Day.Length == 0 ? "" : row.Day[..7] };
            coverage[period] = coverage.GetValueOrDefault(period) + row.Events;
            all += row.Events;
        }
        var ids = new[] { (a, b), (b, a) }.SelectMany(pair => _session.QueryAt<string>("LatestOfPair", at, new { source = pair.Item1, target = pair.Item2, from = first, to = last, most = latest })).Distinct().ToList();
        List<RecordedEvent> events = [.. Rows(ids, at).OrderByDescending(row => row.Day, StringComparer.Ordinal).ThenByDescending(row => row.Id, StringComparer.Ordinal).Take(latest).Select(RecordedEvent.Of)];
        List<OutsideCount> beside = [.. Outside(a, b, first, last), .. Outside(b, a, first, last)];
        return new RelationView(a, b, step, RelationSeries.Of(forward, backward, coverage), RelationSeries.Period("total", forward, backward, all), events, beside);
    });

    /// <summary>Where everyone stands in an organisation or treaty.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="lexicon">Names and facts.</param>
    /// <param name="today">The day for which it is asked.</param>
    /// <param name="asOf">What the record said at that moment; null for now.</param>
    public AllianceView Alliance(string code, LedgerLexicon lexicon, DateOnly today, DateTimeOffset? asOf = null) => _session.Read(() =>
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var at = SequenceAt(asOf);
        var day = Day(asOf is { } moment ? DateOnly.FromDateTime(moment.UtcDateTime) : today)!;
        var reports = _session.QueryAt<ReportedStanding>("ReportedStandings", at, new { org = code }).ToLookup(report => report.Member);
        var facts = lexicon.MembersOf(code).ToLookup(fact => fact.Member);
        var members = reports.Select(group => group.Key).Union(facts.Select(group => group.Key)).Order(StringComparer.Ordinal)
            .Select(member => StandingHistory.Of(member, lexicon.NameOf(member), [.. facts[member]], [.. reports[member]], day));
        return new AllianceView(code, lexicon.NameOf(code), day, [.. members]);
    });

    /// <summary>A story, or null when there is none of this id.</summary>
    /// <param name="id">Id of the story or of one of its articles, or the address of a page.</param>
    /// <param name="lexicon">Knows which outlets are known.</param>
    /// <param name="asOf">What the record said at that moment; null for now.</param>
    public StoryView? Story(string id, LedgerLexicon lexicon, DateTimeOffset? asOf = null) => _session.Read(() =>
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var at = SequenceAt(asOf);
        if (_session.QueryAt<string>("StoryOf", at, new { id }).FirstOrDefault() is not { } story) return null;
        var parts = _session.QueryAt<StoryRow>("StoryParts", at, new { story });
        var origins = Origins.Of([.. parts.Select(part => new OriginOfArticle { Article = part.Seq, Story = story, Outlet = part.Outlet, Origin = part.Origin, Agencies = part.Agencies, Published = part.Published, Page = part.Page })]);
        var events = _session.QueryAt<string>("EventsOfStory", at, new { story });
        return new StoryView(
            story, parts[0].Title, parts.Count, parts.Select(part => part.Outlet ?? part.Page).Distinct().Count(), parts.Select(part => part.Outlet).Where(lexicon.IsKnownOutlet).Distinct().Count(),
            [.. parts.GroupBy(part => origins[part.Seq]).Select(group => new StoryOrigin(group.Key, group.Count(), group.Select(part => part.Published).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault()))
                .OrderByDescending(origin => origin.Reports).ThenBy(origin => origin.Carrier, StringComparer.Ordinal)],
            [.. parts.Select(part => new StoryPart(part.Id, (int)part.Version, part.Url, part.Outlet, part.Title, part.Published, Chain(part.Agencies, part.Outlet), part.Why))],
            [.. Rows(events, at).Select(RecordedEvent.Of)]);
    });

    /// <summary>An event with every report of it, or null when there is none of this id.</summary>
    /// <param name="id">Id of the event or of one of its tellings, also one that was replaced.</param>
    /// <param name="asOf">What the record said at that moment; null for now.</param>
    public EventView? Event(string id, DateTimeOffset? asOf = null) => _session.Read(() =>
    {
        var at = SequenceAt(asOf);
        if (_session.QueryAt<string>("EventOf", at, new { id }).FirstOrDefault() is not { } name || Rows([name], at) is not [var row]) return null;
        var parts = _session.QueryAt<TellingRow>("EventParts", at, new { @event = name });
        var ids = parts.Select(part => part.Id).ToArray();
        return new EventView(
            RecordedEvent.Of(row), [.. parts.Select(part => part.ToView())],
            [.. _session.Query<RulingRow>("RulingsOn", new { ids }).Select(View)],
            [.. _session.Query<VersionRow>("EventVersions", new { id = name }).Where(version => at is null || version.Since <= at)
                .Select(version => new EventVersion(version.Since, version.At, version.Kind, version.Mode is null ? version.Type : $"{version.Type}/{version.Mode}", version.Factuality, (int)version.Reports,
                    version.Until is null || version.Until > (at ?? long.MaxValue)))]);
    });

    /// <summary>What the record holds on a state, an organisation or a person.</summary>
    /// <param name="nameOrCode">A code, the name of a state or organisation, or (part of) a person's name.</param>
    /// <param name="lexicon">Names and facts.</param>
    /// <param name="today">The day for which standings are asked.</param>
    /// <param name="asOf">What the record said at that moment; null for now.</param>
    /// <returns>Null when nobody is called so.</returns>
    public ActorView? Actor(string nameOrCode, LedgerLexicon lexicon, DateOnly today, DateTimeOffset? asOf = null) => _session.Read(() =>
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var at = SequenceAt(asOf);
        var code = lexicon.CodeOf(nameOrCode);
        IReadOnlyList<PersonRow> people = code is not null
            ? _session.QueryAt<PersonRow>("PeopleOf", at, new { code, sectors = $"{code}:%", most = 25 })
            : _session.QueryAt<PersonRow>("PeopleNamed", at, new { name = $"%{nameOrCode.ToLowerInvariant()}%" });
        if (code is null && people.Count == 0) return null;
        var state = (code ?? people[0].Code).Split(':')[0];
        var day = Day(asOf is { } moment ? DateOnly.FromDateTime(moment.UtcDateTime) : today)!;
        var counterparts = code is null ? [] : Counterparts(state, lexicon, at);
        var reports = code is null ? [] : _session.QueryAt<ReportedStanding>("StandingsOfMember", at, new { member = state });
        var facts = code is null ? [] : lexicon.StandingsOf(state).ToList();
        var standings = reports.Select(report => report.Org).Union(facts.Select(fact => fact.Organisation)).Order(StringComparer.Ordinal)
            .Select(org => new OrganisationStanding(org, lexicon.NameOf(org), StandingHistory.Of(state, lexicon.NameOf(state), [.. facts.Where(fact => fact.Organisation == org)], [.. reports.Where(report => report.Org == org)], day)));
        var statements = _session.QueryAt<StatementRow>("StatementsBy", at, new
        {
            name = code is null ? $"%{nameOrCode.ToLowerInvariant()}%" : "\u0001", code = code ?? "\u0001", sectors = code is null ? "\u0001" : $"{code}:%", most = 10,
        });
        return new ActorView(
            code ?? people[0].Code, code is null ? people[0].Name : lexicon.NameOf(code),
            [.. people.Select(person => new PersonView(person.Name, person.Code, person.Office, person.First, person.Last, (int)person.Reports))], counterparts, [.. standings],
            [.. statements.Select(said => new StatementView(said.Id, said.Speaker, said.SpeakerOf, said.Quote, RecordedEvent.Parts(said.Topics), said.Evidence, said.ArticleId, said.Outlet, said.Published))]);
    });

    /// <summary>The events that a filter lets through, the latest first.</summary>
    public IReadOnlyList<RecordedEvent> Events(EventFilter filter) => _session.Read(() =>
    {
        ArgumentNullException.ThrowIfNull(filter);
        return (IReadOnlyList<RecordedEvent>)[.. Find(filter, SequenceAt(filter.AsOf))];
    });

    /// <summary>What changed after an act.</summary>
    /// <param name="since">The last sequence number seen; 0 for everything.</param>
    /// <param name="most">How many acts at most.</param>
    public IReadOnlyList<Change> Changes(long since, int most = int.MaxValue) => _session.Read(() =>
        (IReadOnlyList<Change>)[.. _session.Query<ActRow>("ChangesSince", new { since, most })
            .SelectMany(act => JsonSerializer.Deserialize(act.Changes, LedgerJson.Default.ListStringArray)!
                .Select(change => new Change(act.Seq, act.At, act.Kind, change[0], change[1], change[2], change.Length > 3 ? change[3] : null)))]);

    private long? SequenceAt(DateTimeOffset? moment) =>
        moment is { } at ? _session.One<long>("SequenceAt", new { at = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) }) : null;

    private IEnumerable<RecordedEvent> Find(EventFilter filter, long? at) => FindRows(filter, at).Select(RecordedEvent.Of);

    private List<EventRow> FindRows(EventFilter filter, long? at)
    {
        var values = new Dictionary<string, object> { ["from"] = Day(filter.From) ?? Earliest, ["to"] = Day(filter.To) ?? Latest };
        var sql = new StringBuilder(_session.Text("Events"));
        if (filter.Source is not null || filter.Target is not null)
        {
            List<string> wanted = [Pair("source", "target")];
            if (filter.EitherWay) wanted.Add(Pair("target", "source"));
            sql.Append('\n').Append(_session.Text("EventsOfPairs").Replace("{pairs}", $"({string.Join(" or ", wanted)})", StringComparison.Ordinal));
            if (filter.Source is { } source) values["source"] = source;
            if (filter.Target is { } target) values["target"] = target;
        }
        if (filter.Words is { } words && !string.IsNullOrWhiteSpace(words))
        {
            var match = _database is SqliteDatabase ? SearchWords.Fts5(words, "evidence", OneMonth(filter)) : words;
            if (match is null) return [];
            values["words"] = match;
            sql.Append('\n').Append(_session.Text("EventsWithWords"));
        }
        sql.Append("\nwhere e.day between @from and @to and {at:e}");
        if (filter.Type is { } type)
        {
            sql.Append(" and e.type = @type");
            values["type"] = type;
        }
        if (filter.Factuality is { } factuality)
        {
            sql.Append(" and e.factuality = @factuality");
            values["factuality"] = factuality;
        }
        sql.Append(" order by e.day desc, e.id desc");
        if (filter.Most is { } most) sql.Append(CultureInfo.InvariantCulture, $" limit {most}");
        return [.. _session.QueryText<EventRow>(Session.At(sql.ToString(), at), values)];

        string Pair(string source, string target) => (filter.Source, filter.Target) switch
        {
            (not null, not null) => $"(p.{source} = @source and p.{target} = @target)",
            (not null, null) => $"p.{source} = @source",
            _ => $"p.{target} = @target",
        };
    }

    // A telling is filed under the month of its own day, which the event's day follows; only a filter within one month can use it.
    private static string? OneMonth(EventFilter filter) =>
        filter is { From: { } from, To: { } to } && (from.Year, from.Month) == (to.Year, to.Month) ? Words.Month(Day(from)!) : null;

    private List<EventRow> Rows(IReadOnlyCollection<string> ids, long? at)
    {
        var rows = new List<EventRow>();
        foreach (var some in ids.Chunk(500))
            rows.AddRange(_session.QueryText<EventRow>(Session.At(_session.Text("Events") + "\nwhere e.id in @some and {at:e} order by e.day, e.id", at), new { some }));
        return rows;
    }

    private IEnumerable<OutsideCount> Outside(string source, string target, string from, string to) =>
        _session.Query<OutsideSeriesRow>("OutsideSeries", new { source, target, from, to })
            .Select(row => new OutsideCount(row.Dataset, source, target, (int)row.Events, row.Goldstein is { } sum ? Math.Round(sum / row.Events, 3) : null, row.First, row.Last));

    private List<Counterpart> Counterparts(string code, LedgerLexicon lexicon, long? at)
    {
        var (outward, inward) = (_session.QueryAt<CounterpartRow>("CounterpartsOfSource", at, new { code }), _session.QueryAt<CounterpartRow>("CounterpartsOfTarget", at, new { code }));
        return [.. outward.Select(row => row.Code).Union(inward.Select(row => row.Code))
            .Select(other => new Counterpart(other, lexicon.NameOf(other), Sum(outward.Where(row => row.Code == other)), Sum(inward.Where(row => row.Code == other)),
                Sum(outward.Concat(inward).Where(row => row.Code == other && row.Quad <= 2)), Sum(outward.Concat(inward).Where(row => row.Code == other && row.Quad > 2))))
            .OrderByDescending(other => other.Out + other.In).ThenBy(other => other.Code, StringComparer.Ordinal).Take(20)];

        static int Sum(IEnumerable<CounterpartRow> rows) => (int)rows.Sum(row => row.Events);
    }

    internal static RulingView View(RulingRow ruling) => new(
        ruling.Seq, ruling.Kind, ruling.Subject, ruling.Other, ruling.Verdict,
        JsonSerializer.Deserialize(ruling.Detail, LedgerJson.Default.DictionaryStringString)!.Where(pair => !pair.Key.StartsWith("was_", StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Value),
        ruling.MadeBy, ruling.Reason, ruling.At, ruling.Until is null);

    internal static IReadOnlyList<string> Chain(string agencies, string? outlet)
    {
        List<string> chain = [.. agencies.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        if (outlet is not null && !chain.Contains(outlet)) chain.Add(outlet);
        return chain;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
