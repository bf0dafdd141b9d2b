using System.Text;
using Chancery.Language.Conllu;
using Chancery.Language.Tokens;
using CsCheck;

namespace Chancery.Language.Tests;

/// <summary>What the trained model must get right. Skipped where models/english.model is absent; no other test of this room needs it.</summary>
public sealed class EnglishModelTests
{
    private static readonly Lazy<EnglishEngine?> _engine = new(() => File.Exists(Checkout.Models("english.model")) ? EnglishEngine.Load(Checkout.Models("english.model"), _ => []) : null);

    [Fact]
    public void A_plain_sentence_is_analysed_rightly()
    {
        var words = Parse("The delegates met in Vienna on Tuesday .");
        Assert.Equal(["DET", "NOUN", "VERB", "ADP", "PROPN", "ADP", "PROPN", "PUNCT"], words.Select(word => word.Upos));
        Assert.Equal([1, 2, -1, 4, 2, 6, 2, 2], words.Select(word => word.HeadIndex));
        Assert.Equal(["det", "nsubj", "root", "case", "obl", "case", "obl", "punct"], words.Select(word => word.BaseRelation.ToString()));
        Assert.Equal(["the", "delegate", "meet", "in", "Vienna", "on", "Tuesday", "."], words.Select(word => word.Lemma));
    }

    [Fact]
    public void A_passive_is_told_from_an_active()
    {
        var words = Parse("The minister was criticised by the opposition .");
        Assert.Equal(("nsubj:pass", 3), (words[1].Relation, words[1].HeadIndex));
        Assert.Equal(("obl:agent", 3), (words[6].Relation, words[6].HeadIndex));
        Assert.True(words[3].HasFeature("Voice", "Pass"));
    }

    [Fact]
    public void What_was_said_hangs_on_the_verb_of_saying()
    {
        var words = Parse("The spokeswoman said that the talks had failed .");
        Assert.Equal(("ccomp", 2), (words[7].Relation, words[7].HeadIndex));
        Assert.Equal(("nsubj", 7), (words[5].Relation, words[5].HeadIndex));
    }

    [Fact]
    public void Curly_quotes_change_nothing() =>
        Assert.Equal(Parse("He did n't say \" no \" .").Select(Analysis), Parse("He did n’t say “ no ” .").Select(Analysis));

    [Fact]
    public void A_name_never_seen_is_a_name()
    {
        var sentence = Sentence("Deputy Foreign Minister Zdravko Obrelin arrived in Moscow .");
        Assert.Equal(["PROPN", "PROPN"], sentence.Words.Skip(3).Take(2).Select(word => word.Upos));
        Assert.Contains(sentence.Mentions, mention => mention.Kind == "person" && mention.Last == 4);
        Assert.Contains(sentence.Mentions, mention => mention == new NamedMention(7, 7, "place"));
    }

    [Fact]
    public void The_number_and_order_of_sentences_and_the_thread_change_nothing()
    {
        var engine = Engine();
        string[] texts = ["Talks failed .", "The delegates who met in Vienna left without a word , and nobody asked them why .", "No .", "She said : “ We shall see . ”", "1,234 — ??? № 5"];
        var alone = texts.Select(text => Analyses(Analyse(engine, text))).ToArray();
        Parallel.For(0, 8, thread =>
        {
            var order = texts.Index().OrderBy(pair => (pair.Index * 7 + thread * 3) % 5).ToArray();
            var (together, sentences) = Joined([.. order.Select(pair => pair.Item)]);
            var document = engine.Analyse(together, sentences);
            for (var i = 0; i < order.Length; i++) Assert.Equal(alone[order[i].Index], document.Sentences[i].Words.Select(Analysis));
        });
    }

    [Fact]
    public void Junk_of_any_kind_yields_a_tree() =>
        Gen.String[1, 12].Array[1, 40].Sample(forms =>
        {
            var (text, sentences) = Joined([string.Join(' ', forms.Select(form => form.Replace(' ', '_')))]);
            Assert.Equal(sentences[0].Words.Count, Engine().Analyse(text, sentences).Sentences[0].Words.Count); // the sentence itself refuses what is no tree
        }, iter: 50, threads: 1);

    [Fact]
    public void A_sentence_of_ten_thousand_words_yields_one_tree()
    {
        var (text, sentences) = Joined([string.Join(' ', Enumerable.Range(0, 10_000).Select(i => i % 17 == 0 ? "," : i % 3 == 0 ? "delegate" : "x" + i))]);
        Assert.Equal(10_000, Engine().Analyse(text, sentences).Sentences[0].Words.Count);
    }

