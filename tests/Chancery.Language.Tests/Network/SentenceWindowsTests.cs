using Chancery.Language.Network;
using CsCheck;

namespace Chancery.Language.Tests.Network;

public sealed class SentenceWindowsTests
{
    [Fact]
    public void Windows_cover_the_sentence_in_order_and_are_bounded() =>
        Gen.Bool.Array[1, 2000].Sample(marks =>
        {
            var windows = SentenceWindows.Cut([.. marks.Select(mark => mark ? "," : "x")]);
            var at = 0;
            foreach (var window in windows)
            {
                var (start, length) = window.GetOffsetAndLength(marks.Length);
                Assert.Equal(at, start);
                Assert.InRange(length, 1, SentenceWindows.MaximumWords);
                at += length;
            }
            Assert.Equal(marks.Length, at);
        });

    [Fact]
    public void A_window_ends_with_a_mark_of_punctuation_where_it_can()
    {
        var forms = Enumerable.Repeat("x", 400).ToArray();
        forms[200] = ";";
        Assert.Equal([0..201, 201..400], SentenceWindows.Cut(forms));
    }

    [Fact]
    public void Joined_windows_hang_on_the_root_of_the_first()
    {
        var joined = SentenceWindows.Join([[Word(2), Word(0)], [Word(0), Word(1)], [Word(0)]], relation: 7);
        Assert.Equal([2, 0, 2, 3, 2], joined.Select(word => word.Head));
        Assert.Equal([1, 1, 7, 1, 7], joined.Select(word => word.Relation));
    }

    private static WordChoices Word(int head) => new(0, 0, 0, 0, head, 1);
}
