using Chancery.Language.Features;

namespace Chancery.Language.Tests.Features;

public sealed class VocabularyTests
{
    [Fact]
    public void Listed_entries_follow_the_unknown_and_the_root()
    {
        var vocabulary = new Vocabulary(["the", "of"]);
        Assert.Equal([2, 3, Vocabulary.Unknown], new[] { "the", "of", "The" }.Select(entry => vocabulary.NumberOf(entry)));
        Assert.Equal(4, vocabulary.Count);
    }

    [Fact]
    public void An_entry_listed_twice_is_refused() => Assert.Throws<ArgumentException>(() => new Vocabulary(["of", "of"]));
}
