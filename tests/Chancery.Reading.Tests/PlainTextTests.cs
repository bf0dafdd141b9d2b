namespace Chancery.Reading.Tests;

/// <summary>Plain text, most of it saved from pages.</summary>
public sealed class PlainTextTests
{
    private const string First = "The council of the Five Rivers met on Monday and put off its vote on the dam until the spring, its chair said.";
    private const string Second = "Two of the five members had asked for more time, and a third had sent nobody at all.";
    private const string Third = "The next session is to be held in Aravan in April, when the water is high and the tempers, it is hoped, are low.";

    [Fact]
    public void A_single_sentence_is_a_body_without_a_headline()
    {
        var article = Readings.Article("Norland warned Eastmark on Wednesday.");

        Assert.Equal(("", "Norland warned Eastmark on Wednesday."), (article.Title, article.Text));
    }

    [Fact]
    public void A_first_line_without_a_full_stop_is_the_headline_and_its_repetition_is_dropped()
    {
        var article = Readings.Article($"River council puts off dam vote\n\nRiver council puts off dam vote\n\n{First}\n\n{Second}");

        Assert.Equal("River council puts off dam vote", article.Title);
        Assert.Equal([First, Second], article.Paragraphs());
    }

    [Fact]
    public void A_list_of_other_stories_at_the_end_goes_with_its_heading()
    {
        var article = Readings.Article($"River council puts off dam vote\n\n{First}\n\n{Second}\n\nRelated stories\nThe old dam leaks again, engineers say.\nFish ladder opened in Sorrel after nine years of building.\n");

        Assert.Equal([First, Second], article.Paragraphs());
    }

    [Fact]
    public void A_list_of_other_stories_in_the_middle_goes_and_the_report_goes_on()
    {
        var article = Readings.Article($"River council puts off dam vote\n\n{First}\n\n{Second}\n\nMost read\nThe old dam leaks again, engineers say\nFish ladder opened in Sorrel\n\n{Third}\n\n{Third} {Second}");

        Assert.Equal([First, Second, Third, $"{Third} {Second}"], article.Paragraphs());
    }

    [Theory]
    [InlineData("Read also: What the old dam cost")]
    [InlineData("READ MORE: What the old dam cost")]
    [InlineData("Share this article")]
    [InlineData("Advertisement")]
    [InlineData("12 comments")]
    [InlineData("Follow us on Telegram")]
    [InlineData("Subscribe to our newsletter and never miss a vote.")]
    [InlineData("The dam in winter. Photo: River Press / AFP")]
    [InlineData("* * *")]
    [InlineData("We use cookies to make this site better for you.")]
    [InlineData("5 min read")]
    public void A_line_of_furniture_between_paragraphs_is_dropped(string line)
    {
        var article = Readings.Article($"{First}\n\n{line}\n\n{Second}");

        Assert.Equal([First, Second], article.Paragraphs());
    }

    [Theory]
    [InlineData("Share prices in Aravan fell by a tenth after the vote, and the bank closed its doors for the day.")]
    [InlineData("Related to this is the question of who pays for the fish ladder, which nobody wished to raise.")]
    [InlineData("Read aloud by the clerk in both languages, the letter took nine minutes and was heard in silence.")]
    [InlineData("Source of the quarrel is a line on a map that was drawn in 1911 by a man with a ruler.")]
    [InlineData("Comments by the minister that the dam was safe were met with laughter in the hall.")]
    public void A_sentence_that_begins_like_furniture_stays(string sentence)
    {
        var article = Readings.Article($"{First}\n\n{sentence}\n\n{Second}");

        Assert.Equal([First, sentence, Second], article.Paragraphs());
    }

    [Fact]
    public void A_subhead_stays_in_its_place()
    {
        var article = Readings.Article($"River council puts off dam vote\n\n{First}\n\nA long dispute\n\n{Second}\n\n{Third}");

        Assert.Equal([First, "A long dispute", Second, Third], article.Paragraphs());
    }

    [Fact]
    public void Sign_offs_of_the_desk_end_a_report()
    {
        var article = Readings.Article($"{First}\n\n{Second}\n\n(Reporting by Ana Petku in Aravan; Editing by Tom Marsh)\n\nENDS\n\nNotes about the council that nobody reads are to be had from the press office in Aravan.");

        Assert.Equal([First, Second], article.Paragraphs());
    }

    [Theory]
    [InlineData("By Ana Petku", "Ana Petku")]
    [InlineData("By Ana Petku and Tom Marsh, River Press", "Ana Petku and Tom Marsh, River Press")]
    [InlineData("Written by: Ana Petku", "Ana Petku")]
    public void The_author_is_read_from_the_line_before_the_body(string line, string author)
    {
        var article = Readings.Article($"River council puts off dam vote\n{line}\n\n{First}");

        Assert.Equal((author, First), (article.Byline, article.Text));
    }

    [Fact]
    public void Lines_broken_to_a_fixed_width_become_paragraphs()
    {
        var article = Readings.Article(
            "River council puts off dam vote\n\nThe council of the Five Rivers met on Monday and put off its\nvote on the dam until the spring, its chair said. Two of the\nfive members had asked for more time.\n\n"
            + "A third had sent nobody at all, and the clerk read its letter\nto the hall in both languages before the hall, which was half\nempty, went to lunch.\n");

        Assert.Equal(2, article.Paragraphs().Length);
        Assert.StartsWith("The council of the Five Rivers met on Monday and put off its vote", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_without_empty_lines_between_them_are_paragraphs_of_their_own()
    {
        var article = Readings.Article($"River council puts off dam vote\n{First}\n{Second}\n{Third}");

        Assert.Equal([First, Second, Third], article.Paragraphs());
    }

    [Fact]
    public void White_space_collapses_and_invisible_characters_vanish()
    {
        var article = Readings.Article("The\u00a0council  of the\tFive\u200b Rivers \u202emet\u202c on Mon\u00adday.\r\n");

        Assert.Equal("The council of the Five Rivers met on Monday.", article.Text);
    }

    [Fact]
    public void The_title_of_a_saved_page_with_its_sites_name_is_the_headline_below_it()
    {
        var article = Readings.Article($"River council puts off dam vote - River Telegraph\n\nRiver council puts off dam vote\n\n{First}");

        Assert.Equal(("River council puts off dam vote", First), (article.Title, article.Text));
    }

    [Fact]
    public void References_to_characters_are_resolved() =>
        Assert.Equal("“Smith & Sons” left the council’s hall on Monday.", Readings.Article("&ldquo;Smith &amp; Sons&rdquo; left the council&#8217;s hall on&nbsp;Monday.").Text);

    [Fact]
    public void A_headline_that_is_given_is_dropped_from_the_text()
    {
        var results = Readings.All("""{"id":"1","title":"River council puts off dam vote","text":"River council puts off dam vote\n\nThe council of the Five Rivers met on Monday and went home again."}""", "a.jsonl");

        Assert.Equal("The council of the Five Rivers met on Monday and went home again.", Assert.Single(results).Article?.Text);
    }
}
