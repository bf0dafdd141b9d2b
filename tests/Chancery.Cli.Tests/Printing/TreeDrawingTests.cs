using Chancery.Cli.Printing;
using Chancery.Language;
using CsCheck;

namespace Chancery.Cli.Tests.Printing;

public class TreeDrawingTests
{
    [Fact]
    public void Dependents_hang_on_their_head_in_the_order_of_the_sentence()
    {
        // Moscow <- warned -> Armenia ; Armenia <- small
        var drawing = Draw(1, -1, 3, 1);

        Assert.Equal(
            [
                "┌─Moscow",
                "├─warned",
                "│ ┌─small",
                "└─┴─Armenia",
            ], Label(drawing, "Moscow", "warned", "small", "Armenia"));
    }

    [Fact]
    public void A_crossing_dependency_gets_a_column_of_its_own()
    {
        // 0 <- 2, 1 root, 2 <- 1, 3 <- 0 : the line 0-3 crosses the line 1-2
        var drawing = Draw(2, -1, 1, 0);

        Assert.Equal(4, drawing.Count);
        Assert.Equal(drawing.Count, drawing.Distinct().Count());
    }

    [Fact]
    public void Every_tree_is_drawn_with_one_line_a_word() =>
        Gen.Int[1, 12].SelectMany(n => Gen.Int[0, 1000].Array[n]).Sample(seeds =>
        {
            var heads = new int[seeds.Length];
            heads[0] = -1;
            for (var i = 1; i < heads.Length; i++) heads[i] = seeds[i] % i; // every word hangs on an earlier one: a tree, often crossing
            Assert.Equal(heads.Length, Draw(heads).Count);
        }, iter: 300);

    private static IReadOnlyList<string> Draw(params int[] heads) => TreeDrawing.Draw(new Sentence(new string('x', heads.Length), new TextSpan(0, heads.Length),
        [.. heads.Select((head, i) => new Word
        {
            Index = i, Form = "x", Lemma = "x", Upos = "X", Features = "", HeadIndex = head, Relation = head < 0 ? "root" : "dep", Span = new TextSpan(i, i + 1),
        })]));

    private static IEnumerable<string> Label(IReadOnlyList<string> drawing, params string[] words) => drawing.Zip(words, (line, word) => line + word);
}
