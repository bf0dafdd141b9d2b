namespace Chancery.Reading.Tests;

/// <summary>The report that the design was written around; it lies beside the project and not in it.</summary>
public sealed class FirstArticleTests
{
    private static readonly string Path = Checkout.Shared("articles", "armenia-csto.txt");

    [Fact]
    public void Its_body_runs_from_the_first_sentence_to_the_last_without_furniture()
    {
        var text = Read().Text;

        Assert.StartsWith("Armenia could ruin its military", text, StringComparison.Ordinal);
        Assert.EndsWith("in Moscow on May 8.", text, StringComparison.Ordinal);
        Assert.Equal(11, text.Split("\n\n").Length);
    }

    [Fact]
    public void Its_headline_is_found_once_and_its_outlet_before_the_first_sentence()
    {
        var article = Read();

        Assert.Equal("Moscow warns Armenia against leaving Russian-led defense bloc", article.Title);
        Assert.Equal("PanARMENIAN.Net", article.Outlet);
        Assert.Equal("en", article.Language);
    }

    [Fact]
    public void Its_agencies_stand_in_the_order_of_transmission() => Assert.Equal(["TASS", "RFE/RL's Armenian"], Read().Agencies);

    [Fact]
    public void It_stays_undated_because_the_page_prints_no_day()
    {
        var article = Read();

        Assert.Null(article.Published);
        Assert.Null(article.PublishedBasis);
    }

    private static Article Read()
    {
        Assert.SkipUnless(File.Exists(Path), "the first article lies beside the project in ../shared and is not here");
        var result = Assert.Single(Readers.Reader.Read(Path));
        Assert.True(result.IsArticle, result.Problem?.Message);
        return result.Article;
    }
}
