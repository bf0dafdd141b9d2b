namespace Chancery.Reading.Tests;

/// <summary>What stands before the first sentence.</summary>
public sealed class DatelineTests
{
    private const string Sentence = "The council of the Five Rivers met behind closed doors, its chair said.";

    [Theory]
    [InlineData("ARAVAN, June 5 (Reuters) - ", "ARAVAN, June 5 (Reuters)")]
    [InlineData("ARAVAN (AP) — ", "ARAVAN (AP)")]
    [InlineData("ARAVAN/SORREL, June 5 (Reuters) - ", "ARAVAN/SORREL, June 5 (Reuters)")]
    [InlineData("ARAVAN, Lower Tessa (AP) — ", "ARAVAN, Lower Tessa (AP)")]
    [InlineData("ARAVAN, June 5. /TASS/. ", "ARAVAN, June 5. /TASS/")]
    [InlineData("ARAVAN, June 5 (Xinhua) -- ", "ARAVAN, June 5 (Xinhua)")]
    [InlineData("Baku, June 5, AZERTAC. ", "Baku, June 5, AZERTAC")]
    [InlineData("Baku, Azerbaijan, June 5. Trend: ", "Baku, Azerbaijan, June 5. Trend")]
    [InlineData("YEREVAN, JUNE 5, ARMENPRESS. ", "YEREVAN, JUNE 5, ARMENPRESS")]
    [InlineData("Aravan, 5 June 2024 – ", "Aravan, 5 June 2024")]
    [InlineData("ISLAMABAD: ", "ISLAMABAD")]
    [InlineData("New Aravan – ", "New Aravan")]
    [InlineData("(Reuters) - ", "(Reuters)")]
    [InlineData("Aravan (AFP) – ", "Aravan (AFP)")]
    [InlineData("MOSCOW. June 5 (Interfax) - ", "MOSCOW. June 5 (Interfax)")]
    [InlineData("ASTANA. KAZINFORM – ", "ASTANA. KAZINFORM")]
    [InlineData("Yerevan/Mediamax/. ", "Yerevan/Mediamax/")]
    [InlineData("Tehran, June 5, IRNA – ", "Tehran, June 5, IRNA")]
    [InlineData("Islamabad, June 5 (APP): ", "Islamabad, June 5 (APP)")]
    [InlineData("Washington CNN — ", "Washington CNN")]
    [InlineData("UNITED NATIONS (AP) — ", "UNITED NATIONS (AP)")]
    [InlineData("ABOARD AIR FORCE ONE, Jan. 29 (AP) — ", "ABOARD AIR FORCE ONE, Jan. 29 (AP)")]
    [InlineData("BRUSSELS — ", "BRUSSELS")]
    [InlineData("TOKYO -- ", "TOKYO")]
    [InlineData("Reuters - ", "Reuters")]
    [InlineData("ARAVAN, June 5 (BelTA) — ", "ARAVAN, June 5 (BelTA)")]
    public void Places_days_and_credits_in_the_orders_of_the_agencies_are_cut_off(string head, string dateline)
    {
        var article = Readings.Article(head + Sentence);

        Assert.Equal((dateline, Sentence), (article.Dateline, article.Text));
    }

    [Theory]
    [InlineData("Norland - a member of the union since 1994 - has not paid its dues this year.")]
    [InlineData("The union – founded in 1994 – has seven members and five opinions.")]
    [InlineData("He said: The union has seven members and five opinions.")]
    [InlineData("EXCLUSIVE: The union has seven members and five opinions.")]
    [InlineData("Mr. Holt said on Tuesday. Nobody asked him why the union had seven members.")]
    [InlineData("NATO said on Tuesday - The Hague had been told - that it would not attend.")]
    public void A_sentence_that_only_looks_like_one_stays_whole(string sentence)
    {
        var article = Readings.Article(sentence);

        Assert.Equal((null, sentence), (article.Dateline, article.Text));
    }

    [Fact]
    public void An_agency_in_it_is_the_last_carrier_of_a_page_that_has_an_outlet()
    {
        var article = Readings.Article("ARAVAN, June 5 (Reuters) - " + Sentence, options: new ReadOptions { Outlet = "River Telegraph" });

        Assert.Equal(("River Telegraph", "Reuters"), (article.Outlet, Assert.Single(article.Agencies)));
    }

    [Fact]
    public void An_agency_in_it_is_the_outlet_of_a_text_that_names_no_other()
    {
        var article = Readings.Article("ARAVAN, June 5 (Reuters) - " + Sentence);

        Assert.Equal("Reuters", article.Outlet);
        Assert.Empty(article.Agencies);
    }

    [Fact]
    public void A_day_with_its_year_in_it_dates_the_report()
    {
        var article = Readings.Article("ARAVAN, June 5, 2024 (Reuters) - " + Sentence);

        Assert.Equal((new DateOnly(2024, 6, 5), "text: ARAVAN, June 5, 2024 (Reuters)"), (article.Published, article.PublishedBasis));
    }

    [Fact]
    public void A_day_without_a_year_in_it_does_not() => Assert.Null(Readings.Article("ARAVAN, June 5 (Reuters) - " + Sentence).Published);
}
