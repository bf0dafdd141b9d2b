using System.Text;

namespace Chancery.Language.Conllu;

/// <summary>Sentences whose tokens are given, with the text that they stand for.</summary>
/// <param name="Text">Tokens joined as SpaceAfter says; an empty line between paragraphs.</param>
/// <param name="Sentences">The sentences with spans into the text.</param>
public sealed record GivenTokens(string Text, IReadOnlyList<TokenizedSentence> Sentences)
{
    /// <summary>Joins the tokens of CoNLL-U sentences into a text.</summary>
    public static GivenTokens Of(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var result = new List<TokenizedSentence>();
        var spaceDue = false;
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && text.Length > 0) text.Append("\n\n");
            else if (spaceDue) text.Append(' ');
            spaceDue = false;
            var start = text.Length;
            var words = new List<TokenizedWord>(sentence.Words.Count);
            foreach (var token in sentence.Tokens)
            {
                if (spaceDue) text.Append(' ');
                var span = new TextSpan(text.Length, text.Length + token.Form.Length);
                text.Append(token.Form);
                for (var i = token.First; i < token.First + token.Count; i++) words.Add(new TokenizedWord(sentence.Words[i].Form, span));
                spaceDue = token.SpaceAfter;
            }
            result.Add(new TokenizedSentence(new TextSpan(start, text.Length), words));
        }
        return new GivenTokens(text.ToString(), result);
    }
}
