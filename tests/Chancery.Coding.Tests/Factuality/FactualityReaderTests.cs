using Chancery.Coding.Events;
using Chancery.Coding.Factuality;

namespace Chancery.Coding.Tests.Factuality;

public sealed class FactualityReaderTests
{
    private static readonly FactualityReader Reader = new(FactualityLexicon.Load(Checkout.Lexicon()), SupportVerbLexicon.Load(Checkout.Lexicon("support-verbs.tsv")));

    [Fact]
    public void A_plain_past_has_occurred() => Assert.Equal(EventFactuality.Occurred, Judge("attacked", """
        Rebels/rebel NOUN 2 nsubj
        attacked/attack VERB 0 root
        the DET 4 det
        town NOUN 2 obj
        """).Value);

    [Theory]
    [InlineData("not/not PART 4 advmod", EventFactuality.Denied)]
    [InlineData("may/may AUX 4 aux", EventFactuality.Possible)]
    [InlineData("will/will AUX 4 aux", EventFactuality.Planned)]
    [InlineData("allegedly/allegedly ADV 4 advmod", EventFactuality.Alleged)]
    public void The_words_beside_a_verb_decide(string word, EventFactuality expected) => Assert.Equal(expected, Judge("leave", $"""
        Chad PROPN 4 nsubj
        now ADV 4 advmod
        {word}
        leave VERB 0 root
        the DET 6 det
        bloc NOUN 4 obj
        """).Value);

    [Fact]
    public void What_is_planned_is_still_an_act_of_its_own()
    {
        var judgement = Judge("attack", """
            Rebels/rebel NOUN 2 nsubj
            planned/plan VERB 0 root
            to PART 4 mark
            attack VERB 2 xcomp VerbForm=Inf
            the DET 6 det
            town NOUN 4 obj
            """);

        Assert.Equal(EventFactuality.Planned, judgement.Value);
        Assert.True(judgement.Coded);
    }

    [Fact]
    public void What_is_urged_is_contained_in_the_request() => Assert.False(Judge("leave", """
        Paris PROPN 2 nsubj
        urged/urge VERB 0 root
        Chad PROPN 2 obj
        to PART 5 mark
        leave VERB 2 xcomp VerbForm=Inf
        """).Coded);

    [Fact]
    public void What_is_denied_is_denied() => Assert.Equal(EventFactuality.Denied, Judge("attacking", """
        Chad PROPN 2 nsubj
        denied/deny VERB 0 root
        attacking/attack VERB 2 xcomp VerbForm=Ger
        the DET 5 det
        town NOUN 3 obj
        """).Value);

    [Fact]
    public void A_denial_that_is_not_made_leaves_an_allegation() => Assert.Equal(EventFactuality.Alleged, Judge("attacking", """
        Chad PROPN 4 nsubj
        did/do AUX 4 aux
        not PART 4 advmod
        deny VERB 0 root
        attacking/attack VERB 4 xcomp VerbForm=Ger
        the DET 7 det
        town NOUN 5 obj
        """).Value);

    [Fact]
    public void A_question_is_not_coded() => Assert.False(Judge("leave", """
        Will/will AUX 3 aux
        Chad PROPN 3 nsubj
        leave VERB 0 root
        ? PUNCT 3 punct
        """).Coded);

    [Fact]
    public void A_condition_is_possible() => Assert.Equal(EventFactuality.Possible, Judge("leaves", """
        If/if SCONJ 3 mark
        Chad PROPN 3 nsubj
        leaves/leave VERB 6 advcl
        , PUNCT 3 punct
        aid NOUN 6 nsubj
        stops/stop VERB 0 root
        """).Value);

    [Fact]
    public void An_event_noun_shares_the_fate_of_the_verb_that_carries_it() => Assert.Equal(EventFactuality.Denied, Judge("talks", """
        They/they PRON 4 nsubj
        did/do AUX 4 aux
        not PART 4 advmod
        hold VERB 0 root
        talks/talk NOUN 4 obj
        """).Value);

    private static Judgement Judge(string form, string trees) => Reader.Judge(ParsedText.Parse(trees).Word(form));
}
