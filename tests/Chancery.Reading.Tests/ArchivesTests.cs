using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Chancery.Reading.Tests;

/// <summary>Archives of pages: read record by record, damage named and passed over.</summary>
public sealed class ArchivesTests
{
    private static readonly string[] Names = ["dam", "bridge", "ferry"];

    [Fact]
    public void The_pages_of_a_crawl_are_read_and_what_is_no_page_is_passed_over() => Assert.Equal(Names, Titles(Warcs.Plain(Records()), "a.warc"));

    [Fact]
    public void A_packed_crawl_is_told_by_its_content_whatever_its_name() => Assert.Equal(Names, Titles(Warcs.Packed(Records()), "-"));

    [Fact]
    public void A_crawl_packed_as_a_whole_is_read() => Assert.Equal(Names, Titles(Gzip(Warcs.Plain(Records())), "a.warc.gz"));

    [Fact]
    public void The_address_of_a_page_is_that_of_its_record() => Assert.Equal("https://example.org/dam", Read(Warcs.Packed(Records()), "a.warc.gz")[0].Article?.Url);

    [Fact]
    public void A_crawl_is_taken_up_again_at_a_record()
    {
        var all = Read(Warcs.Packed(Records()), "a.warc.gz");
        var number = int.Parse(all[1].Input.Split(':')[^1], System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(["bridge", "ferry"], Titles(Warcs.Packed(Records()), "a.warc.gz", new ReadOptions { From = number }));
    }

    [Fact]
    public void A_damaged_member_of_a_packed_crawl_is_named_and_the_others_are_read()
    {
        var members = Records().Select(record => Gzip(record)).ToArray();
        for (var i = 30; i < 60; i++)
            members[2][i] ^= 0x5A;

        var results = Read([.. members.SelectMany(member => member)], "a.warc.gz");

        Assert.Equal(["dam", "ferry"], results.Where(result => result.IsArticle).Select(result => result.Article!.Title));
        Assert.Equal(ProblemCodes.DamagedRecord, Assert.Single(results, result => !result.IsArticle).Problem?.Code);
    }

    [Fact]
    public void A_crawl_that_breaks_off_gives_what_came_before()
    {
        var packed = Warcs.Packed(Records());
        var results = Read(packed[..^150], "a.warc.gz");

        Assert.Contains(results, result => result.Article?.Title == "dam");
        Assert.Equal(ProblemCodes.DamagedRecord, results[^1].Problem?.Code);
    }

    [Fact]
    public void A_record_whose_length_lies_costs_itself_and_not_the_rest()
    {
        var records = Records();
        records[2] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(records[2]).Replace("Content-Length: ", "Content-Length: 1", StringComparison.Ordinal));

        Assert.Contains(Read(Warcs.Plain(records), "a.warc"), result => result.Problem?.Code == ProblemCodes.DamagedRecord);
    }

    [Fact]
    public void An_answer_stored_in_chunks_and_packed_is_put_together()
    {
        var page = Gzip(Encoding.UTF8.GetBytes(Page("dam")));
        var chunks = Encoding.ASCII.GetBytes($"{10:x}\r\n").Concat(page[..10]).Concat(Encoding.ASCII.GetBytes($"\r\n{page.Length - 10:x};x=y\r\n")).Concat(page[10..])
            .Concat(Encoding.ASCII.GetBytes("\r\n0\r\n\r\n")).ToArray();
        var answer = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n").Concat(chunks).ToArray();

        Assert.Equal(["dam"], Titles(Warcs.Record("response", "https://example.org/dam", answer), "a.warc"));
    }

    [Fact]
    public void A_ZIP_archive_of_pages_is_read_from_a_file_and_from_a_pipe()
    {
        var zip = Zip(Names.Select(name => ($"pages/{name}.html", Encoding.UTF8.GetBytes(Page(name)))).Append(("picture.png", [0x89, 0x50])));

        Assert.Equal(Names, Titles(zip, "a.zip"));
        using var pipe = new GZipStream(new MemoryStream(Gzip(zip)), CompressionMode.Decompress);
        Assert.Equal(Names, Readers.Reader.Read(pipe, "-").Select(result => result.Article?.Title));
    }

    [Fact]
    public void A_WACZ_gives_the_pages_of_its_crawl() =>
        Assert.Equal(Names, Titles(Zip([("archive/data.warc.gz", Warcs.Packed(Records())), ("pages/pages.jsonl", "{\"format\":\"json-pages-1.0\"}"u8.ToArray()), ("datapackage.json", "{}"u8.ToArray())]), "a.wacz"));

    [Fact]
    public void A_page_in_a_ZIP_archive_that_unpacks_to_too_much_is_refused_and_the_others_are_read()
    {
        var results = Read(Zip([("bomb.html", new byte[30 * 1024 * 1024]), ("dam.html", Encoding.UTF8.GetBytes(Page("dam")))]), "a.zip");

        Assert.Equal((ProblemCodes.TooLarge, "dam"), (results[0].Problem?.Code, results[1].Article?.Title));
    }

