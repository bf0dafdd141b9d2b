using Chancery.Coding.Statements;
using Chancery.Coding.Statements.Knowledge;
using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Tests.Statements;

public sealed class SpeechLexiconTests
{
    private static SpeechLexicon Read(params string[] lines)
    {
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, ["lemma\tpos\tkind\tevaluates\tmakes\tnote", .. lines]);
        try
        {
            return SpeechLexicon.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_words_of_the_project_are_read()
    {
        var lexicon = SpeechLexicon.Read(Checkout.Lexicon("speech.tsv"));
        Assert.Equal(SpeechKind.Denied, lexicon.Verb("deny")?.Kind);
        Assert.Equal(SpeechVerdict.Doubtful, lexicon.Noun("allegation")?.Verdict);
        Assert.Equal(SpeechVerdict.False, lexicon.Adverb("falsely")?.Verdict);
        Assert.Contains(lexicon.Phrases, p => p.Lemma == "according to");
    }

    [Fact]
    public void The_lines_of_the_project_are_sorted()
    {
        var keys = TsvTable.Read(Checkout.Lexicon("speech.tsv"), "lemma", "pos").Rows.Select(r => r["lemma"] + "\t" + r["pos"]).ToList();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [Theory]
    [InlineData("say\tverb\tmumbled\tneutral\tclause\t", "'mumbled' is not a kind")]
    [InlineData("say\tverb\t3\tneutral\tclause\t", "'3' is not a kind")]
    [InlineData("say\tparticle\tsaid\tneutral\tclause\t", "The pos 'particle'")]
    [InlineData("\tverb\tsaid\tneutral\tclause\t", "The lemma is empty")]
    public void A_wrong_line_is_named(string line, string message)
    {
        var error = Assert.Throws<LexiconException>(() => Read(line));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void A_word_listed_twice_is_refused() =>
        Assert.Contains("twice", Assert.Throws<LexiconException>(() => Read("say\tverb\tsaid\tneutral\tclause\t", "say\tverb\tsaid\tneutral\tclause\t")).Message, StringComparison.Ordinal);
}
