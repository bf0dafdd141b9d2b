using Chancery.Language.Conllu;

namespace Chancery.Language.Tests.Conllu;

public sealed class ConlluReaderTests
{
    private const string Example = """
        # newdoc id = example
        # sent_id = example-1
        # text = They don't pay.
        1	They	they	PRON	PRP	Case=Nom	4	nsubj	4:nsubj	Entity=(1)
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	do	AUX	VBP	_	4	aux	_	_
        3	n't	not	PART	RB	Polarity=Neg	4	advmod	_	_
        3.1	really	_	_	_	_	_	_	_	_
        4	pay	pay	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_


        """;

    [Fact]
    public void Words_ranges_and_comments_are_read_and_empty_nodes_are_left_out()
    {
        var sentence = Assert.Single(Read(Example));

        Assert.Equal(["They", "do", "n't", "pay", "."], sentence.Words.Select(word => word.Form));
        Assert.Equal([3, 3, 3, -1, 3], sentence.Words.Select(word => word.Head));
        Assert.Equal(new ConlluRange(1, 2, "don't", ""), Assert.Single(sentence.Ranges));
        Assert.Equal("example-1", sentence.Id);
        Assert.Equal("They don't pay.", sentence.Text);
        Assert.True(sentence.StartsParagraph);
        Assert.Equal("Entity=(1)", sentence.Words[0].Miscellany);
    }

    [Fact]
    public void A_last_sentence_without_an_empty_line_after_it_is_read() => Assert.Single(Read(Example.TrimEnd()));

    [Fact]
    public void Given_tokens_spell_the_text_again_with_their_spans()
    {
        var given = GivenTokens.Of(Read(Example + Example.Replace("# newdoc id = example\n", "", StringComparison.Ordinal) + Example));

        Assert.Equal("They don't pay. They don't pay.\n\nThey don't pay.", given.Text);
        Assert.Equal("don't", given.Sentences[1].Words[2].Span.In(given.Text));
        Assert.Equal("They don't pay.", given.Sentences[2].Span.In(given.Text));
    }

    [Theory]
    [InlineData("1\tA\n", "there:3: a line has ten columns")]
    [InlineData("2\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "there:3: ID (column 1) should be 1")]
    [InlineData("1\t\t_\t_\t_\t_\t0\troot\t_\t_\n", "there:3: FORM (column 2) is empty")]
    [InlineData("1\tA\t_\t_\t_\t_\t7\troot\t_\t_\n", "there:3: HEAD (column 7) is 7")]
    [InlineData("1\tA\t_\t_\t_\t_\tup\troot\t_\t_\n", "there:3: HEAD (column 7) should be a number")]
    [InlineData("1-2\tA\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "there:4: the range 1-2 reaches beyond")]
    [InlineData("2-1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "there:3: the range '2-1' should begin")]
    [InlineData("1.1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n", "there:3: a sentence needs at least one word")]
    public void What_is_not_conllu_is_named_with_file_and_line(string lines, string message)
    {
        var error = Assert.Throws<ConlluFormatException>(() => Read("# one\n\n" + lines).ToList());

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private static List<ConlluSentence> Read(string text) =>
        ConlluReader.Read(new StringReader(text.ReplaceLineEndings("\n")), "there").ToList();
}