    [Fact]
    public void A_packed_tar_archive_of_pages_is_read()
    {
        using var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, leaveOpen: true))
            foreach (var name in Names)
                writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, $"pages/{name}.html") { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Page(name))) });

        Assert.Equal(Names, Titles(Gzip(tar.ToArray()), "a.tar.gz"));
    }

    [Fact]
    public void A_crawl_inside_a_crawl_inside_an_archive_is_opened_only_so_deep()
    {
        var inner = Zip([("dam.html", Encoding.UTF8.GetBytes(Page("dam")))]);
        for (var i = 0; i < 4; i++)
            inner = Zip([($"x{i}.html", inner)]);

        Assert.All(Read(inner, "a.zip"), result => Assert.False(result.IsArticle));
    }

    [Fact]
    public void The_letters_of_an_mbox_are_read_with_their_subjects_and_days()
    {
        var mbox = Letter("Subject: =?utf-8?Q?Council_puts_off_vote_on_d=C3=A4m?=\nDate: Tue, 05 Mar 2024 10:00:00 +0300\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe council met on Monday and put off its vote=\n on the dam until the spring, it said.\n>From the chair came no word about the other matter.\n")
            + Letter("Subject: Two\nContent-Type: multipart/digest; boundary=\"b\"\n\n--b\nContent-Type: message/rfc822\n\nSubject: Bridge\n\nThe bridge was opened on Tuesday by the two ministers of transport.\n--b\nContent-Type: message/rfc822\n\nSubject: Ferry\n\nThe ferry was sold on Wednesday to a company of the islands.\n--b--\n");
        var articles = Read(Encoding.UTF8.GetBytes(mbox), "a.mbox").ConvertAll(result => result.Article!);

        Assert.Equal(["Council puts off vote on däm", "Bridge", "Ferry"], articles.Select(article => article.Title));
        Assert.Equal(new DateOnly(2024, 3, 5), articles[0].Published);
        Assert.Equal("The council met on Monday and put off its vote on the dam until the spring, it said.\n\nFrom the chair came no word about the other matter.", articles[0].Text);
    }

    [Theory]
    [InlineData("a.jsonl", "{\"maintext\":\"The council met on Monday and put off its vote.\",\"title\":\"dam\",\"source_domain\":\"example.org\",\"date_publish\":\"2024-03-05 10:00:00\"}")]
    [InlineData("a.jsonl", "{\"stories_id\":12,\"text\":\"The council met on Monday and put off its vote.\",\"title\":\"dam\",\"media_name\":\"example.org\",\"publish_date\":\"2024-03-05\"}")]
    [InlineData("a.jsonl", "{\"event_text\":\"The council met on Monday and put off its vote.\",\"headline\":\"dam\",\"publisher\":\"example.org\",\"pub_date\":\"2024-03-05\"}")]
    [InlineData("a.json", "[\n {\n \"text\": \"The council met on Monday and put off its vote.\", \"title\": \"dam\", \"outlet\": \"example.org\", \"published\": \"2024-03-05\"}]")]
    [InlineData("a.csv", "title,Text,source,date\ndam,\"The council met on Monday\n and put off its vote.\",example.org,5 March 2024\n")]
    [InlineData("a.tsv", "title\ttext\toutlet\tpub_date\ndam\tThe council met on Monday and put off its vote.\texample.org\t2024/03/05\n")]
    public void Collections_of_others_are_read_by_the_names_of_their_fields(string name, string content)
    {
        var article = Assert.Single(Read(Encoding.UTF8.GetBytes(content), name)).Article;

        Assert.Equal(("dam", "example.org", new DateOnly(2024, 3, 5)), (article?.Title, article?.Outlet, article?.Published));
        Assert.StartsWith("The council met on Monday", article?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_too_many_cells_is_named_by_its_line_and_the_others_are_read()
    {
        var results = Read("title,text\none,\"The council met on Monday and left.\"\ntwo,a,b,c\nthree,\"The council met again on Friday and stayed.\"\n"u8.ToArray(), "a.csv");

        Assert.Equal(["one", "three"], results.Where(result => result.IsArticle).Select(result => result.Article!.Title));
        Assert.Equal(("a.csv:3", ProblemCodes.DamagedRecord), results.Where(result => !result.IsArticle).Select(result => (result.Input, result.Problem!.Code)).Single());
    }

    [Fact]
    public void An_office_document_is_no_archive_of_pages() =>
        Assert.Equal(ProblemCodes.NotText, Readings.Problem(Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<w/>"u8.ToArray())]), "a.txt").Code);

    private static byte[][] Records() =>
    [
        Warcs.Record("warcinfo", "", "software: x\r\n"u8.ToArray()),
        .. Names.Select(name => Warcs.Response("https://example.org/" + name, Encoding.UTF8.GetBytes(Page(name)))),
        Warcs.Response("https://example.org/x.png", [0x89, 0x50], "image/png"),
        Warcs.Response("https://example.org/gone", "<p>gone</p>"u8.ToArray(), status: "404 Not Found"),
    ];

    private static string Page(string title) =>
        $"<html lang=en><head><title>{title} | Sahel Dispatch</title><meta property=og:title content={title}></head><body><article><h1>{title}</h1><p>The council of the Five Rivers met on Monday and put off its vote on the {title} until the spring.</p><p>Its chair said that the matter of the {title} would be looked at again when the snow had gone.</p></article></body></html>";

    private static string Letter(string letter) => "From someone@example.org Tue Mar  5 10:00:00 2024\n" + letter + "\n";

    private static List<string?> Titles(byte[] bytes, string name, ReadOptions? options = null) =>
        [.. Read(bytes, name, options).Select(result => result.Article?.Title ?? result.Problem?.Message)];

    private static List<ReadResult> Read(byte[] bytes, string name, ReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. Readers.Reader.Read(stream, name, options)];
    }

    private static byte[] Gzip(byte[] bytes) => Warcs.Gzip(bytes);

    private static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
                using (var entry = zip.CreateEntry(name).Open())
                    entry.Write(content);
        return packed.ToArray();
    }
}
