using Chancery.Coding.Tests.Times;

namespace Chancery.Coding.Tests.Places;

public sealed class PlacesCodebookTests
{
    [Fact]
    public void Acts_have_the_places_that_the_codebook_says()
    {
        var examples = CodebookPage.Read("places.md", "places parsed").ToList();
        Assert.True(examples.Count > 15);
        var documents = TestEngine.OrSkip().Analyse([.. examples.Select(e => e.Text)]);
        var differences = new List<string>();
        for (var i = 0; i < examples.Count; i++)
        {
            var draft = Drafts.Of(documents[i], null);
            foreach (var (asked, answer) in examples[i].Expected)
            {
                var place = draft.Places.Of(documents[i].Word(asked[1..]));
                var got = place is null ? "nowhere" : place.Country is null ? place.Name : $"{place.Name}, {place.Country}";
                if (got != answer) differences.Add($"line {examples[i].Line}: {asked} is {got}, not {answer}, in: {examples[i].Text}");
            }
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }
}
