using System.Text.Json;
using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests.Commands;

public class ExtractCommandTests
{
    [Fact]
    public async Task Each_article_is_one_line_with_the_promised_fields_in_their_order()
    {
        var session = new Session();

        await session.Run("extract", "--published", "2024-06-05", "one");

        var fields = JsonDocument.Parse(Assert.Single(session.Lines)).RootElement.EnumerateObject().Select(field => field.Name);
        Assert.Equal(["id", "url", "outlet", "title", "byline", "published", "published_basis", "language", "agencies", "text", "kind", "section", "tags"], fields);
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_is_named_and_the_others_are_extracted()
    {
        var session = new Session();

        Assert.Equal(ExitCode.SomeFailed, await session.Run("extract", "bad.html", "one"));

        Assert.Single(session.Lines);
        Assert.Equal("bad.html: empty-input: there is nothing in it\n", session.Error);
    }
}
