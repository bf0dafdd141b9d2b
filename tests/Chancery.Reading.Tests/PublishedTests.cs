namespace Chancery.Reading.Tests;

/// <summary>The day of publication and how it is known.</summary>
public sealed class PublishedTests
{
    private const string Body = "The council of the Five Rivers met behind closed doors on Monday, its chair said, and went home again on Tuesday.";

    [Theory]
    [InlineData("June 5, 2024")]
    [InlineData("5 June 2024")]
    [InlineData("Wednesday, June 5, 2024")]
    [InlineData("Published: June 5, 2024 14:32 GMT")]
    [InlineData("Published on 5th June 2024 at 2:32 p.m.")]
    [InlineData("2024-06-05")]
    [InlineData("05.06.2024, 14:32")]
    [InlineData("Jun 5, 2024, 10:00 AM EDT")]
    [InlineData("Aravan, 5 June 2024")]
    [InlineData("By Ana Petku | June 5, 2024")]
    [InlineData("Updated June 6, 2024 | Published June 5, 2024")]
    public void A_line_that_gives_the_day_with_its_year_dates_the_report(string line)
    {
        var article = Readings.Article($"River council goes home\n{line}\n\n{Body}");

        Assert.Equal((new DateOnly(2024, 6, 5), "text: " + line), (article.Published, article.PublishedBasis));
        Assert.Equal(Body, article.Text);
    }

    [Theory]
    [InlineData("June 5")]
    [InlineData("Wednesday")]
    [InlineData("06/05/2024")]
    public void A_day_that_can_be_read_two_ways_or_has_no_year_does_not(string line) =>
        Assert.Null(Readings.Article($"River council goes home\n{line}\n\n{Body}").Published);

    [Fact]
    public void A_day_inside_the_report_is_not_the_day_of_the_report() =>
        Assert.Null(Readings.Article("The treaty was signed on June 5, 2024, in Aravan, and nobody has read it since then.").Published);

    [Theory]
    [InlineData("""<meta property="article:published_time" content="2024-06-05T23:30:00-04:00">""", "metadata: article:published_time")]
    [InlineData("""<meta name="DC.date.issued" content="2024-06-05">""", "metadata: dc.date.issued")]
    [InlineData("""<meta itemprop="datePublished" content="June 5, 2024">""", "metadata: datepublished")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-05T10:00:00Z"}</script>""",
        "metadata: JSON-LD datePublished")]
    [InlineData("""<link rel="canonical" href="https://river.example/news/2024/06/05/council">""", "url: /2024/06/05/")]
    public void The_head_of_a_page_dates_it(string head, string basis)
    {
        var article = Readings.Article($"<html lang=en><head><title>x</title>{head}</head><body><h1>River council goes home</h1><p>{Body}</p><p>{Body}</p></body></html>", "page.html");

        Assert.Equal((new DateOnly(2024, 6, 5), basis), (article.Published, article.PublishedBasis));
    }

    [Fact]
    public void A_time_element_dates_a_page_and_one_of_a_change_does_not()
    {
        var article = Readings.Article($"<html lang=en><body><article><h1>River council goes home</h1><time class=updated datetime=2024-06-09>9 June</time><time class=published datetime=2024-06-05>5 June</time><p>{Body}</p></article></body></html>", "page.html");

        Assert.Equal((new DateOnly(2024, 6, 5), "time element"), (article.Published, article.PublishedBasis));
    }

    [Fact]
    public void Broken_linked_data_is_passed_over()
    {
        var article = Readings.Article($$"""<html lang=en><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script><meta name=pubdate content="2024-06-05"></head><body><h1>River council goes home</h1><p>{{Body}}</p></body></html>""", "page.html");

        Assert.Equal("metadata: pubdate", article.PublishedBasis);
    }

    [Fact]
    public void A_day_that_is_given_goes_before_all_others()
    {
        var article = Readings.Article($"River council goes home\nJune 5, 2024\n\n{Body}",
            options: new ReadOptions { Published = new DateOnly(2020, 1, 2) });

        Assert.Equal((new DateOnly(2020, 1, 2), "given"), (article.Published, article.PublishedBasis));
    }
}
