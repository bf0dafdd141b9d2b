using System.Text.Json;
using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests.EndToEnd;

public class SampleTests
{
    private static readonly string _samples = Path.Combine(Checkout.Root, "samples");

    [Fact]
    public async Task Every_sample_is_coded_and_every_entry_quotes_the_words_at_its_offsets()
    {
        var session = new Session { Rooms = RealRooms.OrSkip() };

        Assert.Equal(ExitCode.Done, await session.Run("code", _samples));

        Assert.Empty(session.Error);
        Assert.True(session.Lines.Count >= 12);
        foreach (var line in session.Lines)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("article").GetProperty("text").GetString()!;
            foreach (var layer in new[] { "events", "statements", "standings" })
                foreach (var entry in json.RootElement.GetProperty(layer).EnumerateArray())
                    AssertQuotes(entry.GetProperty("evidence"), text);
            foreach (var coded in json.RootElement.GetProperty("events").EnumerateArray())
                foreach (var side in new[] { "source_mentions", "target_mentions" })
                    foreach (var mention in coded.GetProperty(side).EnumerateArray())
                        AssertQuotes(mention, text);
        }
    }

    [Fact]
    public async Task The_samples_give_the_same_bytes_on_one_thread_and_on_four()
    {
        var (one, four) = (new Session { Rooms = RealRooms.OrSkip() }, new Session { Rooms = RealRooms.OrSkip() });

        await one.Run("code", "--threads", "1", _samples);
        await four.Run("code", "--threads", "4", _samples);

        Assert.Equal(one.Output, four.Output);
    }

    [Fact]
    public async Task A_page_without_any_act_gives_a_report_without_events()
    {
        var session = new Session { Rooms = RealRooms.OrSkip() };

        await session.Run("code", Path.Combine(_samples, "weekend-culture-sport.txt"));

        Assert.Contains("\"events\":[]", session.Output, StringComparison.Ordinal);
    }

    private static void AssertQuotes(JsonElement evidence, string text) =>
        Assert.Equal(evidence.GetProperty("text").GetString(), text[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()]);
}
