using Chancery.Ledger.Entries;
using Chancery.Ledger.Rulings;
using Chancery.Ledger.Storage;

namespace Chancery.Ledger.Writing;

/// <summary>Enters reports, each in one transaction: all of a report is in the record, or nothing.</summary>
internal sealed class EntryWriter(Session session)
{
    /// <summary>The most tellings of one article: their rows are numbered within the act that entered them.</summary>
    public const int RowsOfAct = 4096;

    /// <summary>Enters a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="knownAt">When it became known.</param>
    /// <param name="recode">Whether a newer coding replaces the one in the record.</param>
    public Entry Enter(FiledReport report, DateTimeOffset knownAt, bool recode) => session.Write(() =>
    {
        if (session.One<KnownContent>("KnownContent", new { page = report.Page, content = report.Content }) is { } known
            && (known.Coding == report.Coding || !recode || known.Until is not null))
            return new Entry(known.Coding == report.Coding ? EntryOutcome.Known : EntryOutcome.KnownOtherwise, known.Seq, null, report.Tellings.Count, 0);

        var act = new Act(session, knownAt);
        var stories = new StoryKeeper(session, act);
        var earlier = session.One<CurrentArticle>("CurrentArticleOfPage", new { page = report.Page });
        var recoded = earlier is not null && session.One<KnownContent>("KnownContent", new { page = report.Page, content = report.Content })?.Seq == earlier.Seq;
        List<Telling> removed = [];
        IReadOnlyList<Telling> tellings = report.Tellings;
        IReadOnlyList<RulingRow> rulings = [];
        if (earlier is not null)
        {
            removed = session.Query<Telling>("TellingsOfArticle", new { article = earlier.Seq });
            rulings = session.Query<RulingRow>("RulingsOfPage", new { page = report.Page });
            tellings = RuledTellings.Carry(report, removed, rulings);
            stories.Remove(earlier.Seq);
            Supersede(act, earlier.Seq);
        }
        var version = earlier is null ? 1 : recoded ? earlier.Version : session.One<long>("LastVersionOfPage", new { page = report.Page }) + 1;
        Insert(act, report, version, rulings);
        if (earlier is null) act.Added("article", report.Article.Id);
        else act.Changed("article", report.Article.Id);
        var story = stories.Add(report);
        tellings = [.. tellings.Select(telling => telling with { Article = act.Sequence, Story = story, Event = null, Cluster = null, GroupWhy = null })];
        InsertTellings(session, act, tellings);
        foreach (var telling in tellings.ExceptBy(removed.Select(old => old.Id), telling => telling.Id)) act.Added("telling", telling.Id);
        foreach (var telling in removed.ExceptBy(tellings.Select(now => now.Id), telling => telling.Id)) act.Withdrawn("telling", telling.Id);
        var fresh = new EventKeeper(session, act).Regroup(tellings, removed, stories.Retied);
        act.Write(earlier is null ? "article" : recoded ? "recoding" : "version", report.Page);
        return new Entry(earlier is null ? EntryOutcome.Added : recoded ? EntryOutcome.Recoded : EntryOutcome.NewVersion, act.Sequence, story, tellings.Count, fresh);
    });

    /// <summary>Writes tellings of the act.</summary>
    public static void InsertTellings(Session session, Act act, IReadOnlyList<Telling> tellings)
    {
        if (tellings.Count > RowsOfAct) throw new FormatException($"a report may tell {RowsOfAct} events at most, not {tellings.Count}");
        var row = act.Sequence * RowsOfAct;
        foreach (var telling in tellings)
        {
            session.Run("InsertTelling", row, telling.Id, telling.Article, telling.Type, telling.Mode, telling.Cameo, telling.Goldstein, telling.Contexts, telling.Source, telling.Target,
                telling.SourceNames, telling.TargetNames, telling.DateStart, telling.DateEnd, telling.DateText, telling.Place, telling.Country, telling.Lat, telling.Lon, telling.Factuality, telling.SaidBy,
                telling.Confidence, telling.EvidenceStart, telling.EvidenceEnd, telling.Evidence, telling.Why, telling.Ruling, act.Sequence);
            Words.OfEvidence(session, row, telling.Evidence, telling.Day);
            row++;
        }
    }

    private void Insert(Act act, FiledReport report, long version, IReadOnlyList<RulingRow> rulings)
    {
        var article = report.Article;
        session.Run("InsertArticle", act.Sequence, report.Page, version, article.Id, report.Content, report.Coding, article.Url, article.Outlet, article.Title, article.Published, article.PublishedBasis,
            article.Language, report.Agencies, report.Origin, article.Text, report.Actors, report.Profile.ToBytes(), act.Sequence);
        Words.OfArticle(session, act.Sequence, article.Title, article.Text, article.Published ?? "");
        foreach (var said in report.Statements.Where(said => !RuledStandings.Rejects(said, rulings)))
            session.Run("InsertStatement", said.Id, act.Sequence, said.Speaker, said.SpeakerOf, said.Quote, said.Topics, said.EvidenceStart, said.EvidenceEnd, said.Evidence, act.Sequence);
        foreach (var told in report.Standings)
        {
            if (RuledStandings.Of(told, rulings) is not { } ruled) continue;
            var (standing, ruling) = ruled;
            session.Run("InsertStanding", standing.Id, act.Sequence, standing.Org, standing.Member, standing.Status, standing.DateStart, standing.DateEnd, standing.Factuality, standing.EvidenceStart,
                standing.EvidenceEnd, standing.Evidence, ruling, act.Sequence);
            act.Added("standing", standing.Id);
        }
        if (report.People.Count == 0) return;
        var rejected = session.Query<RulingRow>("ActorRulings").Where(ruling => ruling.Verdict == "reject").Select(ruling => ruling.Subject).ToHashSet();
        foreach (var (name, code, office) in report.People.Where(person => !rejected.Contains(person.Name))) session.Run("InsertPerson", name, code, office, act.Sequence, act.Sequence);
    }

    private void Supersede(Act act, long article)
    {
        session.Run("SupersedeArticle", act.Sequence, article);
        session.Run("SupersedeTellings", act.Sequence, article);
        session.Run("SupersedeStatements", act.Sequence, article);
        session.Run("SupersedeStandings", act.Sequence, article);
        session.Run("SupersedePersons", act.Sequence, article);
    }

    private sealed record KnownContent
    {
        public long Seq { get; init; }
        public string Coding { get; init; } = "";
        public long? Until { get; init; }
    }

    private sealed record CurrentArticle
    {
        public long Seq { get; init; }
        public long Version { get; init; }
    }
}
