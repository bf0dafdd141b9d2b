using Chancery.Coding.Classification;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;

namespace Chancery.Coding.Tests.Classification;

public sealed class PairClassifierTests
{
    [Theory]
    [InlineData("The junta in Port Dorran thanked the Quays Union for the ships.", "The junta in Port Dorran", "the Quays Union", EventType.Support)]
    [InlineData("The Quays Union was accused by Dorran of smuggling.", "Dorran", "The Quays Union", EventType.Accuse)]
    [InlineData("Dorran's foreign minister, the former docker Ana Reyl, condemned the shelling of Wick by Vantian troops.", "Dorran's foreign minister, the former docker Ana Reyl", "Vantian troops", EventType.Accuse)]
    public void Given_words_need_not_be_known_to_the_lexicon(string sentence, string source, string target, EventType type) =>
        Assert.Equal(type, Classify(sentence, source, target).Type);

    [Fact]
    public void A_pronoun_stands_for_the_source_that_speaks() =>
        Assert.Equal(EventType.Agree, Classify("Dorran said on Monday that it would send grain to the Quays Union.", "Dorran", "the Quays Union").Type);

    [Fact]
    public void Cooperation_still_to_come_is_AGREE()
    {
        var verdict = Classify("The Dorran cabinet will meet Vantian envoys next week.", "The Dorran cabinet", "Vantian envoys");

        Assert.Equal(EventType.Agree, verdict.Type);
        Assert.Equal(EventFactuality.Planned, verdict.Factuality);
    }

    [Fact]
    public void A_target_named_only_inside_the_source_is_found_there() =>
        Assert.Equal(EventType.Assault, Classify("Vantian rebels attacked Vantian positions near Wick.", "Vantian rebels", "Vantian positions").Type);

    [Fact]
    public void A_side_that_the_sentence_does_not_name_stays_open() =>
        Assert.Equal(EventType.Retreat, Classify("Prime Minister Reyl resigned on Friday.", "Prime Minister Reyl", "nobody in particular").Type);

    [Fact]
    public void Nothing_is_answered_where_nothing_speaks_of_an_act()
    {
        var verdict = Classify("Dorran lies north of Vantia.", "Dorran", "Vantia");

        Assert.Null(verdict.Type);
        Assert.Null(verdict.Factuality);
        Assert.Equal(0, verdict.Confidence);
    }

    private static PairVerdict Classify(string sentence, string source, string target) =>
        TestEngine.Pipeline.Value.Pairs.Classify(new GivenPair("1", sentence, source, target), TestEngine.OrSkip().Analyse([sentence])[0]);
}
