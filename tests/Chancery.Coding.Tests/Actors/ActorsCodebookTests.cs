using Chancery.Coding.Actors;
using Chancery.Coding.Tests.Times;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Actors;

public sealed class ActorsCodebookTests
{
    private static readonly CodingPipeline _pipeline = CodingPipeline.Load(Checkout.Lexicon());

    [Fact]
    public void Words_mean_the_actors_that_the_codebook_says()
    {
        var examples = CodebookPage.Read("actors.md", "actors parsed").ToList();
        Assert.True(examples.Count > 80);
        var documents = TestEngine.OrSkip().Analyse([.. examples.Select(e => e.Text)]);
        var differences = new List<string>();
        for (var i = 0; i < examples.Count; i++)
        {
            var draft = Read(documents[i], examples[i].Published);
            foreach (var (asked, answer) in examples[i].Expected)
            {
                // The last stretch of these words, as what takes something up stands behind it.
                var mention = draft.Mentions.All.LastOrDefault(m => m.Kind is not MentionKind.Adjective && m.Span.In(examples[i].Text) == asked && m.Actors.Count > 0);
                var got = mention is null ? "nobody" : string.Join(", ", mention.Actors);
                if (got != answer) differences.Add($"line {examples[i].Line}: '{asked}' is {got}, not {answer}, in: {examples[i].Text}");
            }
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static Draft Read(Document document, DateOnly? published)
    {
        var draft = new Draft(new Article { Id = "codebook", Language = "en", Text = document.Text, Published = published }, document);
        _pipeline.Stages[0].Run(draft);
        return draft;
    }
}
