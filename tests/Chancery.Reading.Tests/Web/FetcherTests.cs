using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Chancery.Reading.Fetching;

namespace Chancery.Reading.Tests.Web;

/// <summary>Fetching from strangers: bounded, refused where it must be, and named.</summary>
public sealed class FetcherTests
{
    private static readonly FetchOptions Local = FetchOptions.Default with { AllowPrivate = true, Gap = TimeSpan.Zero };

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("168.63.129.16")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("::7f00:1")]
    public void A_private_or_special_address_is_not_public(string address) => Assert.False(PublicAddresses.Contain(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("93.184.216.34")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2002:5db8:d822::1")]
    public void A_public_address_is_public(string address) => Assert.True(PublicAddresses.Contain(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1:PORT/")]
    [InlineData("http://localhost:PORT/")]
    [InlineData("http://0x7f000001:PORT/")]
    [InlineData("http://[::ffff:127.0.0.1]:PORT/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    public async Task An_address_that_leads_inside_is_refused_before_anything_is_sent(string address)
    {
        await using var site = TestSite.Of(_ => "secret");
        using var fetcher = new Fetcher(FetchOptions.Default, TimeProvider.System);
        var port = new Uri(site.Address).Port.ToString(CultureInfo.InvariantCulture);

        var answer = await fetcher.Get(new Uri(address.Replace("PORT", port, StringComparison.Ordinal)), cancel: TestContext.Current.CancellationToken);

        Assert.Equal(ProblemCodes.AddressRefused, answer.Problem?.Code);
        Assert.Empty(site.Asked);
    }

    [Fact]
    public async Task A_page_is_fetched_without_cookies_and_under_our_name()
    {
        Dictionary<string, string> headers = [];
        await using var site = new TestSite((request, cancel) =>
        {
            if (request.Path == "/page")
                headers = request.Headers;
            return request.Path == "/robots.txt" ? request.Send("", cancel, "404 Not Found", "Set-Cookie: a=b\r\n")
                : request.Send("hello", cancel, headers: "Set-Cookie: c=d\r\nETag: \"x\"\r\n");
        });
        using var fetcher = new Fetcher(Local, TimeProvider.System);
        await fetcher.Get(new Uri(site.Address + "/page"), cancel: TestContext.Current.CancellationToken);

        var answer = await fetcher.Get(new Uri(site.Address + "/page"), cancel: TestContext.Current.CancellationToken);

        Assert.Equal(("hello", "text/html", "utf-8", "\"x\""), (Encoding.UTF8.GetString(answer.Body), answer.MediaType, answer.Charset, answer.Mark.ETag));
        Assert.StartsWith("Chancery/", headers["User-Agent"], StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", headers.Keys);
    }

    [Theory]
    [InlineData("/circle", ProblemCodes.TooManyRedirects)]
    [InlineData("/file", ProblemCodes.AddressRefused)]
    [InlineData("/big", ProblemCodes.TooLarge)]
    [InlineData("/bomb", ProblemCodes.TooLarge)]
    [InlineData("/slow", ProblemCodes.FetchTooSlow)]
    [InlineData("/endless", ProblemCodes.FetchTooSlow)]
    [InlineData("/lie", ProblemCodes.FetchFailed)]
    [InlineData("/garbage", ProblemCodes.FetchFailed)]
    [InlineData("/gone", ProblemCodes.HttpStatus)]
    [InlineData("/private/x", ProblemCodes.RobotsRefused)]
    public async Task What_goes_wrong_is_named(string path, string code)
    {
        await using var site = new TestSite((request, cancel) => request.Path switch
        {
            "/robots.txt" => request.Send("User-agent: Chancery\nDisallow: /private/\n\nUser-agent: *\nDisallow: /\n", cancel),
            "/circle" => request.Redirect("/circle", cancel),
            "/file" => request.Redirect("file:///etc/passwd", cancel),
            "/big" => request.Send(new byte[200_000], cancel),
            "/bomb" => request.Send(Warcs.Gzip(new byte[50_000_000]), cancel, headers: "Content-Encoding: gzip\r\n"),
            "/slow" => Task.Delay(Timeout.Infinite, cancel),
            "/endless" => request.Endless("x", cancel),
            "/lie" => request.Lie("x", cancel),
            "/garbage" => request.Raw("\0\u0001 nonsense\r\n\r\n", cancel),
            _ => request.Send("", cancel, "410 Gone"),
        });
        using var fetcher = new Fetcher(Local with { Bytes = 100_000, Time = TimeSpan.FromSeconds(2) }, TimeProvider.System);

        var answer = await fetcher.Get(new Uri(site.Address + path), cancel: TestContext.Current.CancellationToken);

        Assert.Equal(code, answer.Problem?.Code);
    }

    [Fact]
    public async Task A_packed_answer_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write("hello"u8);
        await using var site = new TestSite((request, cancel) => request.Path == "/robots.txt" ? request.Send("", cancel)
            : request.Send(packed.ToArray(), cancel, headers: "Content-Encoding: br\r\n"));
        using var fetcher = new Fetcher(Local, TimeProvider.System);

        Assert.Equal("hello", Encoding.UTF8.GetString((await fetcher.Get(new Uri(site.Address), cancel: TestContext.Current.CancellationToken)).Body));
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/c", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: *\nDisallow:", "/x", true)]
    [InlineData("User-agent: other\nDisallow: /", "/x", true)]
    [InlineData("User-agent: other\nUser-agent: Chancery/2.0\nDisallow: /x # not this\n\nUser-agent: *\nDisallow: /", "/y", true)]
    [InlineData("User-agent: other\nUser-agent: chancery\nDisallow: /x # not this\n\nUser-agent: *\nDisallow: /", "/xy", false)]
    public void The_longest_rule_of_the_group_that_names_us_decides(string robots, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsText.Of(robots).Allows(new Uri("https://example.org" + path)));

    [Fact]
    public void A_pause_that_a_site_asks_for_is_read() => Assert.Equal(TimeSpan.FromSeconds(2.5), RobotsText.Of("User-agent: *\nCrawl-delay: 2.5").Delay);
}
