namespace Chancery.Coding.Tests;

public sealed class ParsedTextTests
{
    private const string Trees = """
        Moscow PROPN 2 nsubj
        warned/warn VERB 0 root Tense=Past
        Armenia PROPN 5 nmod:poss
        's PART 3 case
        government NOUN 2 obj
        . PUNCT 2 punct

        It PRON 2 nsubj
        did/do VERB 0 root
        . PUNCT 2 punct
        ---
        Then ADV 2 advmod
        silence NOUN 0 root
        """;

    [Fact]
    public void Text_is_written_with_the_spaces_of_print() =>
        Assert.Equal("Moscow warned Armenia's government. It did.\n\nThen silence", ParsedText.Parse(Trees).Text);

    [Fact]
    public void Words_carry_head_lemma_features_and_their_span()
    {
        var document = ParsedText.Parse(Trees);
        var word = document.Word("warned");
        Assert.Equal(("warn", "Tense=Past", -1), (word.Lemma, word.Features, word.HeadIndex));
        Assert.Equal("warned", word.Span.In(document.Text));
        Assert.Same(word, document.Word("Moscow").Head);
        Assert.Equal(3, document.Sentences.Count);
    }

    [Fact]
    public void Words_are_found_in_a_given_text()
    {
        var document = ParsedText.Parse("“It  did.”", """
            “ PUNCT 3 punct
            It PRON 3 nsubj
            did/do VERB 0 root
            . PUNCT 3 punct
            ” PUNCT 3 punct
            """);
        Assert.Equal(5, document.Word("did").Span.Start);
    }
}
