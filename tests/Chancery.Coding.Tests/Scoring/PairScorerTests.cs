using Chancery.Coding.Events;
using Chancery.Coding.Scoring;

namespace Chancery.Coding.Tests.Scoring;

public sealed class PairScorerTests
{
    private const string Promise = """
        Chad PROPN 2 nsubj
        promised/promise VERB 0 root
        grain NOUN 2 obj
        to ADP 5 case
        Niger PROPN 2 obl
        """;

    private const string Gift = """
        Chad PROPN 2 nsubj
        sent/send VERB 0 root
        grain NOUN 2 obj
        to ADP 5 case
        Niger PROPN 2 obl
        """;

    [Fact]
    public void A_known_feature_speaks_for_its_type() => Assert.Equal(EventType.Agree, Score(Promise, ScorerFixture.SpeakingFor(EventType.Agree)).Best);

    [Fact]
    public void Where_no_feature_is_known_nothing_happens()
    {
        var scores = Score(Gift, ScorerFixture.SpeakingFor(EventType.Agree));

        Assert.True(scores.None > scores[EventType.Agree]);
    }

    [Fact]
    public void Several_networks_give_their_mean()
    {
        var both = Score(Promise, ScorerFixture.SpeakingFor(EventType.Agree), ScorerFixture.SpeakingFor(EventType.Aid));
        var one = Score(Promise, ScorerFixture.SpeakingFor(EventType.Agree));

        Assert.Equal((one[EventType.Agree] + one[EventType.Aid]) / 2, both[EventType.Agree], 1e-6);
    }

    [Fact]
    public void No_slot_of_vectors_outweighs_another()
    {
        var text = ParsedText.Parse(Promise);

        var read = PairFeatures.Read(text.Word("Chad"), text.Word("Niger"), ScorerFixture.Vectors, ScorerFixture.Factuality);

        Assert.All(read.Vectors.Chunk(ScorerFixture.Vectors.Dimensions), slot => Assert.InRange(Math.Sqrt(slot.Sum(x => x * x)), 0, 2.001));
        Assert.Contains("obj: grain", read.Names);
        Assert.Contains("target behind promise to", read.Names);
    }

    private static PairScores Score(string trees, params ScoringNetwork[] networks)
    {
        var text = ParsedText.Parse(trees);
        return ScorerFixture.Of(networks).Score(text.Word("Chad"), text.Word("Niger"));
    }
}