    [Fact]
    public void Ten_thousand_lines_of_junk_yield_valid_trees_in_valid_columns()
    {
        using var engine = FromText();
        using var output = new StringWriter();
        new ConlluWriter(output).Write(engine.Stream(Junk(10_000)));
        using var reader = new StringReader(output.ToString());
        var sentences = 0;
        foreach (var sentence in ConlluReader.Read(reader, "junk"))
        {
            sentences++;
            // The constructor refuses what is no tree with one root.
            _ = new Sentence("", default, [.. sentence.Words.Select((word, i) => new Word { Index = i, Form = word.Form, Lemma = word.Lemma, Upos = word.Upos, Features = "", HeadIndex = word.Head!.Value, Relation = word.Relation, Span = default })]);
            Assert.All(sentence.Words, word => Assert.Equal(word.Head == -1, word.Relation == "root"));
        }
        Assert.InRange(sentences, 10_000, 40_000);
    }

    [Fact]
    public void A_streamed_text_has_the_sentences_of_the_whole()
    {
        using var engine = FromText();
        var text = string.Join("\n\n", Enumerable.Range(0, 700).Select(i => $"Delegation {i} left. It had said “no” {(i % 5 == 0 ? "to a plan that nobody else in the room had read" : "twice")}."));
        Assert.Equal(Analyses(((ILanguageEngine)engine).Analyse(text)), engine.Stream(text).SelectMany(sentence => sentence.Words).Select(Analysis));
    }

    [Fact]
    public void An_unknown_treebank_is_refused_with_those_that_are_known()
    {
        Engine();
        var problem = Assert.Throws<ArgumentException>(() => EnglishEngine.Load(Checkout.Models("english.model"), _ => [], "WSJ"));
        Assert.Contains("EWT", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_conventions_of_a_treebank_can_be_asked_for()
    {
        var (text, sentences) = Joined(["It is really late ."]);
        string Adverb(ILanguageEngine engine) => engine.Analyse(text, sentences).Sentences[0].Words[2].Features;
        Assert.Equal("Degree=Pos", Adverb(Engine()));
        Assert.Equal("", Adverb(Engine().Following("EWT")));
    }

    private static EnglishEngine Engine()
    {
        Assert.SkipWhen(_engine.Value is null, "models/english.model is not in this checkout; train/README.md tells how to make it.");
        return _engine.Value!;
    }

    private static EnglishEngine FromText()
    {
        Engine();
        return EnglishEngine.Load(Checkout.Models("english.model"), Tokenizer.Load(Checkout.Models("tokens.model")).Cut);
    }

    // Lines of words, marks, emoji, other scripts, control characters and halves of surrogate pairs; always the same.
    private static string Junk(int lines)
    {
        string[] pieces = ["the", "Of", "NATO", "said", "x", "don't", "U.S.", "3", "1,000.50", ".", "...", "?!", "\"", "“", "(", ")", "—", "\t", " ", "  ", "\u00A0", "\u200B", "\uFEFF", "\0", "\u0007", "\uD83D", "\uDE00",
            "😀", "👩‍👩‍👧", "🇦🇲", "é", "e\u0301", "Ереван", "المفاوضات", "会談", "ไทย", "http://a.b/c?d=e", "me@example.org", "#", "@", "\\", "\u2028", "=", "_", "-", "root", "|", "½"];
        var random = new Random(5);
        var text = new StringBuilder();
        for (var line = 0; line < lines; line++)
        {
            text.Append("junk");
            for (var left = random.Next(9); left > 0; left--)
            {
                text.Append(random.Next(8) == 0 ? ((char)random.Next(0x10000)).ToString() : pieces[random.Next(pieces.Length)]);
                if (random.Next(2) == 0) text.Append(' ');
            }
            text.Append("\n\n");
        }
        return text.ToString();
    }

    private static IReadOnlyList<Word> Parse(string words) => Sentence(words).Words;

    private static Sentence Sentence(string words) => Analyse(Engine(), words).Sentences[0];

    private static Document Analyse(EnglishEngine engine, string words)
    {
        var (text, sentences) = Joined([words]);
        return engine.Analyse(text, sentences);
    }

    private static IEnumerable<(string, string, string, int, string)> Analyses(Document document) => document.Sentences.SelectMany(sentence => sentence.Words).Select(Analysis);

    private static (string, string, string, int, string) Analysis(Word word) =>
        (word.Upos == "PUNCT" ? "" : word.Lemma, word.Upos, word.Features, word.HeadIndex, word.Relation);

    // Sentences whose words are parted by spaces, with spans.
    private static (string Text, IReadOnlyList<TokenizedSentence> Sentences) Joined(IReadOnlyList<string> lines)
    {
        var (text, sentences) = (new System.Text.StringBuilder(), new List<TokenizedSentence>());
        foreach (var line in lines)
        {
            var (start, words) = (text.Length, new List<TokenizedWord>());
            foreach (var form in line.Split(' '))
            {
                words.Add(new TokenizedWord(form, new TextSpan(text.Length, text.Length + form.Length)));
                text.Append(form).Append(' ');
            }
            sentences.Add(new TokenizedSentence(new TextSpan(start, text.Length - 1), words));
        }
        return (text.ToString(), sentences);
    }
}
