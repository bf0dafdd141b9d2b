namespace Chancery.Ledger.Stories;

/// <summary>An article as far as the grouping into stories looks at it. A row of the database, hence plain types.</summary>
internal sealed record StoryArticle
{
    public long Seq { get; init; }
    public string Page { get; init; } = "";
    public string Id { get; init; } = "";
    public string? Outlet { get; init; }
    public string Title { get; init; } = "";
    public string? Published { get; init; }
    public string Agencies { get; init; } = "";
    public string Origin { get; init; } = "";
    public byte[] Signature { get; init; } = [];
    public string? Story { get; init; }
    public string? Cluster { get; init; }
    public string? Why { get; init; }

    /// <summary>What is compared.</summary>
    public StoryProfile Profile => _profile ??= StoryProfile.From(Signature);

    private StoryProfile? _profile;

    /// <summary>The order of a story's articles: by day of publication, then by page. The first gives the story its id.</summary>
    public static int Order(StoryArticle a, StoryArticle b)
    {
        var byDay = string.CompareOrdinal(a.Published ?? "9999", b.Published ?? "9999");
        return byDay != 0 ? byDay : string.CompareOrdinal(a.Page, b.Page);
    }
}
