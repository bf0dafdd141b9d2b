using Chancery.Language;
using Chancery.Language.Conllu;
using Chancery.Language.Tokens;

namespace Chancery.Train.Tokens;

/// <summary>A text with its gold borders. A variant of it has the same places with other white space or other quotation marks.</summary>
/// <param name="Text">The text.</param>
/// <param name="TokenEnds">Ends of tokens.</param>
/// <param name="WordEnds">Ends of words inside of multi-word tokens.</param>
/// <param name="SentenceEnds">Ends of sentences.</param>
internal sealed record GoldText(string Text, IReadOnlySet<int> TokenEnds, IReadOnlySet<int> WordEnds, IReadOnlySet<int> SentenceEnds)
{
    /// <summary>The text that the sentences of a treebank stand for.</summary>
    public static GoldText Of(IEnumerable<ConlluSentence> sentences)
    {
        var given = GivenTokens.Of(sentences);
        var (tokens, words) = (new HashSet<int>(), new HashSet<int>());
        foreach (var sentence in given.Sentences)
        {
            var at = 0;
            TextSpan? token = null;
            foreach (var word in sentence.Words)
            {
                if (word.Span == token) words.Add(at);
                else at = word.Span.Start;
                at += word.Form.Length;
                tokens.Add(word.Span.End);
                token = word.Span;
            }
        }
        return new GoldText(given.Text, tokens, words, given.Sentences.Select(sentence => sentence.Span.End).ToHashSet());
    }

    /// <summary>The gold border at a place.</summary>
    public Border BorderAt(int end) => TokenEnds.Contains(end) ? Border.Token : WordEnds.Contains(end) ? Border.Word : Border.None;
}
