using Chancery.Language.Lemmas;
using CsCheck;

namespace Chancery.Language.Tests.Lemmas;

public sealed class EditScriptTests
{
    private static readonly Gen<string> _word = Gen.Char["abcdeABCDE'-é"].Array[1, 9].Select(characters => new string(characters));

    [Theory]
    [InlineData("was", "be", "lower 3 be")]
    [InlineData("Talks", "talk", "lower 1 ")]
    [InlineData("Paris", "Paris", "keep 0 ")]
    [InlineData("paris", "Paris", "title 0 ")]
    [InlineData("PARIS", "Paris", "title 0 ")]
    [InlineData("the", "the", "lower 0 ")]
    public void A_script_keeps_as_much_of_the_form_as_it_can(string form, string lemma, string script) =>
        Assert.Equal(script, EditScript.Between(form, lemma).ToString());

    [Fact]
    public void The_script_between_a_form_and_a_lemma_makes_the_lemma_of_the_form() =>
        Gen.Select(_word, _word).Sample((form, lemma) => Assert.Equal(lemma, EditScript.Between(form, lemma).Apply(form)));

    [Fact]
    public void A_script_is_read_back_as_it_was_written() =>
        Gen.Select(_word, _word).Sample((form, lemma) =>
        {
            var script = EditScript.Between(form, lemma);
            Assert.Equal(script, EditScript.Parse(script.ToString()));
        });

    [Fact]
    public void A_form_too_short_for_a_script_is_its_own_lemma() => Assert.Equal("as", new EditScript(CaseChange.Lower, 3, "be").Apply("as"));

    [Theory]
    [InlineData("")]
    [InlineData("lower")]
    [InlineData("upper 1 x")]
    [InlineData("lower -1 x")]
    public void What_is_no_script_is_refused(string text) => Assert.Throws<FormatException>(() => EditScript.Parse(text));
}
