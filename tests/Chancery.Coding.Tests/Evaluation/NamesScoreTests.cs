using Chancery.Coding.Evaluation;

namespace Chancery.Coding.Tests.Evaluation;

public class NamesScoreTests
{
    private static readonly CodedRecords _perfect = GoldPages.Perfect(GoldPages.Page);

    [Fact]
    public void A_mention_with_another_code_is_found_but_its_actor_is_wrong()
    {
        var coded = _perfect with { Mentions = [_perfect.Mentions[0] with { Actors = ["CYP"] }, _perfect.Mentions[1]] };

        Assert.Equal(new Tally(2, 2, 2), Layer("mentions.found", coded));
        Assert.Equal(new Tally(1, 2, 2), Layer("mentions.actors", coded));
    }

    [Fact]
    public void The_sector_counts_for_the_code_and_not_for_the_state()
    {
        var coded = _perfect with { Mentions = [_perfect.Mentions[0] with { Actors = ["MLT:MIL"] }, _perfect.Mentions[1]] };

        Assert.Equal(new Tally(1, 2, 2), Layer("mentions.actors", coded));
        Assert.Equal(new Tally(2, 2, 2), Layer("mentions.state", coded));
    }

    [Fact]
    public void A_state_without_a_sector_may_stand_for_its_government() =>
        Assert.Equal(new Tally(2, 2, 2), Layer("mentions.actors", _perfect with { Mentions = [_perfect.Mentions[0] with { Actors = ["MLT:GOV"] }, _perfect.Mentions[1]] }));

    [Fact]
    public void A_mention_of_an_actor_that_the_gold_does_not_have_costs_precision() =>
        Assert.Equal(new Tally(2, 3, 2), Layer("mentions.found", _perfect with { Mentions = [.. _perfect.Mentions, _perfect.Mentions[0] with { Span = new(40, 45), Head = new(40, 45) }] }));

    [Fact]
    public void A_time_with_another_day_is_found_but_wrong()
    {
        var coded = _perfect with { Times = [_perfect.Times[0] with { Start = new DateOnly(2031, 3, 2) }] };

        Assert.Equal(new Tally(1, 1, 1), Layer("times.found", coded));
        Assert.Equal(new Tally(0, 1, 1), Layer("times.days", coded));
    }

    [Fact]
    public void A_place_that_is_not_resolved_is_not_counted_as_a_wrong_country()
    {
        var coded = _perfect with { Places = [_perfect.Places[0] with { Country = null }] };

        Assert.Equal(new Tally(1, 1, 1), Layer("places.found", coded));
        Assert.Equal(new Tally(0, 0, 0), Layer("places.country", coded));
    }

    private static Tally Layer(string name, CodedRecords coded)
    {
        var score = ArticleScore.Of(GoldPages.Page, coded);
        return score.Layers[ArticleScore.LayerNames.ToList().IndexOf(name)];
    }
}
