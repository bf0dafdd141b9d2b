using System.Buffers;

namespace Chancery.Language.Trees;

/// <summary>Finds the best dependency tree for a table of scores.</summary>
/// <remarks>
/// Maximum spanning arborescence by Chu and Liu (1965) and Edmonds (1967), with the dense O(n²) bookkeeping of Tarjan (1977) in the
/// order of a growing path (Gabow et al. 1986). The tree has exactly one word under ROOT, and is the best such tree (not the best tree
/// with its roots repaired): the words are contracted among themselves until one vertex is left, and only then the best entry from ROOT is
/// chosen, which is the limit of the reweighting of Stanojević and Cohen (2021), "A Root of a Problem", without its loss of precision.
/// </remarks>
public static class SpanningTree
{
    // Not-a-number and the infinities become numbers beyond all floats, so that a masked arc is taken only where nothing else is left.
    private const double Worst = -1e40, Best = 1e40;

    /// <summary>The tree with the highest sum of scores among the trees with a single root.</summary>
    /// <param name="scores">
    /// <c>scores[dependent * (n + 1) + head]</c>, both from 0 to <paramref name="n"/>, 0 being ROOT. Row 0 and the diagonal are not read.
    /// Not-a-number counts as worst. Of equally good heads the first is taken, so equal scores give equal trees.
    /// </param>
    /// <param name="n">Number of words, not negative.</param>
    /// <returns>
    /// An array of <paramref name="n"/> + 1 heads: place 0 holds -1, place d the head of word d, from 0 to n; exactly one is 0 (when n > 0).
    /// </returns>
    /// <exception cref="ArgumentException">The table is shorter than (n + 1)².</exception>
    public static int[] Decode(ReadOnlySpan<float> scores, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (scores.Length < ((long)n + 1) * (n + 1)) throw new ArgumentException($"{n} words need ({n} + 1)² scores, not {scores.Length}.", nameof(scores));
        var heads = new int[n + 1];
        heads[0] = -1;
        if (n == 0 || IsSingleRootTree(Greedy(scores, n, heads), n)) return heads;

        var width = n + 1;
        var weights = ArrayPool<double>.Shared.Rent(width * width);
        var dependents = ArrayPool<int>.Shared.Rent(width * width);
        try
        {
            for (var i = width; i < width * width; i++) weights[i] = Finite(scores[i]);
            Contraction.Solve(weights, dependents, n, heads);
            return heads;
        }
        finally
        {
            ArrayPool<double>.Shared.Return(weights);
            ArrayPool<int>.Shared.Return(dependents);
        }
    }

    private static double Finite(float score) =>
        float.IsFinite(score) ? score : float.IsPositiveInfinity(score) ? Best : Worst;

    // The best head of each word by itself: nothing can beat it, so when it happens to be a tree it is the answer.
    private static int[] Greedy(ReadOnlySpan<float> scores, int n, int[] heads)
    {
        for (var dependent = 1; dependent <= n; dependent++)
        {
            var row = scores.Slice(dependent * (n + 1), n + 1);
            var (best, bestScore) = (-1, double.NegativeInfinity);
            for (var head = 0; head <= n; head++)
            {
                if (head == dependent) continue;
                var score = Finite(row[head]);
                if (score > bestScore) (best, bestScore) = (head, score);
            }
            heads[dependent] = best;
        }
        return heads;
    }

    private static bool IsSingleRootTree(int[] heads, int n)
    {
        var roots = 0;
        for (var i = 1; i <= n; i++)
            if (heads[i] == 0 && ++roots > 1)
                return false;
        if (roots == 0) return false;

        // Each walk upwards is marked with its own number: meeting it again is a cycle, meeting an older one is known ground.
        Span<int> walk = n < 512 ? stackalloc int[n + 1] : new int[n + 1];
        walk.Clear();
        for (var start = 1; start <= n; start++)
        {
            var at = start;
            while (at != 0 && walk[at] == 0)
            {
                walk[at] = start;
                at = heads[at];
            }
            if (at != 0 && walk[at] == start) return false;
        }
        return true;
    }
}
