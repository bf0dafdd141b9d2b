using System.Globalization;
using Chancery.Language.Conllu;
using CsCheck;

namespace Chancery.Language.Tests.Conllu;

public sealed class ConlluWriterTests
{
    private static readonly string[] Gaps = ["", " ", "\n\n", " \t"];

    // Tokens of anything, white space and lone surrogates included, some of two words, with any gap after them.
    private static readonly Gen<Document> Documents =
        from tokens in Gen.Select(Gen.String[Gen.Char, 1, 6], Gen.Bool, Gen.Int[0, 3].Select(kind => Gaps[kind])).Array[1, 12]
        select Build(tokens);

    [Fact]
    public void A_document_reads_as_written()
    {
        const string text = "They don't pay.\n\nStop";
        var first = new Sentence(text, new TextSpan(0, 15),
        [
            NewWord(0, "They", 3, "nsubj", new TextSpan(0, 4)), NewWord(1, "do", 3, "aux", new TextSpan(5, 10)), NewWord(2, "n't", 3, "advmod", new TextSpan(5, 10)),
            NewWord(3, "pay", -1, "root", new TextSpan(11, 14)), NewWord(4, ".", 3, "punct", new TextSpan(14, 15)),
        ]);
        var second = new Sentence(text, new TextSpan(17, 21), [NewWord(0, "Stop", -1, "root", new TextSpan(17, 21))]);

        var written = Write(new Document(text, [first, second]), "press 1");

        Assert.Equal("""
            # newdoc id = press1
            # sent_id = press1-1
            # text = They don't pay.
            1	They	lemma	X	_	_	4	nsubj	_	_
            2-3	don't	_	_	_	_	_	_	_	_
            2	do	lemma	X	_	_	4	aux	_	_
            3	n't	lemma	X	_	_	4	advmod	_	_
            4	pay	lemma	X	_	_	0	root	_	SpaceAfter=No
            5	.	lemma	X	_	_	4	punct	_	_

            # newpar
            # sent_id = press1-2
            # text = Stop
            1	Stop	lemma	X	_	_	0	root	_	_


            """.ReplaceLineEndings("\n"), written);
    }

    [Fact]
    public void Whatever_the_words_hold_the_file_is_well_formed() =>
        Documents.Sample(document =>
        {
            var written = Write(document, null);
            var sentences = ConlluReader.Read(new StringReader(written), "written").ToList();

            Assert.Equal(document.Sentences.Count, sentences.Count);
            foreach (var (sentence, original) in sentences.Zip(document.Sentences))
            {
                Assert.Equal(original.Words.Select(word => word.HeadIndex), sentence.Words.Select(word => word.Head!.Value));
                Assert.Single(sentence.Words, word => word.Relation == "root");
                Assert.All(sentence.Words, word => Assert.DoesNotContain(word.Form, char.IsWhiteSpace));
                Assert.Equal(sentence.Text, GivenTokens.Of([sentence]).Text.Trim());
            }
        }, iter: 2000);

    [Fact]
    public void Reading_what_was_written_and_writing_it_again_changes_nothing() =>
        Documents.Sample(document =>
        {
            var once = Write(document, "d");
            var given = GivenTokens.Of(ConlluReader.Read(new StringReader(once), "once"));
            var again = new Document(given.Text, [.. given.Sentences.Zip(document.Sentences, (tokens, original) => Rebuild(given.Text, tokens, original))]);

            Assert.Equal(once, Write(again, "d"));
        }, iter: 2000);

    [Fact]
    public void A_second_root_label_is_not_written()
    {
        const string text = "a b";
        var sentence = new Sentence(text, new TextSpan(0, 3), [NewWord(0, "a", -1, "nsubj", new TextSpan(0, 1)), NewWord(1, "b", 0, "root", new TextSpan(2, 3))]);

        var read = Assert.Single(ConlluReader.Read(new StringReader(Write(new Document(text, [sentence]), null)), "written"));

        Assert.Equal(["root", "dep"], read.Words.Select(word => word.Relation));
    }

    private static Document Build((string Form, bool TwoWords, string Gap)[] tokens)
    {
        var text = string.Concat(tokens.Select(token => token.Form + token.Gap));
        var sentences = new List<Sentence>();
        var words = new List<Word>();
        var at = 0;
        foreach (var (form, twoWords, gap) in tokens)
        {
            var span = new TextSpan(at, at + form.Length);
            words.Add(NewWord(words.Count, form, words.Count - 1, words.Count == 0 ? "root" : "dep", span));
            if (twoWords) words.Add(NewWord(words.Count, "n't", words.Count - 1, "root", span));
            at += form.Length + gap.Length;
            if (gap.Length != 2) continue;
            Close();
        }
        Close();
        return new Document(text, sentences);

        void Close()
        {
            if (words.Count > 0) sentences.Add(new Sentence(text, words[0].Span.Union(words[^1].Span), [.. words]));
            words.Clear();
        }
    }

    private static Sentence Rebuild(string text, TokenizedSentence tokens, Sentence original) =>
        new(text, tokens.Span, [.. tokens.Words.Select((word, i) => NewWord(i, word.Form, original.Words[i].HeadIndex, original.Words[i].Relation, word.Span))]);

    private static Word NewWord(int index, string form, int head, string relation, TextSpan span) =>
        new() { Index = index, Form = form, Lemma = "lemma", Upos = "X", Features = "", HeadIndex = head, Relation = relation, Span = span };

    private static string Write(Document document, string? id)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new ConlluWriter(output).Write(document, id);
        return output.ToString();
    }
}
