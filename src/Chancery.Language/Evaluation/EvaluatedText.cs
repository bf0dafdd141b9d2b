using System.Text;
using Chancery.Language.Conllu;

namespace Chancery.Language.Evaluation;

/// <summary>A word with the stretch of its token, counted in characters that are no white space, so that two ways of spacing compare.</summary>
internal readonly record struct EvaluatedWord(ConlluWord Word, TextSpan Span, bool InRange, int Head)
{
    /// <summary><see cref="Head"/> of a root.</summary>
    public const int Root = -1;

    /// <summary><see cref="Head"/> where the file gives none: never right.</summary>
    public const int NoHead = -2;
}

/// <summary>The sentences of a file laid end to end.</summary>
internal sealed class EvaluatedText
{
    private readonly StringBuilder _characters = new();

    public EvaluatedText(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences) Add(sentence);
        Characters = _characters.ToString();
    }

    /// <summary>All characters but white space.</summary>
    public string Characters { get; }

    public List<EvaluatedWord> Words { get; } = [];

    public HashSet<TextSpan> Tokens { get; } = [];

    public HashSet<TextSpan> Sentences { get; } = [];

    private void Add(ConlluSentence sentence)
    {
        var (start, first) = (_characters.Length, Words.Count);
        foreach (var token in sentence.Tokens)
        {
            var from = _characters.Length;
            foreach (var character in token.Form)
                if (!IsSpace(character))
                    _characters.Append(character);
            var span = new TextSpan(from, _characters.Length);
            Tokens.Add(span);
            for (var i = token.First; i < token.First + token.Count; i++)
            {
                var word = sentence.Words[i];
                var head = word.Head switch { null => EvaluatedWord.NoHead, -1 => EvaluatedWord.Root, { } index => first + index };
                Words.Add(new EvaluatedWord(word, span, token.Count > 1, head));
            }
        }
        Sentences.Add(new TextSpan(start, _characters.Length));
    }

    // The separators U+001C to U+001F are no white space for .NET but are for the shared task's own script.
    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is >= '\u001C' and <= '\u001F';
}
