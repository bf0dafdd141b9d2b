using System.Text;
using Chancery.Reading.Dates;
using Chancery.Reading.Feeds;
using Chancery.Reading.Inputs;

namespace Chancery.Reading.Tests;

/// <summary>Feeds as they should be, as they are, and as they are made to do harm.</summary>
public sealed class FeedReaderTests
{
    private static DayText Days { get; } = Readers.Days;

    [Theory]
    [InlineData(FeedKind.Rss, "<rss version='2.0' xmlns:dc='x' xmlns:content='y'><channel><title>Site</title><item><title>Talks &amp;amp; tea</title><link>https://example.org/1</link><guid isPermaLink='false'>id1</guid><pubDate>Tue, 05 Mar 2024 23:30:00 -0800</pubDate><dc:creator>Ani Grigoryan</dc:creator><content:encoded><![CDATA[<p>Body</p>]]></content:encoded></item></channel></rss>")]
    [InlineData(FeedKind.Rdf, "<rdf:RDF xmlns='a' xmlns:rdf='b' xmlns:dc='c'><channel><title>Site</title></channel><item rdf:about='id1'><title>Talks &amp; tea</title><link>https://example.org/1</link><dc:date>2024-03-05T10:00:00Z</dc:date><dc:creator>Ani Grigoryan</dc:creator><description>&lt;p&gt;Body&lt;/p&gt;</description></item></rdf:RDF>")]
    [InlineData(FeedKind.Atom, "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://example.org/x/'><title>Site</title><entry><id>id1</id><title type='html'>Talks &amp;amp; tea</title><link rel='self' href='/no'/><link rel='alternate' type='text/html' href='../1'/><published>2024-03-05 10:00</published><updated>2024-04-01T00:00:00Z</updated><author><name>Ani Grigoryan</name></author><content type='html'>&lt;p&gt;Body&lt;/p&gt;</content></entry></feed>")]
    [InlineData(FeedKind.Json, "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Site\",\"items\":[{\"id\":\"id1\",\"url\":\"https://example.org/1\",\"title\":\"Talks & tea\",\"date_published\":\"2024-03-05T10:00:00Z\",\"authors\":[{\"name\":\"Ani Grigoryan\"}],\"content_html\":\"<p>Body</p>\"}]}")]
    public void A_feed_is_read_whatever_it_is_written_in(FeedKind kind, string text)
    {
        var feed = Read(text);
        var entry = Assert.Single(feed.Entries);

        Assert.Equal((kind, "Site"), (feed.Kind, feed.Title));
        Assert.Equal(("id1", "https://example.org/1", "Talks & tea", new DateOnly(2024, 3, 5), "Ani Grigoryan", "<p>Body</p>"),
            (entry.Id, entry.Url, entry.Title, entry.Published, entry.Byline, entry.Content));
    }

    [Fact]
    public void A_news_sitemap_gives_addresses_names_and_days()
    {
        var entry = Assert.Single(Read("<?xml version='1.0'?><urlset xmlns='s' xmlns:news='n'><url><loc> https://example.org/1 </loc><news:news><news:publication><news:name>The Quay</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-03-05</news:publication_date><news:title>Talks</news:title></news:news></url></urlset>").Entries);

        Assert.Equal(("https://example.org/1", "The Quay", "Talks", new DateOnly(2024, 3, 5)), (entry.Url, entry.Outlet, entry.Title, entry.Published));
    }

    [Theory]
    [InlineData("<opml version='2.0'><body><outline text='a'><outline type='rss' xmlUrl='https://example.org/a'/></outline><outline xmlurl='https://example.org/b'/></body></opml>")]
    [InlineData("<sitemapindex><sitemap><loc>https://example.org/a</loc></sitemap><sitemap><loc>https://example.org/b</loc></sitemap></sitemapindex>")]
    public void A_list_of_feeds_gives_their_addresses(string text) => Assert.Equal(["https://example.org/a", "https://example.org/b"], Read(text).Feeds);

    [Theory]
    [InlineData("\n\n  <?xml version='1.0'?><rss><channel><item><title>A & B</title><link>https://example.org/1</link></item></channel></rss>")]
    [InlineData("<rss><channel><item><title>A &nbsp;&amp; B</title><link>https://example.org/1</link></item>")]
    [InlineData("<b>Warning: mysql</b><rss><channel><item><title><![CDATA[A & B]]></title><link>https://example.org/1</link></item></channel></rss>")]
    [InlineData("<rss><channel><item><title>A &#38; B</title><link>https://example.org/1</link></b></item></channel></rss>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x 'y'>]><rss><channel><item><title>A <b>&amp;</b> B</title><link>https://example.org/1</link><description>x<br>y</description></item></channel></rss>")]
    public void Broken_markup_costs_nothing(string text) => Assert.Equal(("A & B", "https://example.org/1"), (Read(text).Entries[0].Title, Read(text).Entries[0].Url));

