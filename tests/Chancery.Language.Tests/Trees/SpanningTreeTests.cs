using Chancery.Language.Trees;
using CsCheck;

namespace Chancery.Language.Tests.Trees;

public sealed class SpanningTreeTests
{
    private static readonly Gen<(int N, float[] Scores)> SmallTables =
        from n in Gen.Int[1, 6]
        from scores in Gen.Int[-9, 9].Select(value => (float)value).Array[(n + 1) * (n + 1)]
        select (n, scores);

    private static readonly Gen<(int N, float[] Scores)> WildTables =
        from n in Gen.Int[1, 40]
        from scores in Gen.Frequency((6, Gen.Float), (2, Gen.Int[0, 1].Select(value => (float)value)),
            (1, Gen.OneOf(Gen.Const(float.NaN), Gen.Const(float.NegativeInfinity), Gen.Const(float.PositiveInfinity)))).Array[(n + 1) * (n + 1)]
        select (n, scores);

    [Fact]
    public void The_tree_has_the_highest_score_of_all_trees_with_one_root() =>
        SmallTables.Sample(table =>
        {
            var heads = SpanningTree.Decode(table.Scores, table.N);
            Assert.True(IsTree(heads, table.N));
            Assert.Equal(BestByTryingAll(table.Scores, table.N), Sum(heads, table.Scores, table.N));
        }, iter: 400);

    [Fact]
    public void Any_scores_even_without_a_number_among_them_give_a_tree_with_one_root() =>
        WildTables.Sample(table => Assert.True(IsTree(SpanningTree.Decode(table.Scores, table.N), table.N)), iter: 2000);

    [Fact]
    public void A_table_of_nothing_but_not_a_number_gives_a_tree()
    {
        var scores = new float[31 * 31];
        Array.Fill(scores, float.NaN);

        Assert.True(IsTree(SpanningTree.Decode(scores, 30), 30));
    }

    [Fact]
    public void A_masked_arc_is_avoided_where_another_is_left()
    {
        // Word 1 may not be the root, although it would be the better one.
        float[] scores =
        [
            0, 0, 0,
            float.NegativeInfinity, 0, 1,
            -5, 9, 0,
        ];

        Assert.Equal([-1, 2, 0], SpanningTree.Decode(scores, 2));
    }

    [Fact]
    public void Two_words_that_both_want_to_be_the_root_are_decided_by_the_whole_sum()
    {
        // Each prefers ROOT; 1 under 2 costs 1, 2 under 1 costs 3.
        float[] scores =
        [
            0, 0, 0,
            5, 0, 4,
            6, 3, 0,
        ];

        Assert.Equal([-1, 2, 0], SpanningTree.Decode(scores, 2));
    }

    [Fact]
    public void No_words_make_an_empty_tree() => Assert.Equal([-1], SpanningTree.Decode([0f], 0));

    [Fact]
    public void A_large_cyclic_table_is_decoded_into_one_tree()
    {
        const int n = 600;
        var scores = new float[(n + 1) * (n + 1)];
        for (var dependent = 1; dependent <= n; dependent++) scores[dependent * (n + 1) + dependent % n + 1] = 1;

        Assert.True(IsTree(SpanningTree.Decode(scores, n), n));
    }

    [Fact]
    public void A_table_that_is_too_short_is_refused() => Assert.Throws<ArgumentException>(() => SpanningTree.Decode(new float[8], 2));

    private static bool IsTree(int[] heads, int n)
    {
        if (heads.Length != n + 1 || heads[0] != -1 || heads.Count(head => head == 0) != 1) return false;
        for (var word = 1; word <= n; word++)
        {
            var at = word;
            for (var steps = 0; at != 0; steps++)
            {
                if (steps > n || at < 0 || at > n) return false;
                at = heads[at];
            }
        }
        return true;
    }

    private static double Sum(int[] heads, float[] scores, int n) =>
        Enumerable.Range(1, n).Sum(word => (double)scores[word * (n + 1) + heads[word]]);

    private static double BestByTryingAll(float[] scores, int n)
    {
        var heads = new int[n + 1];
        heads[0] = -1;
        var best = double.NegativeInfinity;
        while (true)
        {
            if (IsTree(heads, n)) best = Math.Max(best, Sum(heads, scores, n));
            var word = 1;
            while (word <= n && heads[word] == n) heads[word++] = 0;
            if (word > n) return best;
            heads[word]++;
        }
    }
}
