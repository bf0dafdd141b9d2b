using Chancery.Language.Network;

namespace Chancery.Language.Tests.Network;

public sealed class MentionLabelsTests
{
    private static readonly string[] _labels = ["O", "B-person", "I-person", "B-place", "I-place"];

    [Fact]
    public void A_mention_runs_from_its_beginning_over_what_continues_it() => Assert.Equal([new(1, 2, "person"), new(4, 4, "place")], Read(0, 1, 2, 0, 3));

    [Fact]
    public void Two_mentions_may_touch() => Assert.Equal([new(0, 0, "person"), new(1, 1, "person")], Read(1, 1));

    [Fact]
    public void What_continues_nothing_begins_a_mention() => Assert.Equal([new(0, 0, "place"), new(1, 1, "person")], Read(4, 2));

    private static IReadOnlyList<NamedMention> Read(params int[] labels) => MentionLabels.Read([.. labels.Select(label => new WordChoices(0, 0, 0, label, 0, 0))], _labels);
}
