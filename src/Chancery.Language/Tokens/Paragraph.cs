using System.Runtime.InteropServices;

namespace Chancery.Language.Tokens;

/// <summary>One paragraph on its way from characters to sentences. Reused from paragraph to paragraph.</summary>
internal sealed class Paragraph
{
    private readonly List<Atom> _atoms = [];
    private readonly List<AtomFacts> _facts = [];
    private readonly List<Border> _borders = [];
    private readonly List<bool> _contracted = [];
    private readonly List<Token> _tokens = [];
    private readonly List<bool> _ends = [];
    private readonly List<int> _scores = [];

    /// <summary>The atoms.</summary>
    public ReadOnlySpan<Atom> Atoms => CollectionsMarshal.AsSpan(_atoms);

    /// <summary>What is read of each atom.</summary>
    public ReadOnlySpan<AtomFacts> Facts => CollectionsMarshal.AsSpan(_facts);

    /// <summary>The border after each atom; <see cref="Border.Token"/> where white space follows.</summary>
    public Span<Border> Borders => CollectionsMarshal.AsSpan(_borders);

    /// <summary>Whether each atom is a contraction to be cut into its words.</summary>
    public Span<bool> Contracted => CollectionsMarshal.AsSpan(_contracted);

    /// <summary>The tokens.</summary>
    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>Whether a sentence ends with each token.</summary>
    public Span<bool> Ends => CollectionsMarshal.AsSpan(_ends);

    /// <summary>How strongly each token ends a sentence.</summary>
    public Span<int> Scores => CollectionsMarshal.AsSpan(_scores);

    /// <summary>What stands around each token.</summary>
    public SentenceContext Context { get; } = new();

    /// <summary>Scans the atoms of the paragraph that begins at <paramref name="start"/>, or of the first part of an overlong one.</summary>
    /// <returns>Index in the text after the last atom.</returns>
    public int Scan(ReadOnlySpan<char> text, int start, WordList words)
    {
        _atoms.Clear();
        var end = AtomScanner.Scan(text, start, words, _atoms);
        CollectionsMarshal.SetCount(_facts, _atoms.Count);
        CollectionsMarshal.SetCount(_borders, _atoms.Count);
        CollectionsMarshal.SetCount(_contracted, _atoms.Count);
        var facts = CollectionsMarshal.AsSpan(_facts);
        for (var i = 0; i < facts.Length; i++) facts[i] = Describe(text, _atoms[i], words);
        CollectionsMarshal.AsSpan(_contracted).Clear();
        return end;
    }

    /// <summary>Makes tokens of the atoms, as the borders say.</summary>
    public void Join(ReadOnlySpan<char> text)
    {
        _tokens.Clear();
        var atoms = Atoms;
        var borders = Borders;
        for (var first = 0; first < atoms.Length;)
        {
            var last = first;
            while (borders[last] != Border.Token) last++;
            var span = new TextSpan(atoms[first].Start, atoms[last].End);
            var facts = last == first ? Facts[first] : DescribeToken(text[span.Start..span.End], Facts[first]);
            _tokens.Add(new Token(first, last + 1, span, atoms[first].Before, facts));
            first = last + 1;
        }
        CollectionsMarshal.SetCount(_ends, _tokens.Count);
        CollectionsMarshal.SetCount(_scores, _tokens.Count);
    }

    private static AtomFacts Describe(ReadOnlySpan<char> text, Atom atom, WordList words)
    {
        var characters = atom.In(text);
        var form = AtomFacts.HashOf(characters);
        var classes = atom.Kind == AtomKind.Letters ? words.Find(form).Classes : (ushort)0;
        return new AtomFacts(form, Shapes.Of(characters, atom.Kind), classes, (byte)Math.Min(characters.Length, 255));
    }

    // An abbreviation with its full stop keeps the class of its letters.
    private static AtomFacts DescribeToken(ReadOnlySpan<char> token, AtomFacts first) =>
        new(AtomFacts.HashOf(token), Shapes.OfToken(token), token[^1] == '.' && first.Length == token.Length - 1 ? first.Classes : (ushort)0, (byte)Math.Min(token.Length, 255));
}
