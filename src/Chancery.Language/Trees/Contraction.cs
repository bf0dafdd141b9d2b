namespace Chancery.Language.Trees;

/// <summary>The contracting and expanding halves of Edmonds' algorithm on a dense table.</summary>
internal ref struct Contraction
{
    private readonly int _n, _width;

    // Row r holds the arcs into vertex r, which stands for one word or a contracted group; column u the word (or ROOT) that they leave.
    private readonly Span<double> _weights;

    // The word inside the group at which that arc arrives.
    private readonly Span<int> _dependents;

    // Group of each word, as the row that represents it.
    private readonly int[] _row;

    // Vertices 1..n are words, later ones groups in the order of their making; the arc by which each was entered when it was contracted.
    private readonly int[] _parent, _head, _dependent, _nextSibling, _firstMember;

    // The vertex that a row stands for at the moment.
    private readonly int[] _vertex;

    private Contraction(Span<double> weights, Span<int> dependents, int n)
    {
        (_n, _width) = (n, n + 1);
        _weights = weights;
        _dependents = dependents;
        _row = new int[n + 1];
        _vertex = new int[n + 1];
        (_parent, _head, _dependent) = (new int[2 * n], new int[2 * n], new int[2 * n]);
        (_nextSibling, _firstMember) = (new int[2 * n], new int[2 * n]);
    }

    /// <summary>Writes the best single-root tree into <paramref name="heads"/>; <paramref name="weights"/> is used up.</summary>
    public static void Solve(Span<double> weights, Span<int> dependents, int n, int[] heads)
    {
        var contraction = new Contraction(weights, dependents, n);
        var top = contraction.ContractAll();
        contraction.Expand(top, heads);
    }

    // Grows a path backwards along best arcs; where it bites its own body, that part becomes one vertex. Ends with all words in one.
    private int ContractAll()
    {
        for (var word = 1; word <= _n; word++)
        {
            _row[word] = _vertex[word] = word;
            _dependents.Slice(word * _width, _width).Fill(word);
            _weights[word * _width + word] = double.NegativeInfinity;
        }
        if (_n == 1) return 1;

        var path = new int[_n];
        var onPath = new bool[_n + 1];
        var entered = new double[_n + 1]; // weight of the arc into each row on the path
        var made = _n;
        (path[0], onPath[1]) = (1, true);
        var length = 1;
        while (true)
        {
            var row = path[length - 1];
            var source = BestSource(row);
            var vertex = _vertex[row];
            entered[row] = _weights[row * _width + source];
            (_head[vertex], _dependent[vertex]) = (source, _dependents[row * _width + source]);

            var from = _row[source];
            if (!onPath[from])
            {
                (path[length++], onPath[from]) = (from, true);
                continue;
            }
            made++;
            length = MergeCycle(path, length, from, onPath, entered, made);
            if (made == 2 * _n - 1 || AllIn(path[length - 1])) return made;
        }
    }

    private readonly bool AllIn(int row)
    {
        for (var word = 1; word <= _n; word++)
            if (_row[word] != row)
                return false;
        return true;
    }

    private readonly int BestSource(int row)
    {
        var arcs = _weights.Slice(row * _width, _width);
        var (best, bestWeight) = (-1, double.NegativeInfinity);
        for (var source = 1; source < arcs.Length; source++)
            if (arcs[source] > bestWeight)
                (best, bestWeight) = (source, arcs[source]);
        return best;
    }

    // The end of the path, from the row `from` on, becomes one vertex, whose arcs cost what they change on entering the cycle there.
    private readonly int MergeCycle(int[] path, int length, int from, bool[] onPath, double[] entered, int made)
    {
        var start = length - 1;
        while (path[start] != from) start--;
        var into = _weights.Slice(from * _width, _width);
        var intoDependents = _dependents.Slice(from * _width, _width);
        Subtract(into, entered[from]);
        Adopt(made, _vertex[from]);
        for (var i = start + 1; i < length; i++)
        {
            var row = path[i];
            var arcs = _weights.Slice(row * _width, _width);
            var dependents = _dependents.Slice(row * _width, _width);
            var least = entered[row];
            for (var source = 0; source < arcs.Length; source++)
            {
                var weight = arcs[source] - least;
                if (weight > into[source]) (into[source], intoDependents[source]) = (weight, dependents[source]);
            }
            Adopt(made, _vertex[row]);
            onPath[row] = false;
            for (var word = 1; word <= _n; word++)
                if (_row[word] == row)
                    _row[word] = from;
        }
        for (var word = 1; word <= _n; word++)
            if (_row[word] == from)
                into[word] = double.NegativeInfinity;
        _vertex[from] = made;
        return start + 1;
    }

    private static void Subtract(Span<double> arcs, double amount)
    {
        for (var i = 0; i < arcs.Length; i++) arcs[i] -= amount;
    }

    private readonly void Adopt(int group, int member)
    {
        _parent[member] = group;
        (_nextSibling[member], _firstMember[group]) = (_firstMember[group], member);
    }

    // Enters the outermost group from ROOT, then opens group after group: the member that holds the entered word gives up its arc
    // inside the cycle, the others keep theirs.
    private readonly void Expand(int top, int[] heads)
    {
        var root = _dependents[_row[1] * _width];
        heads[root] = 0;
        var open = new Stack<(int Group, int Word)>();
        open.Push((top, root));
        while (open.TryPop(out var entry))
            for (var member = entry.Word; member != entry.Group; member = _parent[member])
                for (var sibling = _firstMember[_parent[member]]; sibling != 0; sibling = _nextSibling[sibling])
                {
                    if (sibling == member) continue;
                    heads[_dependent[sibling]] = _head[sibling];
                    open.Push((sibling, _dependent[sibling]));
                }
    }
}
