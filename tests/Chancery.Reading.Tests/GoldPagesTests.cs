using System.Globalization;
using System.Text.Json;

namespace Chancery.Reading.Tests;

/// <summary>Pages of our own in the shapes of real content management systems, each with what must come out of it.</summary>
public sealed class GoldPagesTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Chancery.Reading.Tests", "Pages");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_body_of_a_page_is_its_paragraphs_and_nothing_else(string name) => Assert.Equal(Gold(name).Paragraphs, Read(name).Paragraphs());

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_page_says_of_itself_is_found(string name)
    {
        var gold = Gold(name);
        var article = Read(name);

        Assert.Equal((gold.Title, gold.Outlet, gold.Byline, gold.Dateline), (article.Title, article.Outlet, article.Byline, article.Dateline));
        Assert.Equal(gold.Published, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.StartsWith(gold.Basis, article.PublishedBasis, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_carriers_of_a_page_stand_in_the_order_of_transmission(string name) => Assert.Equal(Gold(name).Agencies, Read(name).Agencies);

    [Fact]
    public void A_folder_is_read_in_ordinal_order_of_names()
    {
        var inputs = Readers.Reader.Read(Folder).Select(result => result.Input).ToList();

        Assert.Equal(inputs.Order(StringComparer.Ordinal), inputs);
        Assert.Equal(Directory.GetFiles(Folder, "*.html").Length, inputs.Count);
    }

    private static GoldPage Gold(string name) => JsonSerializer.Deserialize<GoldPage>(File.ReadAllText(Path.Combine(Folder, name + ".gold.json")))!;

    private static Article Read(string name)
    {
        var result = Assert.Single(Readers.Reader.Read(Path.Combine(Folder, name + ".html")));
        Assert.True(result.IsArticle, result.Problem?.Message);
        return result.Article;
    }
}
