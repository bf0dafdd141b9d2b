using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests.Commands;

public class ParseCommandTests
{
    [Fact]
    public async Task Text_becomes_a_sentence_of_ten_columns_a_word()
    {
        var session = new Session { Input = "Moscow warns Armenia ." };

        Assert.Equal(ExitCode.Done, await session.Run("parse", "-"));

        string[] words = [.. session.Lines.Where(line => line[0] != '#')];
        Assert.Equal(["Moscow", "warns", "Armenia", "."], words.Select(line => line.Split('\t')[1]));
        Assert.All(words, line => Assert.Equal(10, line.Split('\t').Length));
    }

    [Fact]
    public async Task Given_tokens_are_kept_as_they_are()
    {
        var session = new Session { Input = "1\tdo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n\n" };

        Assert.Equal(ExitCode.Done, await session.Run("parse", "--input", "conllu", "-"));

        Assert.Equal(["do", "n't"], session.Lines.Where(line => line[0] != '#').Select(line => line.Split('\t')[1]));
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_says_is_named_with_its_line()
    {
        var session = new Session { Input = "1\tdo\n\n" };

        Assert.Equal(ExitCode.SomeFailed, await session.Run("parse", "--input", "conllu", "-"));

        Assert.StartsWith("-: not-conllu: -:1:", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named_and_the_rest_goes_on()
    {
        var session = new Session { Input = "Moscow warns ." };

        Assert.Equal(ExitCode.SomeFailed, await session.Run("parse", "/no/such/file", "-"));

        Assert.Contains("/no/such/file: not-readable:", session.Error, StringComparison.Ordinal);
        Assert.Contains("Moscow", session.Output, StringComparison.Ordinal);
    }
}
