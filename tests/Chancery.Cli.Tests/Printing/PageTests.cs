using Chancery.Cli.Printing;

namespace Chancery.Cli.Tests.Printing;

public class PageTests
{
    [Fact]
    public void Long_lines_wrap_at_the_width_and_hang_under_their_indent()
    {
        var page = new Page(20, colour: false);

        page.Line(4, ("one two three four five six", Ink.Plain));

        Assert.Equal("    one two three\n    four five six\n", page.ToString());
    }

    [Fact]
    public void Square_brackets_are_text_and_not_markup()
    {
        var page = new Page(60, colour: true);

        page.Line(0, ("return [for Armenia] to [bold]joint[/] efforts", Ink.Plain));

        Assert.Contains("return [for Armenia] to [bold]joint[/] efforts", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawn_line_is_cut_at_the_width()
    {
        var page = new Page(12, colour: false);

        page.Drawn("│  ├─", ("extraordinary", Ink.Plain));

        Assert.Equal("│  ├─extrao…\n", page.ToString());
    }

    [Theory]
    [InlineData("a\x1b]0;title\u0007b", "a\uFFFD]0;title\uFFFDb")]
    [InlineData("line\r\nbreak\ttab", "line break tab")]
    [InlineData("\u202Egnp.exe", "\uFFFDgnp.exe")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    public void Text_from_the_world_cannot_steer_the_terminal(string text, string expected) => Assert.Equal(expected, HostileText.OneLine(text));
}
