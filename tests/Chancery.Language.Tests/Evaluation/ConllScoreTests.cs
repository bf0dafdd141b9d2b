using System.Text;
using Chancery.Language.Conllu;
using Chancery.Language.Evaluation;

namespace Chancery.Language.Tests.Evaluation;

public sealed class ConllScoreTests
{
    private const string Gold = """
        1 Police NOUN 2 nsubj
        2 arrested VERB 0 root
        3-4 don't _ _ _
        3 do AUX 2 aux
        4 n't PART 2 advmod
        5 ten NUM 2 obj
        6 . PUNCT 2 punct
        """;

    [Fact]
    public void A_file_agrees_with_itself_in_everything()
    {
        var score = ConllScore.Of(Read(Gold), Read(Gold));

        Assert.All([score.Tokens, score.Sentences, score.Words, score.Upos, score.Lemmas, score.Las, score.Clas, score.EventLas], part => Assert.Equal(1, part.F1));
        Assert.Equal(new Agreement(5, 5, 5), score.Tokens);
    }

    [Fact]
    public void A_wrong_head_costs_both_attachment_scores_and_a_wrong_relation_only_the_labelled_one()
    {
        var score = ConllScore.Of(Read(Gold), Read(Gold.Replace("2 nsubj", "2 obj", StringComparison.Ordinal).Replace("4 n't PART 2", "4 n't PART 3", StringComparison.Ordinal)));

        Assert.Equal(new Agreement(6, 6, 5), score.Uas);
        Assert.Equal(new Agreement(6, 6, 4), score.Las);
        Assert.Equal(new Agreement(4, 4, 2), score.Clas);
        Assert.Equal(new Agreement(3, 3, 2), score.EventLas);
    }

    [Fact]
    public void A_subtype_counts_for_the_score_with_subtypes_alone()
    {
        var score = ConllScore.Of(Read(Gold), Read(Gold.Replace("nsubj", "nsubj:pass", StringComparison.Ordinal)));

        Assert.Equal(6, score.Las.Correct);
        Assert.Equal(5, score.LasWithSubtypes.Correct);
    }

    [Fact]
    public void Words_align_across_other_sentences_and_an_unsplit_contraction()
    {
        var score = ConllScore.Of(Read(Gold), Read("1 Police NOUN 2 nsubj\n2 arrested VERB 0 root\n3 don't AUX 2 aux\n\n1 ten NUM 0 root\n2 . PUNCT 1 punct"));

        Assert.Equal(1, score.Tokens.F1);
        Assert.Equal(new Agreement(1, 2, 0), score.Sentences);
        Assert.Equal(new Agreement(6, 5, 4), score.Words);
        Assert.Equal(2, score.Uas.Correct);
    }

    [Fact]
    public void Words_of_tokens_cut_elsewhere_do_not_align()
    {
        var score = ConllScore.Of(Read(Gold),
            Read("1 Pol NOUN 3 nsubj\n2 ice NOUN 1 flat\n3 arrested VERB 0 root\n4-5 don't _ _ _\n4 do AUX 3 aux\n5 n't PART 3 advmod\n6 ten. NUM 3 obj"));

        Assert.Equal(2, score.Tokens.Correct);
        Assert.Equal(new Agreement(6, 6, 3), score.Words);
        Assert.Equal(3, score.Las.Correct);
    }

    [Fact]
    public void Features_compare_in_any_order()
    {
        var score = ConllScore.Of(
            [new ConlluSentence([], [new ConlluWord { Form = "am", Features = "A=1|B=2" }], [], 1)],
            [new ConlluSentence([], [new ConlluWord { Form = "am", Features = "B=2|A=1" }], [], 1)]);

        Assert.Equal(1, score.Features.Correct);
    }

    [Fact]
    public void Different_texts_are_refused_with_the_place()
    {
        var error = Assert.Throws<ArgumentException>(() => ConllScore.Of(Read(Gold), Read("1 Police NOUN 0 root\n2 arrived VERB 1 dep")));

        Assert.Contains("differ after 9 characters", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<ConlluSentence> Read(string rows)
    {
        var file = new StringBuilder();
        foreach (var row in rows.ReplaceLineEndings("\n").Split('\n'))
        {
            var part = row.Split(' ');
            file.Append(part.Length < 5 ? "\n" : $"{part[0]}\t{part[1]}\t{part[1]}\t{part[2]}\t_\t_\t{part[3]}\t{part[4]}\t_\t_\n");
        }
        return ConlluReader.Read(new StringReader(file.ToString()), "rows");
    }
}
