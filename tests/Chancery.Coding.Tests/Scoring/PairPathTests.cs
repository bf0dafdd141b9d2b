using Chancery.Coding.Scoring;

namespace Chancery.Coding.Tests.Scoring;

public sealed class PairPathTests
{
    private const string Promise = """
        Chad PROPN 2 nsubj
        promised/promise VERB 0 root
        to PART 4 mark
        send VERB 2 xcomp VerbForm=Inf
        grain NOUN 4 obj
        to ADP 7 case
        Niger PROPN 4 obl
        """;

    [Fact]
    public void The_way_goes_up_from_both_to_where_they_meet()
    {
        var text = ParsedText.Parse(Promise);

        var path = PairPath.Find(text.Word("Chad"), text.Word("Niger"));

        Assert.Equal("promised", path.Top.Form);
        Assert.Empty(path.SourceSide);
        Assert.Equal(["send"], path.TargetSide.Select(w => w.Form));
    }

    [Fact]
    public void Without_a_target_it_ends_at_the_verb_above_the_source()
    {
        var text = ParsedText.Parse("""
            Chad PROPN 3 nmod:poss
            's PART 1 case
            army NOUN 4 nsubj
            withdrew/withdraw VERB 0 root
            """);

        var path = PairPath.Find(text.Word("Chad"), null);

        Assert.Equal("withdrew", path.Top.Form);
        Assert.Equal(["army"], path.SourceSide.Select(w => w.Form));
        Assert.Empty(path.TargetSide);
    }
}
