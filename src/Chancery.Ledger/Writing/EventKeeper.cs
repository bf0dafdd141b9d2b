using Chancery.Ledger.Entries;
using Chancery.Ledger.Grouping;
using Chancery.Ledger.Merging;
using Chancery.Ledger.Storage;
using Chancery.Ledger.Stories;

namespace Chancery.Ledger.Writing;

/// <summary>Keeps the grouping of tellings into events, and the rows that sum each event up, as tellings come and go.</summary>
internal sealed class EventKeeper(Session session, Act act)
{
    private const int MostPairs = 64;

    /// <summary>Regroups whatever a change touches.</summary>
    /// <param name="added">Tellings that are new.</param>
    /// <param name="removed">Tellings that no longer stand, as they were grouped.</param>
    /// <param name="retied">Stories whose articles have changed: what their articles tell may now be one act, or come from one origin.</param>
    /// <returns>How many of <paramref name="added"/> nobody had told before.</returns>
    public int Regroup(IReadOnlyList<Telling> added, IReadOnlyList<Telling> removed, IReadOnlyCollection<string> retied)
    {
        var clusters = removed.Select(telling => telling.Cluster!).ToHashSet();
        if (retied.Count > 0)
            foreach (var article in session.Query<OriginOfArticle>("OriginsOfStories", new { stories = retied.ToArray() }))
                foreach (var telling in session.Query<Telling>("TellingsOfArticle", new { article = article.Article }))
                    clusters.Add(telling.Cluster!);
        var rulings = session.Query<MergeRuling>("MergeRulings").ToDictionary(ruling => (ruling.Subject, ruling.Other), ruling => ruling.Verdict);
        foreach (var telling in added) AddLike(telling, clusters, rulings);

        var gone = removed.Select(telling => telling.Id).ToHashSet();
        foreach (var id in gone) session.Run("SupersedeEventMember", act.Sequence, id);
        List<Telling> members = [];
        if (clusters.Count > 0)
            members.AddRange(session.Query<Telling>("TellingsOfClusters", new { clusters = clusters.Order(StringComparer.Ordinal).ToArray() }).Where(telling => !gone.Contains(telling.Id)));
        var before = members.Concat(removed).Select(telling => telling.Event!).Distinct().Order(StringComparer.Ordinal).ToList();
        members.AddRange(added);
        return Write(Partition.Of(members, EventSummary.Order, (a, b) => Bonded(a, b, rulings)), before);
    }

    private int Write(IReadOnlyList<Group<Telling>> groups, List<string> before)
    {
        var current = before.Count == 0 ? [] : session.Query<EventRow>("EventRows", new { events = before }).ToDictionary(row => row.Id);
        var origins = Tangled(groups);
        var fresh = 0;
        var names = new Dictionary<string, string>();
        foreach (var group in groups)
        {
            var (name, cluster) = (group.Members[0].Id, group.Cluster.Id);
            for (var i = 0; i < group.Members.Count; i++)
            {
                var member = group.Members[i];
                if (member.Event is { } old) names.TryAdd(old, name);
                if (member.Event == name && member.Cluster == cluster && member.GroupWhy == group.Reasons[i]) continue;
                if (member.Event is not null) session.Run("SupersedeEventMember", act.Sequence, member.Id);
                session.Run("InsertEventMember", member.Id, act.Sequence, name, cluster, group.Reasons[i]);
            }
            var row = EventSummary.Of(name, group.Members, telling => origins.GetValueOrDefault(telling.Article, telling.Origin));
            if (current.Remove(name, out var was))
            {
                if (was with { Since = 0 } == row) continue;
                Take(was);
                Put(row);
                act.Changed("event", name);
            }
            else
            {
                if (group.Members.All(member => member.Event is null)) fresh++;
                Put(row);
                act.Added("event", name);
            }
        }
        foreach (var left in current.Values.OrderBy(row => row.Id, StringComparer.Ordinal))
        {
            Take(left);
            if (names.TryGetValue(left.Id, out var by)) act.Superseded("event", left.Id, by);
            else act.Withdrawn("event", left.Id);
        }
        return fresh;
    }

