using System.Text;

namespace Chancery.Reading.Tests;

/// <summary>One article a line.</summary>
public sealed class JsonLinesTests
{
    [Fact]
    public void What_a_line_says_goes_before_what_its_text_says()
    {
        var article = Assert.Single(Readings.All("""{"id":"n-7","text":"The council met on Monday and went home again on Tuesday.","title":"Council meets","url":"https://river.example/7","outlet":"River Telegraph","published":"2024-06-05T10:00:00Z","region":"x"}""", "a.jsonl")).Article;

        Assert.NotNull(article);
        Assert.Equal(("n-7", "Council meets", "River Telegraph", "https://river.example/7"),
            (article.Id, article.Title, article.Outlet, article.Url));
        Assert.Equal((new DateOnly(2024, 6, 5), "given"), (article.Published, article.PublishedBasis));
    }

    [Fact]
    public void A_line_that_is_not_JSON_is_named_by_file_and_line_and_the_others_go_on()
    {
        var results = Readings.All("{\"id\":\"1\",\"text\":\"The council met on Monday in Aravan.\"}\nnot json\n\n{\"id\":\"2\",\"text\":\"The council met again on Tuesday in Aravan.\"}\n", "news.jsonl");

        Assert.Equal(["news.jsonl:1", "news.jsonl:2", "news.jsonl:4"], results.Select(result => result.Input));
        Assert.Equal([null, ProblemCodes.NotJson, null], results.Select(result => result.Problem?.Code));
    }

    [Theory]
    [InlineData("""[1,2]""", ProblemCodes.NotJson)]
    [InlineData("""{"id":"1","text":"The council""", ProblemCodes.NotJson)]
    [InlineData("""{"id":"1"}""", ProblemCodes.BadField)]
    [InlineData("""{"id":"1","text":7}""", ProblemCodes.BadField)]
    [InlineData("""{"id":"1","text":"  "}""", ProblemCodes.BadField)]
    [InlineData("""{"id":"1","text":"The council met.","published":"soon"}""", ProblemCodes.BadField)]
    [InlineData("""{"id":"1","text":"The council \ud800 met."}""", ProblemCodes.BadField)]
    [InlineData("""{"id":"1","html":"<p></p>"}""", ProblemCodes.NoArticle)]
    public void A_line_that_cannot_be_used_says_why(string line, string code) =>
        Assert.Equal(code, Assert.Single(Readings.All(line, "a.jsonl")).Problem?.Code);

    [Fact]
    public void A_page_in_a_line_is_read_as_a_page()
    {
        var article = Assert.Single(Readings.All("""{"id":5,"html":"<html lang=en><h1>Council meets again</h1><p>The council met on Monday and went home again on Tuesday.</p></html>"}""", "a.ndjson")).Article;

        Assert.Equal(("5", "Council meets again", "The council met on Monday and went home again on Tuesday."),
            (article?.Id, article?.Title, article?.Text));
    }

    [Fact]
    public void A_text_full_of_paragraph_tags_is_read_as_a_page()
    {
        var article = Assert.Single(Readings.All("""{"id":5,"text":"<p>The council met on Monday in Aravan.</p><p>It went home again on Tuesday evening.</p>"}""", "a.jsonl")).Article;

        Assert.Equal("The council met on Monday in Aravan.\n\nIt went home again on Tuesday evening.", article?.Text);
    }

    [Fact]
    public void A_line_over_the_limit_is_refused_and_the_next_is_read()
    {
        var options = new ReadOptions { Limits = new ReadLimits { LineBytes = 1_000_000 } };
        var text = new StringBuilder("{\"text\":\"").Append('a',
            3_000_000).Append("\"}\n{\"id\":\"2\",\"text\":\"The council met on Monday in Aravan.\"}");

        var results = Readings.All(text.ToString(), "a.jsonl", options);

        Assert.Equal([ProblemCodes.LineTooLong, null], results.Select(result => result.Problem?.Code));
    }

    [Fact]
    public void Lines_are_read_as_they_are_asked_for()
    {
        using var endless = new EndlessLines();

        Assert.Equal(3, Readers.Reader.Read(endless, "-").Take(3).Count(result => result.IsArticle));
        Assert.True(endless.Given < 10_000_000);
    }

    /// <summary>Writes the same line for ever.</summary>
    private sealed class EndlessLines : MemoryStream
    {
        private static readonly byte[] Line = Encoding.UTF8.GetBytes("{\"text\":\"The council of the Five Rivers met on Monday in Aravan.\"}\n");

        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            for (var i = 0; i < buffer.Length; i++)
                buffer[i] = Line[(int)(Given++ % Line.Length)];
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
