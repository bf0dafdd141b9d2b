namespace Chancery.Coding.Events;

/// <summary>What a place in a frame's pattern asks for.</summary>
public enum PatternSlot
{
    /// <summary>The source, written S.</summary>
    Source,

    /// <summary>The target, written T.</summary>
    Target,

    /// <summary>Anything, written X.</summary>
    Any,

    /// <summary>One of the given words.</summary>
    Words,

    /// <summary>A clause, written ~.</summary>
    Clause,
}

/// <summary>One place in a frame's pattern.</summary>
public sealed record PatternElement
{
    /// <summary>What it asks for.</summary>
    public required PatternSlot Slot { get; init; }

    /// <summary>As what it stands beside the predicate.</summary>
    public required ArgumentRole Role { get; init; }

    /// <summary>The prepositions or conjunctions that may join it; empty where none may.</summary>
    public IReadOnlyList<string> Markers { get; init; } = [];

    /// <summary>The lemmas that fit, for <see cref="PatternSlot.Words"/>.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What kind of actor is asked for: <c>T:org</c> an organisation or treaty, <c>T:state</c> a state or part of one, <c>S:armed</c> soldiers, police, agents or rebels, <c>T:self</c> the actor himself and no thing of his; of a clause, <c>~hostile</c>, that it tells an act of conflict; null for any.</summary>
    public string? Kind { get; init; }

    /// <summary>The words of which one must head the actor's phrase: <c>S=missile|rocket hit T</c>; empty for any.</summary>
    public IReadOnlyList<string> Heads { get; init; } = [];

    /// <summary>Whether the pattern also fits without it: written in round brackets.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether the actor stands somewhere in the clause of the element before: the T of "S refuse to ~ T".</summary>
    public bool InClause { get; init; }

    /// <summary>Whether the actor is the subject of that clause: the T of "S complain that T ~".</summary>
    public bool ClauseSubject { get; init; }
}
