using Chancery.Coding.Classification;
using Chancery.Coding.Events;

namespace Chancery.Coding.Tests.Classification;

public sealed class PairTypesTests
{
    private static readonly Lazy<CodingPipeline> Pipeline = new(() => CodingPipeline.Load(Checkout.Lexicon("")));

    [Theory]
    [InlineData("Dorran refused to lift the embargo on Vantia.", EventType.Reject)]
    [InlineData("Dorran will not lift the embargo on Vantia.", EventType.Reject)]
    [InlineData("Dorran lifted the embargo on Vantia.", EventType.Retreat)]
    [InlineData("Dorran will release the Vantia prisoners.", EventType.Agree)]
    [InlineData("Dorran violated the ceasefire in Vantia.", EventType.Assault)]
    [InlineData("Dorran and Vantia signed a treaty on pilots.", EventType.Support)]
    public void A_given_pair_is_answered_by_the_conversion_table(string sentence, EventType type)
    {
        var document = TestEngine.OrSkip().Analyse([sentence])[0];

        Assert.Equal(type, Pipeline.Value.Pairs.Classify(new GivenPair("1", sentence, "Dorran", "Vantia"), document).Type);
    }
}
