using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Json;
using Chancery.Coding.Standings;

namespace Chancery.Coding.Tests.Json;

public class ReportJsonTests
{
    [Fact]
    public void A_report_is_written_exactly_as_docs_outputs_shows_it() => AssertDocumented("code", Line(buffer => ReportJson.WriteLine(SampleReport.Report, buffer)));

    [Fact]
    public void An_article_is_written_exactly_as_docs_outputs_shows_it() => AssertDocumented("extract", Line(buffer => ReportJson.WriteLine(SampleReport.Report.Article, buffer)));

    [Fact]
    public void What_is_not_known_is_written_as_null()
    {
        var report = SampleReport.Report;
        var bare = report with
        {
            Article = report.Article with { Outlet = null, Published = null, PublishedBasis = null },
            Events = [report.Events[0] with { Mode = null, SaidBy = null, Place = null, Time = Coding.Times.EventTime.Unknown }],
        };

        var line = Line(buffer => ReportJson.WriteLine(bare, buffer));

        foreach (var field in new[] { "url", "outlet", "published", "published_basis", "mode", "date_start", "date_end", "date_text", "place", "said_by" })
            Assert.Contains($"\"{field}\":null", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_point_at_the_quoted_words_in_the_written_text()
    {
        using var json = JsonDocument.Parse(Line(buffer => ReportJson.WriteLine(SampleReport.Report, buffer)));
        var text = json.RootElement.GetProperty("article").GetProperty("text").GetString()!;

        foreach (var evidence in json.RootElement.GetProperty("events").EnumerateArray().Select(coded => coded.GetProperty("evidence")))
            Assert.Equal(evidence.GetProperty("text").GetString(), text[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void A_written_report_can_be_read_back()
    {
        var line = Line(buffer => ReportJson.WriteLine(SampleReport.Report, buffer));

        var read = JsonSerializer.Deserialize(line, ReportJsonContext.Relaxed.ReportJson)!;

        Assert.Equal(line, JsonSerializer.Serialize(read, ReportJsonContext.Relaxed.ReportJson) + "\n");
    }

    [Fact]
    public void Every_value_has_its_spelling()
    {
        Assert.Equal("THREATEN", Spelling.Of(EventType.Threaten));
        Assert.Equal("occurred", Spelling.Of(EventFactuality.Occurred));
        Assert.Equal("participation-frozen", Spelling.Of(StandingStatus.ParticipationFrozen));
        Assert.Equal("refuses-dues", Spelling.Of(StandingStatus.RefusesDues));
        Assert.All(Enum.GetValues<EventType>(), type => Assert.Matches("^[A-Z]+$", Spelling.Of(type)));
        Assert.All(Enum.GetValues<StandingStatus>(), status => Assert.Matches("^[a-z]+(-[a-z]+)*$", Spelling.Of(status)));
    }

    [Theory]
    [InlineData("verbal cooperation", "AGREE CONSULT SUPPORT CONCEDE")]
    [InlineData("material cooperation", "COOPERATE AID RETREAT")]
    [InlineData("verbal conflict", "REQUEST ACCUSE REJECT THREATEN")]
    [InlineData("material conflict", "PROTEST SANCTION MOBILIZE COERCE ASSAULT")]
    public void Every_type_lies_in_the_quad_class_of_the_manual(string quad, string types) =>
        Assert.Equal(types.Split(' ').Order(), Enum.GetValues<EventType>().Where(type => Spelling.QuadOf(type) == quad).Select(Spelling.Of).Order());

    private static string Line(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // The page shows the line broken and indented; with CHANCERY_ACCEPT=1 it is written anew.
    private static void AssertDocumented(string command, string line)
    {
        var file = Path.Combine(Checkout.Root, "docs", "outputs.md");
        var page = File.ReadAllText(file);
        var head = $"<!-- a line of {command} -->\n```json\n";
        var start = page.IndexOf(head, StringComparison.Ordinal) + head.Length;
        var end = page.IndexOf("\n```", start, StringComparison.Ordinal);
        Assert.True(start >= head.Length && end > start, $"docs/outputs.md has no block marked '<!-- a line of {command} -->'");
        if (Environment.GetEnvironmentVariable("CHANCERY_ACCEPT") == "1") File.WriteAllText(file, page[..start] + Written(line, indented: true) + page[end..]);
        else Assert.Equal(line.TrimEnd('\n'), Written(page[start..end], indented: false));
    }

    private static string Written(string json, bool indented)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            document.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
