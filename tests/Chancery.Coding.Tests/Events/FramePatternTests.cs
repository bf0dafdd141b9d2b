using Chancery.Coding.Events;

namespace Chancery.Coding.Tests.Events;

public sealed class FramePatternTests
{
    [Fact]
    public void A_verb_pattern_names_subject_verb_and_object()
    {
        var pattern = FramePattern.Parse("S accuse|blame T");

        Assert.Equal(["accuse", "blame"], pattern.Predicates.Select(p => p.Lemma));
        Assert.False(pattern.IsNoun);
        Assert.Contains(pattern.Elements, e => e is { Slot: PatternSlot.Source, Role: ArgumentRole.Subject });
        Assert.Contains(pattern.Elements, e => e is { Slot: PatternSlot.Target, Role: ArgumentRole.Object });
    }

    [Fact]
    public void A_preposition_belongs_to_what_follows_it()
    {
        var target = FramePattern.Parse("S impose sanction on|against T").Elements.Single(e => e.Slot == PatternSlot.Target);

        Assert.Equal(ArgumentRole.Oblique, target.Role);
        Assert.Equal(["on", "against"], target.Markers);
    }

    [Fact]
    public void An_underscore_joins_a_particle_to_its_verb()
    {
        var pattern = FramePattern.Parse("S call_off talk with T");

        Assert.Equal([new PatternPredicate("call", "off")], pattern.Predicates);
    }

    [Fact]
    public void Of_two_bare_slots_the_first_is_the_receiver()
    {
        var pattern = FramePattern.Parse("S give T X");

        Assert.Contains(pattern.Elements, e => e is { Slot: PatternSlot.Target, Role: ArgumentRole.Indirect });
        Assert.Contains(pattern.Elements, e => e is { Slot: PatternSlot.Any, Role: ArgumentRole.Object });
    }

    [Fact]
    public void A_possessor_before_a_small_word_makes_a_noun_pattern()
    {
        var pattern = FramePattern.Parse("S's boycott of T");

        Assert.True(pattern.IsNoun);
        Assert.Equal(["boycott"], pattern.Predicates.Select(p => p.Lemma));
        Assert.Contains(pattern.Elements, e => e is { Slot: PatternSlot.Source, Role: ArgumentRole.Modifier });
    }

    [Fact]
    public void Be_asks_for_a_copula()
    {
        var pattern = FramePattern.Parse("S be in talk|contact with T");

        Assert.True(pattern.NeedsCopula);
        Assert.Equal(["talk", "contact"], pattern.Predicates.Select(p => p.Lemma));
    }

    [Fact]
    public void The_target_of_a_that_clause_is_its_subject()
    {
        var pattern = FramePattern.Parse("S complain that T ~");

        Assert.Contains(pattern.Elements, e => e is { Slot: PatternSlot.Clause } && e.Markers.Contains("that"));
        Assert.Contains(pattern.Elements, e => e is { Slot: PatternSlot.Target, ClauseSubject: true });
    }

    [Fact]
    public void A_colon_asks_for_a_kind_of_actor() =>
        Assert.Equal("org", FramePattern.Parse("S leave T:org").Elements.Single(e => e.Slot == PatternSlot.Target).Kind);

    [Fact]
    public void More_words_of_its_own_make_a_pattern_more_demanding() =>
        Assert.True(FramePattern.Parse("S hold talk with T").Demand > FramePattern.Parse("S hold T").Demand);

    [Fact]
    public void A_plus_asks_for_the_word_before_the_noun()
    {
        var pattern = FramePattern.Parse("S's phone+call with T");

        Assert.Equal([new PatternPredicate("call", null, "phone")], pattern.Predicates);
    }

    [Theory]
    [InlineData("")]
    [InlineData("S")]
    [InlineData("S leave T:club")]
    [InlineData("S withdraw from")]
    [InlineData("S be")]
    [InlineData("S sign X ~quietly")]
    public void A_pattern_that_means_nothing_is_refused(string text) => Assert.Throws<FormatException>(() => FramePattern.Parse(text));
}
