using System.Collections.Concurrent;

namespace Chancery.Language.Tokens;

/// <summary>Cuts English text into sentences, tokens and syntactic words by the conventions of Universal Dependencies.</summary>
/// <remarks>
/// A fast scan cuts the text into atoms wherever a token may begin; trained log-linear decisions join them to words and tokens, and find the
/// ends of sentences. An empty line always ends a sentence. Immutable and thread safe; the same text always gives the same words.
/// </remarks>
public sealed class Tokenizer
{
    private readonly TokenModel _model;
    private readonly BorderDecisions _borders;
    private readonly SentenceDecisions _sentences;
    private readonly ConcurrentBag<(Paragraph Paragraph, FormPool Forms)> _spaces = [];

    internal Tokenizer(TokenModel model)
    {
        _model = model;
        _borders = new BorderDecisions(model.Borders, model.Words);
        _sentences = new SentenceDecisions(model.Sentences, model.Threshold);
    }

    /// <summary>Where the English model lies: <c>models/tokens.model</c> beside the program.</summary>
    public static string EnglishPath => Path.Combine(AppContext.BaseDirectory, "models", "tokens.model");

    /// <summary>Loads a model.</summary>
    /// <param name="path">The model file; null for <see cref="EnglishPath"/>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is no model, of another format, or damaged; the message says which and what to do.</exception>
    public static Tokenizer Load(string? path = null) => new(TokenModelFile.Read(path ?? EnglishPath));

    /// <summary>Cuts a text.</summary>
    /// <param name="text">Any text, of any length and content; junk yields some words, never an exception.</param>
    /// <returns>
    /// The sentences in order, each of at least one word; spans are ordered and lie in the text, and those of different tokens do not overlap.
    /// None for a text without a visible character. White space, control characters and marks without width are part of no form.
    /// </returns>
    public IReadOnlyList<TokenizedSentence> Cut(string text)
    {
        var sentences = new List<TokenizedSentence>();
        if (!_spaces.TryTake(out var space)) space = (new Paragraph(), new FormPool());
        var (paragraph, forms) = space;
        for (var at = 0; ;)
        {
            at = paragraph.Scan(text, at, _model.Words);
            if (paragraph.Atoms.IsEmpty) break;
            _borders.Decide(text, paragraph);
            paragraph.Join(text);
            _sentences.Decide(text, paragraph);
            var cutShort = paragraph.Atoms.Length >= AtomScanner.MostAtoms;
            var end = Collect(text, paragraph, forms, keepLast: !cutShort, sentences);
            if (cutShort) at = end;
        }
        _spaces.Add(space);
        return sentences;
    }

    // Adds the paragraph's sentences. Where only part of a paragraph was scanned its last sentence may go on and is left for the next
    // part, unless it is the only one. Returns where the sentences added end.
    private int Collect(string text, Paragraph paragraph, FormPool forms, bool keepLast, List<TokenizedSentence> sentences)
    {
        var tokens = paragraph.Tokens;
        var ends = paragraph.Ends;
        var last = tokens.Length - 1;
        if (!keepLast && ends[..^1].LastIndexOf(true) is var before and >= 0) last = before;
        for (var first = 0; first <= last;)
        {
            var end = first + ends[first..].IndexOf(true) + 1;
            sentences.Add(new TokenizedSentence(tokens[first].Span.Union(tokens[end - 1].Span), Words(text, paragraph, first, end, forms)));
            first = end;
        }
        return tokens[last].Span.End;
    }

    private List<TokenizedWord> Words(string text, Paragraph paragraph, int first, int end, FormPool forms)
    {
        var words = new List<TokenizedWord>(end - first);
        var atoms = paragraph.Atoms;
        for (var i = first; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            var start = token.Span.Start;
            for (var atom = token.FirstAtom; atom < token.EndAtom; atom++)
            {
                if (paragraph.Contracted[atom])
                    foreach (var cut in _model.Words.Find(paragraph.Facts[atom].Form).Cuts)
                        Add(atoms[atom].Start + cut);
                if (paragraph.Borders[atom] != Border.None) Add(atoms[atom].End);
            }

            void Add(int to)
            {
                words.Add(new TokenizedWord(forms.Get(text.AsSpan(start, to - start)), token.Span));
                start = to;
            }
        }
        return words;
    }
}
