using Chancery.Coding.Events;
using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Tests.Events;

public sealed class WordClassesTests
{
    [Fact]
    public void A_class_in_a_pattern_stands_for_its_words() =>
        Assert.Equal("S sign pact|deal with T", Read("pact\tpact|deal").Expand("S sign {pact} with T"));

    [Fact]
    public void A_class_may_be_made_of_earlier_ones() =>
        Assert.Equal("S hold talk|call with T", Read("talk\ttalk", "contact\t{talk}|call").Expand("S hold {contact} with T"));

    [Fact]
    public void An_unknown_class_is_refused_by_name() =>
        Assert.Contains("{treaty}", Assert.Throws<FormatException>(() => Read("pact\tpact").Expand("S sign {treaty}")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_word_that_stands_twice_in_a_class_is_named_with_its_line() =>
        Assert.Contains("'deal'", Assert.Throws<LexiconException>(() => Read("pact\tdeal|pact|deal")).Message, StringComparison.Ordinal);

    private static WordClasses Read(params string[] lines)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, ["class\twords", .. lines]);
            return WordClasses.Load(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
