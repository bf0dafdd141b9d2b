using System.Text.Json;
using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests.Commands;

public class ExplainCommandTests
{
    [Fact]
    public async Task A_given_sentence_is_explained_with_stages_tree_and_trail()
    {
        var session = new Session();

        Assert.Equal(ExitCode.Done, await session.Run("explain", "--format", "text", "--text", "Moscow warns Armenia"));

        Assert.Contains("needs nothing → an event", session.Output, StringComparison.Ordinal);
        Assert.Contains("├─warns  X  dep", session.Output, StringComparison.Ordinal);
        Assert.Contains("coded         Moscow  because it is a fake", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_machine_form_holds_stages_sentences_and_report()
    {
        var session = new Session();

        await session.Run("explain", "--text", "Moscow warns Armenia");

        var explanation = JsonDocument.Parse(Assert.Single(session.Lines)).RootElement;
        Assert.Equal("fakes", explanation.GetProperty("stages")[0].GetProperty("name").GetString());
        Assert.Equal(3, explanation.GetProperty("sentences")[0].GetProperty("words").GetArrayLength());
        Assert.Equal("coded", explanation.GetProperty("sentences")[0].GetProperty("notes")[0].GetProperty("outcome").GetString());
        Assert.Equal("THREATEN", explanation.GetProperty("report").GetProperty("events")[0].GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_sentence_that_is_not_there_is_said_to_be_missing()
    {
        var session = new Session();

        await session.Run("explain", "--format", "text", "--text", "Moscow warns Armenia", "--sentence", "9");

        Assert.Contains("There is no sentence 9: the text has 1.", session.Output, StringComparison.Ordinal);
    }
}
