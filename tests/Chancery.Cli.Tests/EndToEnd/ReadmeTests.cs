using System.Text.RegularExpressions;
using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests.EndToEnd;

public partial class ReadmeTests
{
    [Fact]
    public async Task What_the_readme_shows_is_what_the_program_prints()
    {
        var file = Path.Combine(Checkout.Root, "README.md");
        var page = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var shown = Shown().Match(page);
        Assert.True(shown.Success, "README.md has no block that begins with 'echo …' and one that shows the output");
        var session = new Session { Rooms = RealRooms.OrSkip(), Input = shown.Groups["input"].Value };

        await session.Run("code", "--format", "text", "--published", "2024-02-23", "-");

        var output = session.Output.TrimEnd('\n');
        if (Environment.GetEnvironmentVariable("CHANCERY_ACCEPT") == "1")
            await File.WriteAllTextAsync(file, page[..shown.Groups["output"].Index] + output + page[(shown.Groups["output"].Index + shown.Groups["output"].Length)..], TestContext.Current.CancellationToken);
        else
            Assert.Equal(FrameLine().Replace(output, ".tsv"), FrameLine().Replace(shown.Groups["output"].Value, ".tsv"));
    }

    // A frame may move within its file without changing what is shown.
    [GeneratedRegex("\\.tsv:[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex FrameLine();

    [GeneratedRegex("```sh\necho '(?<input>[^']+)' \\\\\n  \\| ./chancery code --format text --published 2024-02-23 -\n```\n\n```text\n(?<output>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Shown();
}
