using System.Globalization;

namespace Chancery.Reading.Tests;

/// <summary>The gate of page extraction: pages of our own in the shapes of real sites, all together.</summary>
public sealed class SitePagesTests
{
    private const double BodyFloor = 0.97;
    private const double FactsFloor = 0.95;

    private static readonly Dictionary<SitePage, ReadResult> Read = SitePage.All.ToDictionary(page => page, page => page.Read());
    private static readonly List<SitePage> Reports = [.. SitePage.All.Where(page => page.Kind != "index")];

    [Fact]
    public void The_bodies_of_the_pages_are_found()
    {
        var score = Shingles.F1(Reports.Select(page => (page.Body, Read[page].Article?.Text ?? "")));
        Assert.True(score >= BodyFloor, string.Create(CultureInfo.InvariantCulture, $"the F1 is {score:0.000}"));
    }

    [Fact]
    public void The_headlines_of_the_pages_are_found() => MostAre(page => (page.Title, Read[page].Article?.Title));

    [Fact]
    public void The_days_of_the_pages_are_found() =>
        MostAre(page => (page.Published, Read[page].Article?.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Fact]
    public void The_languages_of_the_pages_are_told() => MostAre(page => (page.Language, Read[page].Article?.Language));

    [Fact]
    public void Pages_are_told_to_be_reports_running_accounts_galleries_films_or_teasers() =>
        MostAre(page => (page.Kind, Read[page].Article?.Kind switch
        {
            null => null,
            ArticleKind.LiveBlog => "live-blog",
            { } kind => kind.ToString().ToLowerInvariant(),
        }));

    [Fact]
    public void Index_pages_are_told_to_be_no_reports()
    {
        var wrong = SitePage.All.Where(page => page.Kind == "index" && Read[page].Problem?.Code != ProblemCodes.NoArticle).Select(page => page.Name);
        Assert.Empty(wrong);
    }

    private static void MostAre(Func<SitePage, (string? Gold, string? Found)> fact)
    {
        var wrong = Reports.Where(page => fact(page) is var (gold, found) && gold != found).Select(page => $"{page.Name}: {fact(page)}").ToList();
        Assert.True(wrong.Count <= Reports.Count * (1 - FactsFloor), string.Join('\n', wrong));
    }
}
