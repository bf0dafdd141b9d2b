using Chancery.Coding.Evaluation;

namespace Chancery.Coding.Tests.Evaluation;

public class FloorsTests
{
    private static readonly DateOnly _day = new(2031, 3, 4);
    private static readonly EvaluationRun _run = EvaluationRun.Sum("corpus-1", [ArticleScore.Of(GoldPages.Page, GoldPages.Perfect(GoldPages.Page))]);
    private static readonly EvaluationRun _worse = EvaluationRun.Sum("corpus-1", [ArticleScore.Of(GoldPages.Page, CodedRecords.None)]);
    private static readonly Floors _floors = new Floors("corpus-1", 1, new Dictionary<string, double>(), []).Moved(_run, _day, null);

    [Fact]
    public void A_run_passes_its_own_floors() => Assert.Empty(_floors.Faults(_run));

    [Fact]
    public void A_run_under_a_floor_does_not_pass_and_the_layer_is_named() =>
        Assert.Contains("events.type: 0.0000 is under the floor of 1.0000", _floors.Faults(_worse));

    [Fact]
    public void Noise_of_rounding_passes() =>
        Assert.Empty((_floors with { Layers = new Dictionary<string, double> { ["events.type"] = 1.0004 } }).Faults(_run));

    [Fact]
    public void Another_corpus_does_not_pass() => Assert.Contains("the corpus has changed", Assert.Single((_floors with { Corpus = "other" }).Faults(_run)), StringComparison.Ordinal);

    [Fact]
    public void A_layer_that_is_no_longer_measured_does_not_pass() =>
        Assert.Equal(["events.beauty: no longer measured"], (_floors with { Layers = new Dictionary<string, double> { ["events.beauty"] = 0.1 } }).Faults(_run));

    [Fact]
    public void Floors_move_up_without_a_word() => Assert.Empty((_floors with { Layers = new Dictionary<string, double> { ["events.type"] = 0.5 } }).Moved(_run, _day, null).Lowered);

    [Fact]
    public void Floors_do_not_move_down_without_a_reason() => Assert.Throws<InvalidOperationException>(() => _floors.Moved(_worse, _day, " "));

    [Fact]
    public void The_reason_for_moving_down_is_kept_with_its_day_and_what_was_lost()
    {
        var change = Assert.Single(_floors.Moved(_worse, _day, "the gold was wrong").Lowered);

        Assert.Equal((_day, "the gold was wrong"), (change.Day, change.Reason));
        Assert.Contains(change.Faults, fault => fault.StartsWith("events.type", StringComparison.Ordinal));
    }
}
