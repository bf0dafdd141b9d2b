using Chancery.Language.Lemmas;

namespace Chancery.Language.Tests;

public sealed class InflectionTests
{
    private static readonly string[] ByFrequency = ["use", "us", "hope", "hop", "blame", "ram", "expel", "free", "accede", "riot", "deny", "veto", "talk", "party", "class", "horseman"];

    private static readonly Lemmatizer Lemmatizer = new([], word => Array.IndexOf(ByFrequency, word));

    private static readonly EditScript Unchanged = EditScript.Between("word", "word");

    [Theory]
    [InlineData("blamed", "blame")]
    [InlineData("rammed", "ram")]
    [InlineData("expelled", "expel")]
    [InlineData("freed", "free")]
    [InlineData("acceding", "accede")]
    [InlineData("rioting", "riot")]
    [InlineData("hoped", "hope")]
    [InlineData("hopping", "hop")]
    [InlineData("used", "use")]
    [InlineData("denies", "deny")]
    [InlineData("vetoes", "veto")]
    [InlineData("withheld", "withhold")]
    [InlineData("overridden", "override")]
    public void A_verb_that_training_never_showed_finds_its_base_form(string form, string lemma) => Assert.Equal(lemma, Lemmatizer.Lemma(form, "VERB", Unchanged));

    [Theory]
    [InlineData("talks", "talk")]
    [InlineData("parties", "party")]
    [InlineData("horsemen", "horseman")]
    public void A_plural_finds_its_singular(string form, string lemma) => Assert.Equal(lemma, Lemmatizer.Lemma(form, "NOUN", Unchanged));

    [Theory]
    [InlineData("glorked", "VERB")]
    [InlineData("class", "NOUN")]
    public void What_leads_to_no_known_word_is_left_to_the_network(string form, string upos) => Assert.Equal(form, Lemmatizer.Lemma(form, upos, Unchanged));
}
