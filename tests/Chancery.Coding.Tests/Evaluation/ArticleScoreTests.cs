using Chancery.Coding.Evaluation;

namespace Chancery.Coding.Tests.Evaluation;

public class ArticleScoreTests
{
    private static readonly GoldArticle _page = GoldPages.Page;
    private static readonly CodedRecords _perfect = GoldPages.Perfect(_page);

    public static TheoryData<string> OwnPages => [.. Directory.GetFiles(Path.Combine(Checkout.Root, "corpus", "dispatches"), "*.json").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [MemberData(nameof(OwnPages))]
    public void The_gold_against_itself_is_right_in_every_layer(string file)
    {
        var page = GoldArticle.Parse(File.ReadAllBytes(Path.Combine(Checkout.Root, "corpus", "dispatches", file)));

        var score = ArticleScore.Of(page, GoldPages.Perfect(page));

        Assert.All(ArticleScore.LayerNames.Zip(score.Layers), layer => Assert.True(layer.Second.Hits == layer.Second.Gold && layer.Second.Hits == layer.Second.Coded, $"{layer.First}: {layer.Second}"));
        Assert.Empty(score.Events.Missed);
        Assert.Empty(score.Events.False);
    }

    [Fact]
    public void A_wrong_type_at_the_right_place_is_located_but_not_typed()
    {
        var score = Score(events => events[0] with { Type = "ACCUSE" });

        Assert.Equal(new Tally(3, 3, 3), Layer(score, "events.located"));
        Assert.Equal(new Tally(2, 3, 3), Layer(score, "events.type"));
        Assert.Equal("e1", Assert.Single(score.Events.Missed).Id);
        Assert.Equal("ACCUSE", Assert.Single(score.Events.False).Type);
    }

    [Fact]
    public void A_possible_act_coded_as_done_misses_factuality_only()
    {
        var score = Score(events => events[1] with { Factuality = "occurred" });

        Assert.Equal(new Tally(3, 3, 3), Layer(score, "events.actors"));
        Assert.Equal(new Tally(2, 3, 3), Layer(score, "events.factuality"));
        Assert.Equal(new Tally(2, 3, 3), Layer(score, "events.coarse factuality"));
    }

    [Fact]
    public void Sectors_do_not_count_and_the_sides_of_a_meeting_may_change_places()
    {
        var score = Score(events => events[2] with { Source = ["CYP:GOV"], Target = ["MLT"] });

        Assert.Equal(new Tally(3, 3, 3), Layer(score, "events.actors"));
    }

    [Fact]
    public void The_direction_of_an_act_counts()
    {
        var score = Score(events => events[0] with { Source = ["HARBOUR"], Target = ["MLT"] });

        Assert.Equal(new Tally(2, 3, 3), Layer(score, "events.actors"));
        Assert.Equal(new Tally(2, 3, 3), Layer(score, "events.some actors"));
    }

    [Fact]
    public void Telling_an_act_twice_costs_precision_and_is_counted_as_repeated()
    {
        var score = ArticleScore.Of(_page, _perfect with { Events = [.. _perfect.Events, _perfect.Events[0]] });

        Assert.Equal(new Tally(3, 4, 3), Layer(score, "events.type"));
        Assert.Equal(1, score.Events.Repeated);
    }

    [Fact]
    public void An_event_from_the_headline_may_stand_for_the_one_in_the_body()
    {
        var score = Score(events => events[0] with { Evidence = "Malta leaves pact" });

        Assert.Equal(new Tally(3, 3, 3), Layer(score, "events.type"));
    }

    [Fact]
    public void An_event_from_a_teaser_below_the_text_is_seen_as_furniture()
    {
        var teaser = new CodedEventRecord("AID", null, ["TUN"], ["MLT"], null, null, "occurred", "Tunisia sends aid to Malta");

        var score = ArticleScore.Of(_page, _perfect with { Events = [.. _perfect.Events, teaser] });

        Assert.Equal(1, score.Events.InFurniture);
        Assert.Equal(new Tally(3, 4, 3), Layer(score, "events.located"));
    }

    [Fact]
    public void An_event_over_a_stretch_to_ignore_is_not_counted()
    {
        var page = _page with { Gold = _page.Gold with { Events = [_page.Gold.Events[0]], Ignore = [new GoldIgnore { Evidence = "Cyprus may leave the Harbour Pact", OnlyIfFactuality = ["possible"] }] } };

        var score = ArticleScore.Of(page, _perfect with { Events = [.. _perfect.Events.Take(2)] });

        Assert.Equal(new Tally(1, 1, 1), Layer(score, "events.type"));
        Assert.Equal(1, score.Events.Ignored);
    }

    [Fact]
    public void A_threat_that_was_made_may_be_told_as_done_or_as_threatened()
    {
        var page = _page with { Gold = _page.Gold with { Events = [_page.Gold.Events[0] with { Type = "THREATEN", Factuality = "threatened" }] } };
        var coded = _perfect.Events[0] with { Type = "THREATEN", Factuality = "occurred" };

        Assert.Equal(new Tally(1, 1, 1), Layer(ArticleScore.Of(page, _perfect with { Events = [coded] }), "events.factuality"));
    }

    [Fact]
    public void Dates_count_among_events_of_the_right_type_whose_gold_has_one()
    {
        var exact = Score(events => events[1] with { DateStart = new DateOnly(2000, 1, 1) });
        var wider = Score(events => events[0] with { DateStart = new DateOnly(2031, 3, 1) });

        Assert.Equal(new Tally(1, 1, 1), Layer(exact, "events.date"));
        Assert.Equal(new Tally(0, 1, 1), Layer(wider, "events.date"));
        Assert.Equal(new Tally(1, 1, 1), Layer(wider, "events.date overlap"));
    }

    [Fact]
    public void A_speaker_is_right_by_one_word_of_the_name()
    {
        var byName = ArticleScore.Of(_page, _perfect with { Statements = [_perfect.Statements[0] with { Speaker = "Foreign Minister Vella" }] });
        var byOther = ArticleScore.Of(_page, _perfect with { Statements = [_perfect.Statements[0] with { Speaker = "Bea Borg" }] });

        Assert.Equal(new Tally(1, 1, 1), Layer(byName, "statements.speaker"));
        Assert.Equal(new Tally(0, 1, 1), Layer(byOther, "statements.speaker"));
        Assert.Equal(new Tally(1, 1, 1), Layer(byOther, "statements.quotation"));
    }

    [Fact]
    public void A_wrong_status_still_has_the_right_member()
    {
        var score = ArticleScore.Of(_page, _perfect with { Standings = [_perfect.Standings[0] with { Status = "boycotting" }] });

        Assert.Equal(new Tally(1, 1, 1), Layer(score, "standings.member"));
        Assert.Equal(new Tally(0, 1, 1), Layer(score, "standings.status"));
    }

    [Fact]
    public void A_page_that_could_not_be_read_scores_nothing_and_costs_recall()
    {
        var score = ArticleScore.Of(_page, CodedRecords.None);

        Assert.Equal(new Tally(0, 0, 3), Layer(score, "events.type"));
        Assert.Equal(new Tally(0, 1, 1), Layer(score, "page.body"));
    }

    private static ArticleScore Score(Func<IReadOnlyList<CodedEventRecord>, CodedEventRecord> change)
    {
        var changed = change(_perfect.Events);
        var at = Enumerable.Range(0, 3).MaxBy(i => Shared(changed, _perfect.Events[i]));
        return ArticleScore.Of(_page, _perfect with { Events = [.. _perfect.Events.Select((coded, i) => i == at ? changed : coded)] });
    }

    // How many fields a changed event still has in common with one of the originals.
    private static int Shared(CodedEventRecord changed, CodedEventRecord one) =>
        (changed.Evidence == one.Evidence ? 2 : 0) + (ReferenceEquals(changed.Source, one.Source) ? 1 : 0) + (changed.Type == one.Type ? 1 : 0) + (changed.Mode == one.Mode ? 1 : 0);

    private static Tally Layer(ArticleScore score, string name) => score.Layers[ArticleScore.LayerNames.ToList().IndexOf(name)];
}
