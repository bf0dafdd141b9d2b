using Chancery.Coding.Evaluation;

namespace Chancery.Coding.Tests.Evaluation;

public class EvaluationRunTests
{
    private static readonly ArticleScore _good = ArticleScore.Of(GoldPages.Page, GoldPages.Perfect(GoldPages.Page));
    private static readonly ArticleScore _bad = ArticleScore.Of(GoldPages.Page, CodedRecords.None);

    [Fact]
    public void Hits_are_added_up_over_the_pages()
    {
        var layer = EvaluationRun.Sum("c", [_good, _bad]).Layer("events.type");

        Assert.Equal((3, 3, 6), (layer.Hits, layer.Coded, layer.Gold));
        Assert.Equal((1, 0.5, 0.6667), (layer.Precision, layer.Recall, layer.F1));
    }

    [Fact]
    public void Only_types_that_occur_are_listed() =>
        Assert.Equal(["CONSULT", "SANCTION"], EvaluationRun.Sum("c", [_good]).Types.Select(type => type.Name));

    [Fact]
    public void The_interval_holds_the_figure_and_is_the_same_every_time()
    {
        var pages = Enumerable.Range(0, 20).Select(i => new Tally(i % 3, 3, 3)).ToArray();
        var f1 = pages.Aggregate(default(Tally), Tally.Add).F1;

        var (low, high) = Resampling.IntervalOfF1(pages);

        Assert.InRange(f1, low, high);
        Assert.True(low < high);
        Assert.Equal((low, high), Resampling.IntervalOfF1(pages));
    }

    [Fact]
    public void A_tally_without_anything_is_zero_and_not_undefined() => Assert.Equal((0, 0, 0), (default(Tally).Precision, default(Tally).Recall, default(Tally).F1));

    [Fact]
    public void The_fingerprint_follows_content_and_not_line_ends()
    {
        Assert.Equal(CorpusFingerprint.Of([new byte[] { 65, 10 }]), CorpusFingerprint.Of([new byte[] { 65, 13, 10 }]));
        Assert.NotEqual(CorpusFingerprint.Of([new byte[] { 65, 10 }]), CorpusFingerprint.Of([new byte[] { 66, 10 }]));
        Assert.Matches("^[0-9a-f]{16}$", CorpusFingerprint.Of([]));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"id":"a","text":"b","gold":{"events":[{"type":"AID"}]}}""")]
    public void What_is_no_annotated_page_is_refused(string json) => Assert.Throws<FormatException>(() => GoldArticle.Parse(System.Text.Encoding.UTF8.GetBytes(json)));
}
