using Chancery.Language.Lemmas;

namespace Chancery.Language.Tests.Lemmas;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer _lemmatizer = new([("running", "VERB", "run"), ("council", "NOUN", "council"), ("'s", "PART", "'s"), ("fri", "PROPN", "Friday")]);

    [Fact]
    public void A_known_word_needs_no_script() => Assert.Equal("run", _lemmatizer.Lemma("Running", "VERB", new EditScript(CaseChange.Lower, 3, "")));

    [Fact]
    public void An_unknown_word_follows_its_script() => Assert.Equal("froz", _lemmatizer.Lemma("frozing", "VERB", new EditScript(CaseChange.Lower, 3, "")));

    [Fact]
    public void The_part_of_speech_tells_words_apart() => Assert.Equal("running", _lemmatizer.Lemma("running", "NOUN", EditScript.Copy));

    [Fact]
    public void A_capital_that_the_network_takes_for_a_name_stays() => Assert.Equal("Council", _lemmatizer.Lemma("Council", "NOUN", EditScript.Copy));

    [Theory]
    [InlineData("ArmTel", "ArmTel")]
    [InlineData("Fri", "Friday")]
    public void A_name_written_with_capitals_keeps_them(string form, string lemma) => Assert.Equal(lemma, _lemmatizer.Lemma(form, "PROPN", new EditScript(CaseChange.Lower, 0, "")));

    [Theory]
    [InlineData("http://Example.org/News")]
    [InlineData("Press.Office@example.org")]
    public void An_address_is_its_own_lemma(string form) => Assert.Equal(form, _lemmatizer.Lemma(form, "PROPN", new EditScript(CaseChange.Lower, 0, "")));

    [Fact]
    public void Curly_apostrophes_are_known_as_straight_ones() => Assert.Equal("'s", _lemmatizer.Lemma("’s", "PART", EditScript.Copy));
}
