using Chancery.Cli.Running;
using Chancery.Coding.Evaluation;

namespace Chancery.Cli.Tests.EndToEnd;

/// <summary>The article that the project set out to read. It lies beside a checkout where it is there at all.</summary>
public class FirstArticleTests
{
    private static readonly string _folder = Checkout.Shared("articles");

    [Fact]
    public async Task Page_statements_standings_and_most_events_are_read_with_hardly_a_wrong_one()
    {
        Assert.SkipUnless(Directory.Exists(_folder), "The first article does not lie beside this checkout.");
        var terminal = new Terminal { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null };

        var page = Assert.Single(await new Evaluator(RealRooms.OrSkip(), terminal).Run(GoldFolder.Open(_folder, null), 1, TestContext.Current.CancellationToken));

        Tally Layer(string name) => page.Score.Layers[ArticleScore.LayerNames.ToList().IndexOf(name)];
        Assert.Equal((1, 1, 1), (Layer("page.body").Hits, Layer("page.chain").Hits, Layer("page.published").Hits));
        Assert.Equal(7, Layer("statements.speaker").Hits);
        Assert.True(Layer("standings.status").Hits >= 2);
        Assert.True(Layer("events.factuality").Hits >= 10);
        Assert.True(page.Score.Events.False.Count <= 2);
    }
}
