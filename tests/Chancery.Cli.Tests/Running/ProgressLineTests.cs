using System.Text;
using Chancery.Cli.Running;
using Microsoft.Extensions.Time.Testing;

namespace Chancery.Cli.Tests.Running;

public class ProgressLineTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly StringBuilder _error = new();

    [Fact]
    public void Nothing_is_shown_in_the_first_second()
    {
        var progress = Make(terminal: true);

        _clock.Advance(TimeSpan.FromMilliseconds(900));
        progress.Add(10, failed: false);

        Assert.Empty(_error.ToString());
    }

    [Fact]
    public void It_tells_articles_sentences_a_second_and_the_time_left()
    {
        var progress = Make(terminal: true, total: 40);

        _clock.Advance(TimeSpan.FromSeconds(2));
        for (var i = 0; i < 10; i++) progress.Add(20, failed: i == 0);

        Assert.Equal("10 of 40 articles · 1 not read · 100 sentences/s · 0:06 left", progress.Text(TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public void Without_a_total_no_time_is_promised()
    {
        var progress = Make(terminal: true);

        _clock.Advance(TimeSpan.FromSeconds(2));
        progress.Add(20, failed: false);

        Assert.Equal("1 articles · 10 sentences/s", progress.Text(TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public void In_a_pipe_it_is_silent()
    {
        var progress = Make(terminal: false);

        _clock.Advance(TimeSpan.FromHours(1));
        progress.Add(10, failed: false);
        progress.Clear();

        Assert.Empty(_error.ToString());
    }

    [Fact]
    public void It_takes_itself_away_before_something_else_is_written()
    {
        var progress = Make(terminal: true);

        _clock.Advance(TimeSpan.FromSeconds(2));
        progress.Add(10, failed: false);
        progress.Clear();

        Assert.EndsWith("\r\x1b[K", _error.ToString(), StringComparison.Ordinal);
    }

    private ProgressLine Make(bool terminal, int? total = null) =>
        new(new Terminal { Input = Stream.Null, Output = Stream.Null, Error = new StringWriter(_error), ErrorIsTerminal = terminal }, _clock, () => total);
}
