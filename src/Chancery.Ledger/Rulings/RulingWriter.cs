using System.Text.Json;
using System.Text.RegularExpressions;
using Chancery.Ledger.Entries;
using Chancery.Ledger.Storage;
using Chancery.Ledger.Writing;

namespace Chancery.Ledger.Rulings;

/// <summary>Writes rulings and lets them take effect: each is an act of its own, nothing that it changes is lost, and each can be undone.</summary>
internal sealed partial class RulingWriter(Session session)
{
    private static readonly string[] _verdicts = ["accept", "correct", "reject", "together", "apart"];
    private static readonly string[] _eventFields = ["type", "mode", "source", "target", "date_start", "date_end", "factuality"];
    private static readonly string[] _standingFields = ["status", "date_start", "date_end", "factuality"];
    private static readonly string[] _factualities = ["occurred", "ongoing", "planned", "threatened", "possible", "denied", "alleged"];

    /// <summary>Rules; an event of several reports gets a ruling for each of its tellings.</summary>
    /// <returns>The numbers of the rulings.</returns>
    /// <exception cref="FormatException">The request names something that is not there, or a value that the record does not know.</exception>
    public IReadOnlyList<long> Rule(RulingRequest request, DateTimeOffset at) => session.Write<IReadOnlyList<long>>(() =>
    {
        if (!_verdicts.Contains(request.Verdict)) throw new FormatException($"'{request.Verdict}' is not a verdict: {string.Join(", ", _verdicts)}");
        if (string.IsNullOrWhiteSpace(request.MadeBy) || string.IsNullOrWhiteSpace(request.Reason)) throw new FormatException("a ruling needs the name of who rules and a reason");
        if (request.Verdict is "together" or "apart") return Merge(request, at);
        if (session.QueryAt<string>("EventOf", null, new { id = request.Subject }).FirstOrDefault() is { } name)
            return [.. session.Query<Telling>("TellingsOfEvents", new { events = new[] { name } }).Select(telling => OnTelling(request, telling, at))];
        if (session.One<StandingRow>("CurrentStanding", new { id = request.Subject }) is { } standing) return [OnStanding(request, standing, at)];
        if (session.One<StatementOfId>("StatementOfId", new { id = request.Subject }) is { } statement) return [OnStatement(request, statement, at)];
        if (session.One<long>("PersonStands", new { name = request.Subject }) > 0) return [OnPerson(request, at)];
        throw new FormatException($"there is no event, statement, standing or person '{request.Subject}' in the record");
    });

    /// <summary>Undoes a ruling: what it was about stands again as it was before.</summary>
    public long Undo(long number, string madeBy, string reason, DateTimeOffset at) => session.Write(() =>
    {
        if (session.One<RulingRow>("RulingOf", new { seq = number }) is not { Until: null } ruling) throw new FormatException($"there is no ruling {number} that stands");
        var act = new Act(session, at);
        session.Run("SupersedeRuling", act.Sequence, number);
        act.Withdrawn("ruling", $"{number}");
        switch (ruling.Kind)
        {
            case "merge":
                Regroup(act, [ruling.Subject, ruling.Other!]);
                break;
            case "event" when session.One<Telling>("TellingBefore", new { id = ruling.Subject }) is { } before:
                Replace(act, session.One<Telling>("TellingOfId", new { id = ruling.Subject })!, before with { Ruling = null });
                break;
            case "standing" when session.One<StandingRow>("LastStanding", new { id = ruling.Subject }) is { } was:
                session.Run("SupersedeStanding", act.Sequence, was.Id);
                Put(act, was.ToStored(), was.Article, null);
                act.Changed("standing", was.Id);
                break;
            case "statement" when ruling.Verdict == "reject" && session.One<StatementOfId>("StatementOfId", new { id = ruling.Subject }) is { } said:
                session.Run("InsertStatement", said.Id, said.Article, said.Speaker, said.SpeakerOf, said.Quote, said.Topics, said.EvidenceStart, said.EvidenceEnd, said.Evidence, act.Sequence);
                act.Added("statement", said.Id);
                break;
        }
        act.Write("ruling", $"undo {number}: {reason}", madeBy);
        return act.Sequence;
    });

