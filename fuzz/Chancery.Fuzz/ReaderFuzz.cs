using System.Buffers.Binary;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Chancery.Reading;

namespace Chancery.Fuzz;

/// <summary>Inputs of every kind that is read, spoilt at random from a seed, each of which must give named results within a few seconds.</summary>
/// <remarks>The same seed and number give the same input on every machine, so a finding is told by these two.</remarks>
internal static class ReaderFuzz
{
    /// <summary>Longest that one input may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private const string Body = "<p>The council of the Five Rivers met on Monday and put off its vote on the dam until the spring.</p><p>“We are not ready,” its chair told TASS.</p>";
    private const string Page = "<!doctype html><html lang=en><head><title>Vote put off | Sahel Dispatch</title><meta property=og:title content='Vote put off'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Vote put off\",\"datePublished\":\"2024-03-05\",\"author\":[{\"name\":\"A B\"}],\"keywords\":\"a,b\"}</script></head><body><nav><ul><li><a href=/>Home</a></ul></nav><article><h1>Vote put off</h1><time datetime=2024-03-05>5 March 2024</time>" + Body + "<h3>Read also</h3><ul><li><a href=/x>Bridge opened on Tuesday</a></ul></article><table><tr><td>1<td>2</table></body></html>";
    private const string Text = "Vote put off\n\nBy Ani Grigoryan, 5 March 2024\n\nYEREVAN, March 5 (Reuters) - The council met on Monday and put off its vote.\n\nRead also:\nBridge opened\n";
    private const string Rss = "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss version=\"2.0\"><channel><title>Site</title><item><title>Talks &amp; tea</title><link>https://example.org/1</link><pubDate>Tue, 05 Mar 24 10:00:00 GMT</pubDate><description><![CDATA[" + Body + "]]></description></item></channel></rss>";
    private const string Atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://example.org/\"><title>Site</title><entry><id>1</id><title type=\"html\">Talks &lt;b&gt;</title><link rel=\"alternate\" href=\"/1\"/><updated>2024-03-05T10:00:00Z</updated><content type=\"html\">&lt;p&gt;The council met on Monday and left.&lt;/p&gt;</content></entry></feed>";
    private const string Sitemap = "<urlset xmlns:news=\"n\"><url><loc>https://example.org/1</loc><news:news><news:publication><news:name>Quay</news:name></news:publication><news:publication_date>2024-03-05</news:publication_date><news:title>Talks</news:title></news:news></url></urlset>";
    private const string Opml = "<opml version=\"2.0\"><body><outline text=\"a\"><outline xmlUrl=\"https://example.org/feed\"/></outline></body></opml>";
    private const string JsonFeed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"url\":\"/1\",\"title\":\"Talks\",\"date_published\":\"2024-03-05T10:00:00Z\",\"content_html\":\"<p>The council met on Monday and left.</p>\",\"tags\":[\"a\"]}]}";
    private const string Lines = "{\"id\":\"1\",\"text\":\"The council met on Monday and left.\",\"published\":\"2024-03-05\"}\n{\"maintext\":\"It met again on Friday and stayed.\",\"date_publish\":\"2024-03-05 10:00:00\"}\n{\"html\":\"<p>It met again on Sunday and left.</p>\"}\n";
    private const string Json = "[\n {\n \"text\": \"The council met on Monday and left.\",\n \"title\": \"Talks\"}\n]";
    private const string Csv = "title,text,date\n\"Talks, \"\"tea\"\"\",\"The council met on Monday\nand left.\",2024-03-05\n";
    private const string Letters = "From a@b Tue Mar  5 10:00:00 2024\nSubject: =?utf-8?Q?T=C3=A4lks?=\nDate: Tue, 05 Mar 2024 10:00:00 +0000\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe council met on Monday=\n and left.\n--x\nContent-Type: message/rfc822\n\nSubject: Inner\n\nIt met again on Friday and stayed.\n--x--\n";

    private static readonly (string Name, byte[] Content)[] Seeds =
    [
        ("a.html", Bytes(Page)), ("a.txt", Bytes(Text)), ("a.jsonl", Bytes(Lines)), ("a.json", Bytes(Json)), ("a.csv", Bytes(Csv)), ("a.tsv", Bytes(Csv.Replace(',', '\t'))),
        ("a.xml", Bytes(Rss)), ("a.xml", Bytes(Atom)), ("a.xml", Bytes(Sitemap)), ("a.opml", Bytes(Opml)), ("a.xml", Bytes(JsonFeed)), ("a.mbox", Bytes(Letters)),
        ("a.warc", Warc()), ("a.warc.gz", [.. Gzip(Warc()), .. Gzip(Warc())]), ("a.html.gz", Gzip(Bytes(Page))), ("a.zip", Zip()), ("a.tar", Tar()), ("a.tar.gz", Gzip(Tar())), ("-", Bytes(Page)),
    ];

