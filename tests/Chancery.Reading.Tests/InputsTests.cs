using System.IO.Compression;
using System.Text;

namespace Chancery.Reading.Tests;

/// <summary>Files, folders and streams of all kinds, and what is refused of them.</summary>
public sealed class InputsTests : IDisposable
{
    private const string Text = "The council of the Five Rivers met on Monday and put off its vote on the dam until the spring.";
    private static readonly string Page = $"<!DOCTYPE html><html lang=en><body><h1>Council puts off vote</h1><p>{Text}</p></body></html>";

    private readonly string folder = Directory.CreateTempSubdirectory("chancery-reading-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.htm")]
    [InlineData("a.xhtml")]
    [InlineData("a.txt")]
    [InlineData("a.page")]
    [InlineData("-")]
    public void A_page_is_read_as_a_page_whatever_it_is_called(string name) =>
        Assert.Equal((Text, "Council puts off vote"), (Readings.One(Page, name).Article?.Text, Readings.One(Page, name).Article?.Title));

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.txt")]
    [InlineData("-")]
    public void A_text_is_read_as_a_text_whatever_it_is_called(string name) => Assert.Equal(Text, Readings.One(Text, name).Article?.Text);

    [Theory]
    [InlineData("a.html.gz")]
    [InlineData("a.html")]
    [InlineData("-")]
    public void Gzip_is_looked_through_whatever_it_is_called(string name) => Assert.Equal(Text, Readings.One(Gzip(Page), name).Article?.Text);

    [Fact]
    public void Gzipped_JSON_lines_are_read_line_by_line()
    {
        using var stream = new MemoryStream(Gzip($"{{\"text\":\"{Text}\"}}\n{{\"text\":\"{Text} Again.\"}}\n"));

        Assert.Equal(["a.jsonl.gz:1", "a.jsonl.gz:2"], Readers.Reader.Read(stream, "a.jsonl.gz").Where(result => result.IsArticle)
            .Select(result => result.Input));
    }

    [Fact]
    public void A_folder_is_read_with_all_below_it_and_one_bad_file_does_not_stop_it()
    {
        Directory.CreateDirectory(Path.Combine(folder, "b"));
        File.WriteAllText(Path.Combine(folder, "a.txt"), Text);
        File.WriteAllText(Path.Combine(folder, "b", "page.html"), Page);
        File.WriteAllText(Path.Combine(folder, "c.html"), "");
        File.WriteAllText(Path.Combine(folder, "d.png"), "left out");
        File.WriteAllText(Path.Combine(folder, "e.jsonl"), $"{{\"text\":\"{Text}\"}}");

        var results = Readers.Reader.Read(folder).ToList();

        Assert.Equal(["a.txt", "page.html", "c.html", "e.jsonl:1"], results.Select(result => Path.GetFileName(result.Input)));
        Assert.Equal([null, null, ProblemCodes.EmptyInput, null], results.Select(result => result.Problem?.Code));
    }

    [Fact]
    public void A_folder_without_anything_to_read_says_so() =>
        Assert.Equal(ProblemCodes.NoInput, Assert.Single(Readers.Reader.Read(folder)).Problem?.Code);

    [Fact]
    public void A_path_that_leads_nowhere_says_so() =>
        Assert.Equal(ProblemCodes.NotFound, Assert.Single(Readers.Reader.Read(Path.Combine(folder, "none.html"))).Problem?.Code);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n ")]
    public void Nothing_is_refused_as_nothing(string text) => Assert.Equal(ProblemCodes.EmptyInput, Readings.One(text, "a.html").Problem?.Code);

    [Fact]
    public void A_picture_called_a_page_is_named_for_what_it_is()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8, 0, 0, 1, 0];

        var problem = Readings.Problem(png, "a.html");

        Assert.Equal(ProblemCodes.NotText, problem.Code);
        Assert.Contains("PNG", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_no_known_kind_are_refused_as_binary()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);

        Assert.Equal(ProblemCodes.NotText, Readings.Problem(bytes, "a.txt").Code);
    }

    [Fact]
    public void Gzip_that_breaks_off_is_refused()
    {
        var whole = Gzip(string.Concat(Enumerable.Range(0, 2000).Select(i => $"<p>Sentence {i * 7919} of the council.</p>")));

        Assert.Equal(ProblemCodes.DamagedGzip, Readings.Problem(whole[..(whole.Length / 2)], "a.html.gz").Code);
    }

    [Fact]
    public void Gzip_that_is_damaged_is_refused()
    {
        var bytes = Gzip(Page);
        for (var i = 12; i < 40; i++)
            bytes[i] ^= 0x5A;

        Assert.Equal(ProblemCodes.DamagedGzip, Readings.Problem(bytes, "a.html.gz").Code);
    }

    [Fact]
    public void Lines_before_the_break_of_damaged_gzip_are_read()
    {
        var lines = string.Concat(Enumerable.Range(0, 3000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{Text} {i * 7919}\"}}\n"));
        var bytes = Gzip(lines);
        using var stream = new MemoryStream(bytes[..(bytes.Length / 2)]);

        var results = Readers.Reader.Read(stream, "a.jsonl.gz", new ReadOptions { Format = InputFormat.JsonLines }).ToList();

        Assert.True(results.Count > 100);
        Assert.All(results.SkipLast(1), result => Assert.True(result.IsArticle));
        Assert.Equal(ProblemCodes.DamagedGzip, results[^1].Problem?.Code);
    }

    [Fact]
    public void A_gzip_bomb_is_left_alone()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var spaces = new byte[1024 * 1024];
            spaces.AsSpan().Fill((byte)' ');
            for (var i = 0; i < 64; i++)
                gzip.Write(spaces);
        }

        Assert.Equal(ProblemCodes.GzipBomb, Readings.Problem(packed.ToArray(), "a.jsonl.gz").Code);
    }

    [Fact]
    public void A_page_of_fifty_megabytes_is_refused_with_its_limit()
    {
        var page = new byte[50 * 1024 * 1024];
        page.AsSpan().Fill((byte)'a');
        "<html><body><p>"u8.CopyTo(page);

        var problem = Readings.Problem(page, "a.html");

        Assert.Equal(ProblemCodes.TooLarge, problem.Code);
        Assert.Contains("20 MB", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_is_of_the_content_and_not_of_the_place()
    {
        var one = Readings.Article(Text, "a.txt");
        var other = Readings.Article(Text + "\n", "b.txt");
        var third = Readings.Article(Text + " Again.", "a.txt");

        Assert.Equal(one.Id, other.Id);
        Assert.NotEqual(one.Id, third.Id);
        Assert.Matches("^[0-9a-f]{32}$", one.Id);
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