    private void AddLike(Telling telling, HashSet<string> clusters, Dictionary<(string, string), string> rulings)
    {
        if (!DateOnly.TryParse(telling.Day, out var day)) return; // what has no day cannot be told to be the same
        var last = DateOnly.TryParse(telling.DateEnd, out var end) && end > day ? end : day;
        var (first, until) = (Text(day.AddDays(-EventBond.Window)), Text(last.AddDays(EventBond.Window)));
        var events = new HashSet<string>();
        foreach (var source in telling.SourceStates.Take(4))
            foreach (var target in telling.TargetStates.Take(4))
            {
                Find(source, target);
                if (TypeFamilies.IsMutual(telling.Type)) Find(target, source);
            }
        foreach (var (subject, other) in rulings.Keys)
            if (subject == telling.Id) events.Add(other);
            else if (other == telling.Id) events.Add(subject);
        if (events.Count == 0) return;
        foreach (var like in session.Query<Telling>("TellingsOfEvents", new { events = events.Order(StringComparer.Ordinal).ToArray() }))
            if (!clusters.Contains(like.Cluster!) && Bonded(telling, like, rulings).Kind == BondKind.Together)
                clusters.Add(like.Cluster!);

        void Find(string source, string target) =>
            events.UnionWith(session.Column<string>("EventsOfPair", source, target, first, until, TypeFamilies.Of(telling.Type)));
    }

    // What a person has ruled about two tellings counts more than what they look like.
    private static Bond Bonded(Telling a, Telling b, Dictionary<(string, string), string> rulings)
    {
        if (rulings.Count > 0 && (rulings.TryGetValue((a.Id, b.Id), out var verdict) || rulings.TryGetValue((b.Id, a.Id), out verdict)))
            return verdict == "together" ? Bond.Together("a person ruled that they are one act") : Bond.Apart("a person ruled that they are two acts");
        return EventBond.Of(a, b);
    }

    private Dictionary<long, string> Tangled(IReadOnlyList<Group<Telling>> groups)
    {
        var origins = new Dictionary<long, string>();
        var stories = groups.Where(group => group.Members.Count > 1).SelectMany(group => group.Members).Select(telling => telling.Story).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToArray();
        if (stories.Length > 0)
            foreach (var story in session.Query<OriginOfArticle>("OriginsOfStories", new { stories }).GroupBy(article => article.Story))
                foreach (var (article, origin) in Origins.Of([.. story]))
                    origins[article] = origin;
        return origins;
    }

    private void Put(EventRow row)
    {
        session.Run("InsertEvent", row.Id, act.Sequence, row.Day, row.DateStart, row.DateEnd, row.Type, row.Mode, row.Quad, row.Cameo, row.Goldstein, row.Score, row.Contexts, row.Source, row.Target,
            row.Factuality, row.Contested, row.Confidence, row.Place, row.Country, row.Lat, row.Lon, row.SaidBy, row.Reports, row.Outlets, row.Origins, row.Lead, row.Evidence);
        foreach (var (source, target) in Pairs(row))
            session.Run("InsertPair", source, target, row.Day, row.Id, act.Sequence, TypeFamilies.Of(row.Type), row.Type, row.Quad, row.Factuality, row.Contested, row.Goldstein, row.Score, row.Reports);
        session.Run("AddCoverage", row.Day, 1L, row.Reports);
    }

    private void Take(EventRow row)
    {
        session.Run("SupersedeEvent", act.Sequence, row.Id);
        session.Run("SupersedePairs", act.Sequence, row.Id);
        session.Run("AddCoverage", row.Day, -1L, -row.Reports);
    }

    private static IEnumerable<(string, string)> Pairs(EventRow row) =>
        Telling.States(row.Source).SelectMany(source => Telling.States(row.Target).Where(target => target != source).DefaultIfEmpty("").Select(target => (source, target))).Distinct().Take(MostPairs);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd");
}

/// <summary>What a person ruled about two tellings: together or apart. A row of the database.</summary>
internal sealed record MergeRuling
{
    public string Subject { get; init; } = "";
    public string Other { get; init; } = "";
    public string Verdict { get; init; } = "";
}