    private long OnTelling(RulingRequest request, Telling telling, DateTimeOffset at)
    {
        var act = new Act(session, at);
        var detail = RuledTellings.Marks(telling);
        foreach (var (field, value) in Checked(request, _eventFields)) detail[field] = value;
        if (detail.TryGetValue("type", out var type) | detail.TryGetValue("mode", out var mode) && request.Ontology is { } ontology)
        {
            var (cameo, goldstein) = ontology(type ?? telling.Type, string.IsNullOrEmpty(mode) ? null : mode);
            (detail["cameo"], detail["goldstein"]) = (cameo, goldstein.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        Write(act, request, "event", telling.Id, telling.Page, detail);
        Replace(act, telling, request.Verdict == "reject" ? null : RuledTellings.Corrected(telling, detail) with { Ruling = act.Sequence });
        act.Write("ruling", telling.Id, request.MadeBy);
        return act.Sequence;
    }

    private long OnStanding(RulingRequest request, StandingRow standing, DateTimeOffset at)
    {
        var act = new Act(session, at);
        var detail = new Dictionary<string, string> { ["was_org"] = standing.Org, ["was_member"] = standing.Member, ["was_status"] = standing.Status, ["was_factuality"] = standing.Factuality, ["was_evidence"] = standing.Evidence };
        foreach (var (field, value) in Checked(request, _standingFields)) detail[field] = value;
        Write(act, request, "standing", standing.Id, PageOf(standing.Article), detail);
        session.Run("SupersedeStanding", act.Sequence, standing.Id);
        if (request.Verdict == "reject") act.Withdrawn("standing", standing.Id);
        else
        {
            Put(act, RuledStandings.Corrected(standing.ToStored(), detail), standing.Article, act.Sequence);
            act.Changed("standing", standing.Id);
        }
        act.Write("ruling", standing.Id, request.MadeBy);
        return act.Sequence;
    }

    private long OnStatement(RulingRequest request, StatementOfId statement, DateTimeOffset at)
    {
        if (request.Verdict == "correct") throw new FormatException("a statement is accepted or rejected");
        var act = new Act(session, at);
        Write(act, request, "statement", statement.Id, PageOf(statement.Article), new() { ["was_speaker"] = statement.Speaker, ["was_evidence"] = statement.Evidence });
        if (request.Verdict == "reject")
        {
            session.Run("SupersedeStatement", act.Sequence, statement.Id);
            act.Withdrawn("statement", statement.Id);
        }
        act.Write("ruling", statement.Id, request.MadeBy);
        return act.Sequence;
    }

    private long OnPerson(RulingRequest request, DateTimeOffset at)
    {
        var act = new Act(session, at);
        var detail = Checked(request, ["code", "office"]);
        Write(act, request, "actor", request.Subject, null, detail);
        var entries = session.Query<PersonEntry>("PersonEntries", new { name = request.Subject });
        if (request.Verdict != "accept") session.Run("RejectPerson", act.Sequence, request.Subject);
        if (request.Verdict == "correct")
            foreach (var entry in entries)
                session.Run("InsertPerson", request.Subject, detail.GetValueOrDefault("code", entry.Code), detail.GetValueOrDefault("office", entry.Office), entry.Article, act.Sequence);
        act.Changed("actor", request.Subject);
        act.Write("ruling", request.Subject, request.MadeBy);
        return act.Sequence;
    }

    private List<long> Merge(RulingRequest request, DateTimeOffset at)
    {
        string Must(string? id) => session.One<Telling>("TellingOfId", new { id = id ?? "" }) is { Event: not null } telling ? telling.Id : throw new FormatException($"there is no telling or event '{id}' in the record");
        var (one, other) = (Must(request.Subject), Must(request.Other));
        if (one == other) throw new FormatException("a ruling on a merge takes two tellings");
        if (string.CompareOrdinal(one, other) > 0) (one, other) = (other, one);
        var act = new Act(session, at);
        foreach (var earlier in session.Query<RulingRow>("RulingsOn", new { ids = new[] { one } }).Where(ruling => ruling is { Kind: "merge", Until: null } && ruling.Subject == one && ruling.Other == other))
            session.Run("SupersedeRuling", act.Sequence, earlier.Seq);
        Write(act, request with { Subject = one, Other = other }, "merge", one, null, []);
        Regroup(act, [one, other]);
        act.Write("ruling", one, request.MadeBy);
        return [act.Sequence];
    }

    // Takes tellings out and puts them in again, so that their groups are made anew.
    private void Regroup(Act act, IReadOnlyList<string> ids)
    {
        var tellings = ids.Select(id => session.One<Telling>("TellingOfId", new { id })).OfType<Telling>().Where(telling => telling.Event is not null).ToList();
        new EventKeeper(session, act).Regroup([.. tellings.Select(Fresh)], tellings, []);
    }

    private void Replace(Act act, Telling old, Telling? now)
    {
        session.Run("SupersedeTelling", act.Sequence, old.Id);
        if (now is null) act.Withdrawn("telling", old.Id);
        else
        {
            EntryWriter.InsertTellings(session, act, [now]);
            act.Changed("telling", now.Id);
        }
        new EventKeeper(session, act).Regroup(now is null ? [] : [Fresh(now)], old.Event is null ? [] : [old], []);
    }

    private static Telling Fresh(Telling telling) => telling with { Event = null, Cluster = null, GroupWhy = null };

    private void Put(Act act, StoredStanding standing, long article, long? ruling) => session.Run(
        "InsertStanding", standing.Id, article, standing.Org, standing.Member, standing.Status, standing.DateStart, standing.DateEnd, standing.Factuality, standing.EvidenceStart, standing.EvidenceEnd, standing.Evidence, ruling, act.Sequence);

    private void Write(Act act, RulingRequest request, string kind, string subject, string? page, Dictionary<string, string> detail)
    {
        session.Run("InsertRuling", act.Sequence, kind, subject, request.Other, request.Verdict, page, JsonSerializer.Serialize(detail, LedgerJson.Default.DictionaryStringString), request.MadeBy.Trim(), request.Reason.Trim(), act.At);
        act.Added("ruling", $"{act.Sequence}");
    }

    private string? PageOf(long article) => session.One<string>("PageOfArticle", new { article });

    private static Dictionary<string, string> Checked(RulingRequest request, string[] fields)
    {
        if (request.Verdict == "correct" && request.Changes.Count == 0) throw new FormatException($"a correction says what is right: {string.Join(", ", fields)}");
        if (request.Verdict != "correct" && request.Changes.Count > 0) throw new FormatException($"only 'correct' changes values, not '{request.Verdict}'");
        foreach (var (field, value) in request.Changes)
        {
            if (!fields.Contains(field)) throw new FormatException($"'{field}' cannot be corrected here: {string.Join(", ", fields)}");
            var good = field switch
            {
                "type" => Plover.IsType(value),
                "factuality" => _factualities.Contains(value),
                "date_start" or "date_end" => value.Length == 0 || DateOnly.TryParseExact(value, "yyyy-MM-dd", out _),
                "source" or "code" => Codes().IsMatch(value),
                "target" => value.Length == 0 || Codes().IsMatch(value),
                "status" => FiledReport.IsStatus(value),
                _ => true,
            };
            if (!good) throw new FormatException($"'{value}' is no value for {field}");
        }
        return request.Changes.ToDictionary(change => change.Key, change => change.Value);
    }

    [GeneratedRegex(@"\A[A-Z0-9&_.-]+(?::[A-Z]{3})?(?: [A-Z0-9&_.-]+(?::[A-Z]{3})?)*\z", RegexOptions.None, 1000)]
    private static partial Regex Codes();
}

/// <summary>A standing as stored. A row of the database.</summary>
internal sealed record StandingRow
{
    public string Id { get; init; } = "";
    public long Article { get; init; }
    public string Org { get; init; } = "";
    public string Member { get; init; } = "";
    public string Status { get; init; } = "";
    public string? DateStart { get; init; }
    public string? DateEnd { get; init; }
    public string Factuality { get; init; } = "";
    public long EvidenceStart { get; init; }
    public long EvidenceEnd { get; init; }
    public string Evidence { get; init; } = "";

    public StoredStanding ToStored() => new(Id, Org, Member, Status, DateStart, DateEnd, Factuality, EvidenceStart, EvidenceEnd, Evidence);
}

/// <summary>A statement as stored. A row of the database.</summary>
internal sealed record StatementOfId
{
    public string Id { get; init; } = "";
    public long Article { get; init; }
    public string Speaker { get; init; } = "";
    public string? SpeakerOf { get; init; }
    public string? Quote { get; init; }
    public string Topics { get; init; } = "";
    public long EvidenceStart { get; init; }
    public long EvidenceEnd { get; init; }
    public string Evidence { get; init; } = "";
}

/// <summary>A person as one article names them. A row of the database.</summary>
internal sealed record PersonEntry
{
    public string Code { get; init; } = "";
    public string Office { get; init; } = "";
    public long Article { get; init; }
}
