using Chancery.Coding.Evaluation;
using Chancery.Language;

namespace Chancery.Coding.Tests.Evaluation;

public class GoldTextTests
{
    private static readonly GoldText _text = new("Mr. Vella said: “We leave – now.”\nThe U.S. envoy met Vella. Nobody  spoke… afterwards.");

    [Fact]
    public void Words_are_found_as_they_stand_and_every_time() => Assert.Equal(2, _text.Find("Vella").Count);

    [Theory]
    [InlineData("\"we leave - now.\"", "“We leave – now.”")]
    [InlineData("Nobody spoke... afterwards", "Nobody  spoke… afterwards")]
    public void White_space_quotes_dashes_and_case_do_not_matter(string words, string found) => Assert.Equal(found, Assert.Single(_text.Find(words)).In(_text.Text));

    [Fact]
    public void Changed_words_are_found_in_the_sentence_that_has_most_of_them() =>
        Assert.Equal("The U.S. envoy met Vella.", Assert.Single(_text.Find("the U.S. envoy had met Vella")).In(_text.Text));

    [Fact]
    public void Words_that_are_not_there_are_nowhere() => Assert.Empty(_text.Find("a completely different matter altogether"));

    [Fact]
    public void Abbreviations_do_not_end_a_sentence() => Assert.Single(_text.SentencesUnder([new TextSpan(0, 10)]));
}
