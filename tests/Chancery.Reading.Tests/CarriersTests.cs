namespace Chancery.Reading.Tests;

/// <summary>Who carried the news, in the order in which it passed through them.</summary>
public sealed class CarriersTests
{
    [Theory]
    [InlineData("Holt told the TASS news agency that the talks were over.", "TASS")]
    [InlineData("Holt told Russia’s state news agency TASS that the talks were over.", "TASS")]
    [InlineData("Holt said in an interview with the French daily Le Figaro that the talks were over.", "Le Figaro")]
    [InlineData("The talks are over, according to Interfax.", "Interfax")]
    [InlineData("The talks are over, Yonhap reported.", "Yonhap")]
    [InlineData("The talks are over, the BBC has learned.", "BBC")]
    [InlineData("The talks are over, RFE/RL's Armenian Service reported.", "RFE/RL's Armenian Service")]
    [InlineData("The talks are over, he told BBC Persian.", "BBC Persian")]
    [InlineData("Holt told the Norland News Agency that the talks were over.", "Norland News Agency")]
    [InlineData("Holt told Radio Kestrel that the talks were over.", "Radio Kestrel")]
    [InlineData("Holt told the Oslo-based newspaper Nordlyset that the talks were over.", "Nordlyset")]
    [InlineData("Yonhap, quoting the intelligence service, reported that the talks were over.", "Yonhap")]
    [InlineData("The state agency, KCNA, accused Norland of ending the talks.", "KCNA")]
    public void A_carrier_is_known_by_its_part_in_the_sentence(string sentence, string carrier) =>
        Assert.Equal([carrier], Readings.Article(sentence).Agencies);

    [Theory]
    [InlineData("The BBC was fined on Tuesday for what it had broadcast about the talks.")]
    [InlineData("Holt told reporters that the talks were over and that the agency had been informed.")]
    [InlineData("Economist Ivar Lund said that the talks would be over by the summer.")]
    [InlineData("Trade between the two, according to the ministry, has doubled since the talks began.")]
    [InlineData("Police searched the offices of Reuters and of two newspapers in the capital.")]
    [InlineData("Norland was admitted to the East African Community on Friday as its eighth member.")]
    [InlineData("Kan said that the talks would be over by the summer, and left the hall.")]
    public void A_name_without_a_carriers_part_is_no_carrier(string sentence) => Assert.Empty(Readings.Article(sentence).Agencies);

    [Theory]
    [InlineData("The talks are over, Interfax reported on Monday, citing RIA Novosti.", "RIA Novosti", "Interfax")]
    [InlineData("Citing RIA Novosti, Interfax reported that the talks were over.", "RIA Novosti", "Interfax")]
    [InlineData("Reuters reported that Holt had told NHK of the end of the talks.", "NHK", "Reuters")]
    [InlineData("“They are over,” Holt told TASS. He was not asked why, according to Kommersant.", "TASS", "Kommersant")]
    public void Whom_somebody_told_and_whom_another_cites_comes_first(string text, string first, string second) =>
        Assert.Equal([first, second], Readings.Article(text).Agencies);

    [Fact]
    public void Parallel_carriers_stand_in_the_order_of_mention()
    {
        var article = Readings.Article("The talks are over, the agency SUNA reported on Saturday. A diplomat told Sudan Tribune that they had never begun.");

        Assert.Equal(["SUNA", "Sudan Tribune"], article.Agencies);
    }

    [Fact]
    public void The_outlet_itself_is_no_carrier_under_any_of_its_names()
    {
        var article = Readings.Article("The talks are over, Holt told the Associated Press on Tuesday.", options: new ReadOptions { Outlet = "AP" });

        Assert.Empty(article.Agencies);
    }

    [Fact]
    public void A_line_that_names_the_source_names_a_carrier()
    {
        var article = Readings.Article("The talks between Norland and Eastmark are over, a ministry said.\n\nSource: Interfax");

        Assert.Equal("The talks between Norland and Eastmark are over, a ministry said.", article.Text);
        Assert.Equal(["Interfax"], article.Agencies);
    }
}
