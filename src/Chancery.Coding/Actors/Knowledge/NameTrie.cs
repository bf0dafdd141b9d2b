namespace Chancery.Coding.Actors.Knowledge;

/// <summary>Names as paths of pieces; finds what begins at a piece in one walk.</summary>
/// <remarks>Filled once, then only read: safe to share between threads. Pieces are compared in small letters; who asks checks the capitals.</remarks>
internal sealed class NameTrie
{
    private readonly Dictionary<string, int> _pieces = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<List<Entry>?> _readings = [null];

    /// <summary>The node from which every name starts.</summary>
    public const int Root = 0;

    /// <summary>Enters a name with a meaning.</summary>
    public void Add(string name, NameReading reading)
    {
        var node = Root;
        foreach (var piece in NamePieces.Of(name))
        {
            if (!_pieces.TryGetValue(piece, out var id)) _pieces.Add(piece, id = _pieces.Count);
            if (!_steps.TryGetValue(Key(node, id), out var next))
            {
                _steps.Add(Key(node, id), next = _readings.Count);
                _readings.Add(null);
            }
            node = next;
        }
        if (node == Root) throw new ArgumentException($"The name '{name}' has no letter.", nameof(name));
        (_readings[node] ??= []).Add(new Entry(reading, [.. NamePieces.Of(name).Select(CaseOf)]));
    }

    /// <summary>The number of a piece, or -1 when no name has it.</summary>
    public int Piece(string piece) => _pieces.GetValueOrDefault(piece, -1);

    /// <summary>The node after <paramref name="piece"/>, or -1.</summary>
    public int Step(int node, int piece) => piece >= 0 && node >= 0 && _steps.TryGetValue(Key(node, piece), out var next) ? next : -1;

    private static long Key(int node, int piece) => ((long)node << 32) | (uint)piece;

    /// <summary>What the name that ends at the node means, in the order of entry; empty when none ends there.</summary>
    public IReadOnlyList<Entry> At(int node) => _readings[node] ?? (IReadOnlyList<Entry>)[];

    private static LetterCase CaseOf(string piece) =>
        !char.IsUpper(piece[0]) ? LetterCase.Any : piece.Length > 1 && piece.All(c => !char.IsLower(c)) ? LetterCase.Capitals : LetterCase.Initial;

    /// <summary>How a piece of a name must be written in the text.</summary>
    internal enum LetterCase : byte
    {
        /// <summary>Either way: the lexicon writes it small.</summary>
        Any,

        /// <summary>With a capital: the lexicon does so.</summary>
        Initial,

        /// <summary>In capitals: an acronym.</summary>
        Capitals,
    }

    /// <summary>A meaning, and how the pieces of its name must be written.</summary>
    internal readonly record struct Entry(NameReading Reading, LetterCase[] Cases)
    {
        /// <summary>Whether the piece at <paramref name="place"/> of the name may be written so.</summary>
        public bool Allows(int place, string piece) => Cases[place] switch
        {
            LetterCase.Any => true,
            LetterCase.Initial => char.IsUpper(piece[0]) || char.IsDigit(piece[0]),
            _ => !piece.AsSpan().ContainsAnyInRange('a', 'z'),
        };
    }
}
