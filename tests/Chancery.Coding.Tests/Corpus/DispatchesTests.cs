using Chancery.Coding.Evaluation;

namespace Chancery.Coding.Tests.Corpus;

/// <summary>What an annotator must not get wrong: words that the text does not have, types that do not exist, a forgotten line of the split.</summary>
public class DispatchesTests
{
    private const int FewestKept = 3;
    private static readonly string[] _parts = ["dev", "test", "train"];

    public static TheoryData<string> Ids => [.. Dispatches.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Whatever_a_reading_rests_on_stands_in_the_text(string id)
    {
        var article = Dispatches.Read(id);

        Assert.Equal(id, article.Id);
        Assert.All(Words(article.Gold), words => Assert.Contains(words, article.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_evidence_of_an_event_lies_in_the_body(string id)
    {
        var article = Dispatches.Read(id);
        var start = article.Text.IndexOf(article.Gold.BodyStartsWith, StringComparison.Ordinal);
        var end = article.Text.LastIndexOf(article.Gold.BodyEndsWith, StringComparison.Ordinal) + article.Gold.BodyEndsWith.Length;

        Assert.InRange(start, 0, end);
        Assert.All(article.Gold.Events, item => Assert.Contains(item.Evidence, article.Text[start..end], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_event_has_a_known_type_and_mode_and_somebody_who_acts(string id) =>
        Assert.All(Dispatches.Read(id).Gold.Events, item =>
        {
            Assert.Contains($"{item.Type} {item.Mode}", Dispatches.TypesAndModes);
            Assert.NotEmpty(item.Source);
        });

    [Fact]
    public void Every_dispatch_belongs_to_one_part() => Assert.Equal(Dispatches.Ids, Dispatches.Table("split.tsv").Select(cells => cells[0]));

    [Fact]
    public void There_is_no_other_part_than_the_three() => Assert.Equal(_parts, Dispatches.Table("split.tsv").Select(cells => cells[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void One_in_three_dispatches_at_least_is_kept_from_training() =>
        Assert.InRange(Dispatches.Table("split.tsv").Count(cells => cells[1] != "train") * FewestKept, Dispatches.Ids.Count, int.MaxValue);

    private static IEnumerable<string> Words(GoldReading gold) =>
    [
        gold.BodyStartsWith, gold.BodyEndsWith, .. gold.FurnitureInside,
        .. gold.Events.SelectMany(item => item.AltEvidence.Prepend(item.Evidence)),
        .. gold.Statements.SelectMany(item => item.QuoteMore.Append(item.Evidence).Append(item.Quote ?? "")),
        .. gold.Standing.Select(item => item.Evidence), .. gold.Ignore.Select(item => item.Evidence),
    ];
}
