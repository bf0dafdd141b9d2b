using Chancery.Language.Lemmas;

namespace Chancery.Language.Tests.Lemmas;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer _lemmatizer = new([("running", "VERB", "run"), ("council", "NOUN", "council"), ("'s", "PART", "'s")]);

    [Fact]
    public void A_known_word_needs_no_script() => Assert.Equal("run", _lemmatizer.Lemma("Running", "VERB", new EditScript(CaseChange.Lower, 3, "")));

    [Fact]
    public void An_unknown_word_follows_its_script() => Assert.Equal("froz", _lemmatizer.Lemma("frozing", "VERB", new EditScript(CaseChange.Lower, 3, "")));

    [Fact]
    public void The_part_of_speech_tells_words_apart() => Assert.Equal("running", _lemmatizer.Lemma("running", "NOUN", EditScript.Copy));

    [Fact]
    public void A_capital_that_the_network_takes_for_a_name_stays() => Assert.Equal("Council", _lemmatizer.Lemma("Council", "NOUN", EditScript.Copy));

    [Fact]
    public void Curly_apostrophes_are_known_as_straight_ones() => Assert.Equal("'s", _lemmatizer.Lemma("’s", "PART", EditScript.Copy));
}
