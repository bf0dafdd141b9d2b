using Chancery.Coding.Identity;
using Chancery.Ledger.Entries;
using Chancery.Ledger.Grouping;
using Chancery.Ledger.Storage;
using Chancery.Ledger.Stories;

namespace Chancery.Ledger.Writing;

/// <summary>Keeps the grouping of articles into stories as articles come and go.</summary>
internal sealed class StoryKeeper(Session session, Act act)
{
    private readonly HashSet<string> _retied = [];

    /// <summary>Stories of several articles whose members have changed.</summary>
    public IReadOnlyCollection<string> Retied => _retied;

    /// <summary>Enters an article and gives the id of its story.</summary>
    public string Add(FiledReport report)
    {
        var profile = report.Profile.ToBytes();
        var article = new StoryArticle
        {
            Seq = act.Sequence, Page = report.Page, Id = report.Article.Id, Outlet = report.Article.Outlet, Title = report.Article.Title, Published = report.Article.Published,
            Agencies = report.Agencies, Origin = report.Origin, Signature = profile,
        };
        long[] looks = [.. report.Profile.Looks(report.Article.Published).Distinct()];
        List<StoryArticle> like = [];
        if (looks.Length > 0 && session.Column<long>("ArticlesWithKeys", looks) is { Count: > 0 } candidates)
            like = [.. session.Query<StoryArticle>("StoryArticles", new { articles = candidates }).Where(other => StoryBond.Of(article, other).Kind == BondKind.Together)];
        foreach (var key in report.Profile.Keys(report.Article.Published).Distinct()) session.Run("InsertStoryKey", key, act.Sequence);
        if (like.Count == 0)
        {
            var own = Name(article);
            session.Run("InsertStoryMember", article.Seq, act.Sequence, own, own, "");
            act.Added("story", own);
            return own;
        }
        var members = session.Query<StoryArticle>("ClusterArticles", new { clusters = like.Select(other => other.Cluster).Distinct().ToArray() });
        return Regroup([.. members, article])[article.Seq];
    }

    /// <summary>Takes an article out.</summary>
    public void Remove(long article)
    {
        if (session.One<StoryArticle>("StoryMemberOfArticle", new { article }) is not { Cluster: { } cluster, Story: { } story }) return;
        var members = session.Query<StoryArticle>("ClusterArticles", new { clusters = new[] { cluster } });
        session.Run("SupersedeStoryMember", act.Sequence, article);
        var rest = members.Where(member => member.Seq != article).ToList();
        var names = Regroup(rest);
        if (!names.ContainsValue(story) && !rest.Exists(member => member.Story == story)) act.Withdrawn("story", story);
    }

    private Dictionary<long, string> Regroup(IReadOnlyList<StoryArticle> members)
    {
        var stories = new Dictionary<long, string>();
        var kept = new HashSet<string>();
        foreach (var group in Partition.Of(members, StoryArticle.Order, StoryBond.Of))
        {
            var (story, cluster) = (Name(group.Members[0]), Name(group.Cluster));
            var known = group.Members.Any(member => member.Story == story);
            kept.Add(story);
            for (var i = 0; i < group.Members.Count; i++)
            {
                var member = group.Members[i];
                stories.Add(member.Seq, story);
                if (member.Story == story && member.Cluster == cluster && member.Why == group.Reasons[i]) continue;
                if (member.Story is not null) session.Run("SupersedeStoryMember", act.Sequence, member.Seq);
                session.Run("InsertStoryMember", member.Seq, act.Sequence, story, cluster, group.Reasons[i]);
                if (group.Members.Count > 1 || member.Story is not null) _retied.Add(story);
            }
            if (!_retied.Contains(story)) continue;
            if (known) act.Changed("story", story);
            else act.Added("story", story);
        }
        foreach (var gone in members.Select(member => member.Story).OfType<string>().Distinct().Where(story => !kept.Contains(story)))
            act.Superseded("story", gone, stories[members.First(member => member.Story == gone).Seq]);
        return stories;
    }

    private static string Name(StoryArticle first) => ContentId.Of("story", first.Page);
}