    private static readonly byte[][] Splinters = [.. new[]
    {
        "<", ">", "</", "<div>", "<p>", "</p>", "<table>", "<b>", "<script>", "<!--", "-->", "<![CDATA[", "]]>", "&#0;", "&#xD800;", "&nbsp", "&a;", "\"", "'", "=", "\0", "\u202e", "\ud83d\ude00", "\r\n\r\n", "\n\n",
        "{", "}", "[", "]", ",", ":", "\\ud800", "null", "1e999", "WARC/1.0\r\n", "Content-Length: 99999999999\r\n", "Content-Length: -1", "HTTP/1.1 200 OK", "--x", "From ", "=?utf-8?B?AA?=", "=3D", "2024-02-30", "99999999",
        "<item>", "</item>", "<!DOCTYPE x [", "<entry>", "\ufeff", "<svg>", "<template>", "<select>", "class=\"comments\"", "hidden",
    }.Select(Bytes), [0xFF], [0x1F, 0x8B, 8], [0xFF, 0xFE], [0x50, 0x4B, 3, 4], [0xC3]];

    /// <summary>Reads one spoilt input.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="seed">What the numbers are drawn from.</param>
    /// <param name="number">Which input.</param>
    /// <returns>What went wrong; null when nothing did.</returns>
    public static string? Try(ArticleReader reader, ulong seed, ulong number)
    {
        var (name, content) = Input(seed, number);
        var clock = Stopwatch.StartNew();
        try
        {
            using var stream = new MemoryStream(content);
            var results = 0;
            foreach (var result in reader.Read(stream, name, Options))
            {
                results++;
                if (result.Problem is { Code: ProblemCodes.ParserFailed } failed)
                    return $"{name}: {failed.Message}";
                if (result.Article is { } article && (article.Text.Length == 0 || article.Text.AsSpan().ContainsAny('\0', '\u202e')))
                    return $"{name}: the text of an article is empty or not clean";
            }
            if (results == 0)
                return $"{name}: neither an article nor a problem came of it";
        }
#pragma warning disable CA1031 // Whatever comes is the finding.
        catch (Exception escaped)
#pragma warning restore CA1031
        {
            return $"{name}: {escaped}";
        }
        return clock.Elapsed > Longest ? $"{name}: it took {clock.Elapsed.TotalSeconds:0.0} s" : null;
    }

    /// <summary>The input of a seed and a number.</summary>
    public static (string Name, byte[] Content) Input(ulong seed, ulong number)
    {
        var state = (seed * 0x9E3779B97F4A7C15UL) + number;
        var (name, content) = Seeds[Next(ref state, Seeds.Length)];
        var bytes = new List<byte>(content);
        for (var cuts = 1 + Next(ref state, 8); cuts > 0; cuts--)
            Spoil(bytes, ref state);
        // Now and then a name that lies.
        return (Next(ref state, 20) == 0 ? Seeds[Next(ref state, Seeds.Length)].Name : name, [.. bytes]);
    }

    private static ReadOptions Options { get; } = ReadOptions.Default with { Limits = ReadLimits.Default with { PageBytes = 1 << 20, LineBytes = 1 << 20, PageTime = TimeSpan.FromSeconds(2) } };

    private static void Spoil(List<byte> bytes, ref ulong state)
    {
        var at = Next(ref state, bytes.Count + 1);
        var length = Math.Min(Next(ref state, 1 + Next(ref state, 200)), bytes.Count - at);
        switch (Next(ref state, 7))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, Splinters[Next(ref state, Splinters.Length)]);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << Next(ref state, 8));
                break;
            case 4 when at < bytes.Count:
                bytes[at] = (byte)Next(ref state, 256);
                break;
            case 5:
                var splinter = Splinters[Next(ref state, Splinters.Length)];
                for (var times = Next(ref state, 60); times > 0; times--)
                    bytes.InsertRange(at, splinter);
                break;
            default:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
        }
    }

    // SplitMix64: small, and the same everywhere.
    private static int Next(ref ulong state, int below)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return below <= 0 ? 0 : (int)((z ^ (z >> 31)) % (ulong)below);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Warc()
    {
        var answer = Bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Page);
        return [.. Bytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\nContent-Length: {answer.Length}\r\n\r\n"), .. answer, .. Bytes("\r\n\r\n")];
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        var whole = packed.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(whole.AsSpan(4), 0);
        return whole;
    }

    private static byte[] Zip()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in new[] { ("a.html", Bytes(Page)), ("b.jsonl", Bytes(Lines)), ("c/d.warc.gz", Gzip(Warc())) })
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2024, 3, 5, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        return packed.ToArray();
    }

    private static byte[] Tar()
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, TarEntryFormat.Ustar, leaveOpen: true))
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "a.html") { DataStream = new MemoryStream(Bytes(Page)), ModificationTime = DateTimeOffset.UnixEpoch });
        return packed.ToArray();
    }
}
