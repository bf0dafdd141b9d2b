using System.Text;

namespace Chancery.Reading.Tests;

/// <summary>Pages made to exhaust a parser: each is refused by name, or read, and the process lives.</summary>
public sealed class HostilePagesTests
{
    private const string Text = "<p>The council of the Five Rivers met on Monday and put off its vote on the dam until the spring.</p>";

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<a href=x>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><g>")]
    [InlineData("<ruby><rt>")]
    [InlineData("<math><mi>")]
    [InlineData("<button>")]
    public void A_million_nested_elements_are_refused(string tag) => Assert.Equal(ProblemCodes.HostileMarkup, Problem(Text + Repeat(tag, 1_000_000)));

    [Fact]
    public void Nesting_beyond_what_the_parser_keeps_is_flattened_and_read()
    {
        var result = Readings.One("<html lang=en><body>" + Repeat("<div>", 1_500) + Text, "a.html");

        Assert.Equal("The council of the Five Rivers met on Monday and put off its vote on the dam until the spring.", result.Article?.Text);
    }

    [Fact]
    public void A_hundred_thousand_attributes_on_one_element_are_refused() =>
        Assert.Equal(ProblemCodes.HostileMarkup, Problem("<div " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=1 ")) + ">" + Text));

    [Fact]
    public void More_elements_than_a_page_may_have_are_refused() => Assert.Equal(ProblemCodes.HostileMarkup, Problem(Text + Repeat("<br>", 400_000)));

    [Fact]
    public void Misnested_formatting_that_multiplies_ends_within_the_bounds()
    {
        var page = Text + Repeat("<p>" + string.Concat(Enumerable.Range(0, 40).Select(i => $"<font color=c{i}>")), 3_000);

        Assert.Contains(Problem(page), new[] { ProblemCodes.HostileMarkup, ProblemCodes.TooSlow, null });
    }

    [Fact]
    public void Unclosed_comments_scripts_and_quotes_do_not_hang()
    {
        foreach (var opening in (string[])["<!--", "<script>", "<style>", "<a href=\"", "<![CDATA[", "<!DOCTYPE \"", "</", "<textarea>",
            "&#x110000000;", "<select><option>"])
            Assert.NotNull(Readings.One(Text + Repeat(opening + " x ", 20_000), "a.html"));
    }

    [Fact]
    public void Deeply_nested_linked_data_is_passed_over()
    {
        var page = "<html lang=en><head><script type='application/ld+json'>" + Repeat("[",
            200_000) + "</script></head><body><h1>Council meets</h1>" + Text;

        Assert.True(Readings.One(page, "a.html").IsArticle);
    }

    [Fact]
    public void A_page_without_a_report_says_so()
    {
        var page = "<html lang=en><head><title>River Telegraph</title></head><body><nav><a href=/>Home</a></nav><ul><li><a href=/1>Dam vote put off</a></li><li><a href=/2>Bridge closed</a></li></ul><footer>© 2024 River Telegraph</footer></body></html>";

        Assert.Equal(ProblemCodes.NoArticle, Problem(page));
    }

    [Fact]
    public void A_front_page_of_many_stories_is_no_report()
    {
        var stories = string
            .Concat(Enumerable.Range(1, 6)
            .Select(i => $"<div class=item><h3><a href=/{i}>Story number {i} of the morning edition</a></h3><p>The council of river {i} met on Monday and put off what it had met for until the spring.</p></div>"));

        Assert.Equal(ProblemCodes.NoArticle,
            Problem("<html lang=en><head><title>River Telegraph</title></head><body><div class=list>" + stories + "</div></body></html>"));
    }

    [Fact]
    public void NUL_and_bidi_characters_do_not_reach_the_record()
    {
        var text = Readings.One(Text.Replace("Rivers", "Ri\u202evers\0", StringComparison.Ordinal) + Text, "a.html").Article?.Text;

        Assert.NotNull(text);
        Assert.DoesNotContain(text, c => c is '\0' or '\u202e');
    }

    private static string? Problem(string page) => Readings.One(page, "a.html").Problem?.Code;

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