    [Fact]
    public void The_encoding_is_told_by_the_declaration_the_answer_or_the_bytes()
    {
        const string Text = "<?xml version='1.0' encoding='windows-1251'?><rss><channel><title>Новости</title><item><title>Переговоры</title></item></channel></rss>";
        var reader = new FeedReader(Days);
        Assert.Equal("Переговоры", reader.Read(Encoding.UTF8.GetBytes(Text), null, null).Entries[0].Title);
        var bytes = Encoding.GetEncoding(1251).GetBytes(Text);

        Assert.Equal("Переговоры", reader.Read(bytes, null, null).Entries[0].Title);
        Assert.Equal("Переговоры", reader.Read(bytes, "windows-1251", null).Entries[0].Title);
    }

    [Theory]
    [InlineData("Tue, 05 Mar 2024 10:00:00 GMT")]
    [InlineData("Mon, 5 Mar 24 10:00 EST")]
    [InlineData("2024-03-05")]
    [InlineData("2024-03-05T24:00:00+14:00")]
    [InlineData("20240305")]
    [InlineData("1709632800")]
    [InlineData("March 5, 2024, 10:00 am")]
    [InlineData("5 марта 2024")]
    [InlineData("5 de marzo de 2024")]
    [InlineData("05.03.2024 10:00")]
    [InlineData("mar., 05 mars 2024 10:00:00 +0100")]
    public void A_day_is_read_in_whatever_form(string printed) => Assert.Equal(new DateOnly(2024, 3, 5), FeedDay.Parse(printed, Days));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("2024-13-45")]
    public void What_is_no_day_is_none(string printed) => Assert.Null(FeedDay.Parse(printed, Days));

    [Fact]
    public void Entities_that_multiply_are_not_expanded()
    {
        var laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY a 'ha'>");
        for (var i = 1; i < 20; i++)
            laughs.Append("<!ENTITY ").Append((char)('a' + i)).Append(" '").Insert(laughs.Length, $"&{(char)('a' + i - 1)};", 10).Append("'>");
        laughs.Append("]><rss><channel><item><title>&t;</title></item></channel></rss>");

        Assert.Equal("&t;", Read(laughs.ToString()).Entries[0].Title);
    }

    [Theory]
    [InlineData("<rss><channel>", "<item>")]
    [InlineData("<rss><channel><item>", "<b>")]
    [InlineData("<feed>", "<!x[")]
    [InlineData("<feed>", "<a b='")]
    [InlineData("<feed>", "<![CDATA[")]
    [InlineData("<opml>", "<outline>")]
    [InlineData("<feed><entry>", "</entry>")]
    public void A_million_of_anything_ends_soon(string head, string part)
    {
        var text = head + new StringBuilder().Insert(0, part, 1_000_000);
        try
        {
            Assert.True(Read(text).Entries.Count <= 500_000);
        }
        catch (InputRefusedException refused)
        {
            Assert.Equal(ProblemCodes.HostileMarkup, refused.Code);
        }
    }

    [Theory]
    [InlineData("<html><body>404</body></html>")]
    [InlineData("")]
    [InlineData("{\"a\":1}")]
    [InlineData("{")]
    [InlineData("\0\0\0")]
    public void What_is_no_feed_is_named(string text) => Assert.Equal(ProblemCodes.NotAFeed, Assert.Throws<InputRefusedException>(() => Read(text)).Code);

    [Fact]
    public void The_entries_of_a_feed_in_a_file_are_articles_when_they_hold_text()
    {
        var results = Readings.All("<rss><channel><title>Sahel Dispatch</title><item><title>Vote put off</title><link>https://example.org/1</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;The council met on Monday and put off its vote on the dam …&lt;/p&gt;</description></item><item><title>Empty</title></item></channel></rss>", "feed.xml");

        Assert.Equal(("Vote put off", "Sahel Dispatch", new DateOnly(2024, 3, 5), ArticleKind.Teaser, "https://example.org/1"),
            (results[0].Article?.Title, results[0].Article?.Outlet, results[0].Article?.Published, results[0].Article?.Kind, results[0].Article?.Url));
        Assert.Equal(ProblemCodes.NoArticle, results[1].Problem?.Code);
    }

    private static Feed Read(string text) => new FeedReader(Days).Read(Encoding.UTF8.GetBytes(text), null, null);
}
