namespace Chancery.Ledger.Grouping;

/// <summary>
/// Divides things into groups by what ties each two of them. The result depends on the set alone, never on the order in which its members came to be known:
/// whoever enters the same reports in another order has the same groups.
/// </summary>
/// <remarks>
/// Members that are tied, directly or through others, are a cluster; a cluster is divided in the order of its members: each joins the group with at least half
/// of whose members it is tied and from none of which it must be kept apart, else it begins a group of its own. So a round-up that is tied to two stories does not make them one.
/// </remarks>
internal static class Partition
{
    /// <summary>Groups members.</summary>
    /// <param name="members">All members of whole clusters.</param>
    /// <param name="order">Their order: what is in front gives a group its name.</param>
    /// <param name="bond">What two members have to do with each other; symmetric, and the same whenever it is asked.</param>
    public static IReadOnlyList<Group<T>> Of<T>(IEnumerable<T> members, Comparison<T> order, Func<T, T, Bond> bond)
        where T : class
    {
        var sorted = members.ToList();
        sorted.Sort(order);
        var bonds = new Bond[sorted.Count, sorted.Count];
        var cluster = Enumerable.Range(0, sorted.Count).ToArray();
        for (var i = 0; i < sorted.Count; i++)
            for (var j = 0; j < i; j++)
            {
                bonds[i, j] = bonds[j, i] = bond(sorted[j], sorted[i]);
                if (bonds[i, j].Kind == BondKind.Together) Unite(Root(i), Root(j));
            }

        var groups = new List<List<int>>();
        var reasons = new string[sorted.Count];
        for (var i = 0; i < sorted.Count; i++)
        {
            List<int>? home = null;
            var best = 0.0;
            foreach (var group in groups)
            {
                var ties = group.Count(j => bonds[i, j].Kind == BondKind.Together);
                var share = (double)ties / group.Count;
                if (share >= 0.5 && share > best && !group.Exists(j => bonds[i, j].Kind == BondKind.Apart)) (home, best) = (group, share);
            }
            if (home is null)
            {
                groups.Add([i]);
                reasons[i] = "";
            }
            else
            {
                reasons[i] = bonds[i, home.First(j => bonds[i, j].Kind == BondKind.Together)].Why;
                home.Add(i);
            }
        }
        return [.. groups.Select(group => new Group<T>([.. group.Select(i => sorted[i])], [.. group.Select(i => reasons[i])], sorted[Root(group[0])]))];

        int Root(int i)
        {
            while (cluster[i] != i) i = cluster[i] = cluster[cluster[i]];
            return i;
        }

        void Unite(int a, int b) => cluster[Math.Max(a, b)] = Math.Min(a, b); // the first in order names the cluster
    }
}

/// <summary>A group of members.</summary>
/// <param name="Members">In their order.</param>
/// <param name="Reasons">Why each joined those before it; empty for the first.</param>
/// <param name="Cluster">The first member of the cluster to which the group belongs.</param>
internal sealed record Group<T>(IReadOnlyList<T> Members, IReadOnlyList<string> Reasons, T Cluster);
