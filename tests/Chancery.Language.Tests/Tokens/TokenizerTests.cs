using Chancery.Language.Tokens;
using CsCheck;

namespace Chancery.Language.Tests.Tokens;

/// <summary>The trained tokenizer: what holds for every text, and the conventions that a reader of news relies on.</summary>
public sealed class TokenizerTests
{
    private static readonly Tokenizer Tokenizer = Tokenizer.Load();

    private static readonly string[] Scraps =
        ["the", "Yerevan", "U.S.", "Gen", ".", "...", "?!", "\"", "“", "”", "'s", "n't", "(", ")", " ", "  ", "\n", "\n\n", "\r\n", "\0", "\u00AD", "\uD83D", "😀", "1,000", "http://a.b/c", "a@b.com", "中文", "-", "@", "\u200D", "é"];

    private static readonly Gen<string> AnyText = Gen.Frequency(
        (1, Gen.Char.Array[0, 80].Select(characters => new string(characters))),
        (3, Gen.Int[0, Scraps.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(pick => Scraps[pick])))));

    [Theory]
    [InlineData("They don't trust Armenia's neighbours.", "They do n't trust Armenia 's neighbours .")]
    [InlineData("It cannot last; they're gonna leave.", "It can not last ; they 're gon na leave .")]
    [InlineData("“We won’t sign,” he said.", "“ We wo n’t sign , ” he said .")]
    [InlineData("The ministers' meeting cost $3.5 million.", "The ministers ' meeting cost $ 3.5 million .")]
    [InlineData("Write to press@mod.example.com or see https://example.com/a?b=1.", "Write to press@mod.example.com or see https://example.com/a?b=1 .")]
    public void Words_are_cut_by_the_conventions_of_universal_dependencies(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Assert.Single(Tokenizer.Cut(text)).Words.Select(word => word.Form)));

    [Theory]
    [InlineData("He met U.S. Secretary of State Antony Blinken on Monday.|The talks lasted two hours.")]
    [InlineData("Lt. Col. Ivan Petrov and Gen. Valery Sokolov resigned.|Nobody knows why.")]
    [InlineData("It happened on Jan. 5 at about 7 p.m. in St. Petersburg.|No. 10 did not comment.")]
    [InlineData("The firm Smith & Sons Ltd. sold its shares.|J. R. Smith declined to comment.")]
    [InlineData("YEREVAN, June 5 (Reuters) - Armenia will not pay.|It said so on Wednesday.")]
    [InlineData("\"We will not go,\" he said.|\"We stay.\"")]
    [InlineData("She read “Who Goes There? A Tale of Two Cities” on the train.|Then she slept.")]
    [InlineData("“Did they agree?” asked the minister.|“They did not.”")]
    [InlineData("Inflation rose by 3.5 per cent.|Prices of bread, milk, etc. rose faster.")]
    public void Sentences_of_news_end_where_a_reader_would_end_them(string text)
    {
        var expected = text.Split('|');
        var joined = string.Join(' ', expected);

        Assert.Equal(expected, Tokenizer.Cut(joined).Select(sentence => sentence.Span.In(joined)));
    }

    [Fact]
    public void An_empty_line_always_ends_a_sentence()
    {
        const string text = "Russia warns\n\nArmenia of\r\n\r\nconsequences";

        Assert.Equal(["Russia warns", "Armenia of", "consequences"], Tokenizer.Cut(text).Select(sentence => sentence.Span.In(text)));
    }

    [Fact]
    public void The_words_of_a_contraction_share_the_span_of_their_token()
    {
        var words = Tokenizer.Cut("They don't.")[0].Words;

        Assert.Equal([new TextSpan(0, 4), new TextSpan(5, 10), new TextSpan(5, 10), new TextSpan(10, 11)], words.Select(word => word.Span));
    }

    [Fact]
    public void A_soft_hyphen_is_in_the_span_and_not_in_the_form()
    {
        var word = Tokenizer.Cut("inter\u00ADnational")[0].Words[0];

        Assert.Equal(("international", new TextSpan(0, 14)), (word.Form, word.Span));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\0 ")]
    public void A_text_without_a_visible_character_has_no_sentence(string text) => Assert.Empty(Tokenizer.Cut(text));

    [Fact]
    public void Spans_are_ordered_and_inside_and_forms_are_visible_whatever_the_text_is() =>
        AnyText.Sample(text =>
        {
            var end = 0;
            foreach (var sentence in Tokenizer.Cut(text))
            {
                Assert.Equal(sentence.Words[0].Span.Union(sentence.Words[^1].Span), sentence.Span);
                var token = default(TextSpan);
                foreach (var word in sentence.Words)
                {
                    Assert.NotEmpty(word.Form);
                    Assert.DoesNotContain(word.Form, Characters.IsSpace);
                    Assert.True(word.Span.Length > 0 && word.Span.End <= text.Length);
                    Assert.True(word.Span == token || word.Span.Start >= end);
                    (token, end) = (word.Span, word.Span.End);
                }
            }
        }, iter: 3000);

    [Fact]
    public void The_forms_spell_the_text_but_for_what_has_no_ink() =>
        AnyText.Sample(text =>
        {
            var spelled = string.Concat(Tokenizer.Cut(text).SelectMany(sentence => sentence.Words).Select(word => word.Form));

            Assert.Equal(string.Concat(text.Where(character => !Characters.IsSpace(character) && !Characters.IsIgnorable(character))), spelled);
        }, iter: 3000);

    [Fact]
    public void Threads_that_cut_at_the_same_time_agree_with_one_that_cuts_alone()
    {
        var texts = AnyText.Array[64].Single();
        var alone = texts.Select(Show).ToArray();

        var together = new string[texts.Length];
        Parallel.For(0, texts.Length, i => together[i] = Show(texts[i]));

        Assert.Equal(alone, together);
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("(")]
    [InlineData("Yes. ")]
    [InlineData("a\n")]
    public void An_endless_paragraph_is_cut_into_sentences_of_bounded_length(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 60_000));

        var sentences = Tokenizer.Cut(text);

        Assert.Equal(text.Count(character => !char.IsWhiteSpace(character)), sentences.Sum(sentence => sentence.Words.Sum(word => word.Form.Length)));
        Assert.All(sentences, sentence => Assert.InRange(sentence.Words.Count, 1, SentenceDecisions.MostTokens));
    }

    private static string Show(string text) => string.Join('\n', Tokenizer.Cut(text).Select(sentence => string.Join(' ', sentence.Words)));
}
