using Chancery.Language.Features;

namespace Chancery.Language.Tests.Features;

public sealed class SpellingTests
{
    [Fact]
    public void Forms_are_looked_up_in_lower_case_with_straight_quotes() => Assert.Equal("n't", Spelling.Key("N’T"));

    [Fact]
    public void A_very_long_form_keeps_its_beginning_and_its_end()
    {
        var key = Spelling.Key("pre" + new string('x', 500) + "ing");
        Assert.Equal(Spelling.MaximumLength, key.Length);
        Assert.StartsWith("pre", key, StringComparison.Ordinal);
        Assert.EndsWith("ing", key, StringComparison.Ordinal);
    }
}
