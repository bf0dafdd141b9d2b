namespace Chancery.Ledger.Stories;

/// <summary>Where the news of a story begins, by the chains of carriers that its articles name.</summary>
/// <remarks>Three outlets that cite one interview are one origin, and so is a fourth that copies them without saying from whom.</remarks>
internal static class Origins
{
    /// <summary>For each article of one story the carrier with which its news began.</summary>
    /// <param name="members">All articles of the story.</param>
    public static IReadOnlyDictionary<long, string> Of(IReadOnlyList<OriginOfArticle> members)
    {
        var first = members.OrderBy(member => member.Published ?? "9999", StringComparer.Ordinal).ThenBy(member => member.Page, StringComparer.Ordinal).ToList();
        var named = first.Where(member => member.Agencies.Length > 0).Select(member => member.Origin).ToList();
        var principal = named.Count > 0
            ? named.GroupBy(origin => origin).OrderByDescending(group => group.Count()).ThenBy(group => named.IndexOf(group.Key)).First().Key
            : first[0].Origin;
        return members.ToDictionary(member => member.Article, member => member.Agencies.Length > 0 || named.Contains(member.Origin) ? member.Origin : principal);
    }
}

/// <summary>An article as far as its origin goes. A row of the database.</summary>
internal sealed record OriginOfArticle
{
    public long Article { get; init; }
    public string Story { get; init; } = "";
    public string? Outlet { get; init; }
    public string Origin { get; init; } = "";
    public string Agencies { get; init; } = "";
    public string? Published { get; init; }
    public string Page { get; init; } = "";
}
