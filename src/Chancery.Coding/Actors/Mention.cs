using Chancery.Language;

namespace Chancery.Coding.Actors;

/// <summary>A stretch of text that names one or several actors.</summary>
/// <remarks>Immutable. Mentions nest ("Armenia" in "the Armenia office of the EU") but never cross.</remarks>
public sealed record Mention
{
    /// <summary>The longest sensible name, "Russian Deputy Foreign Minister Mikhail Galuzin"; without a leading article.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word of the span that the rest of the span depends on: the argument's head in the tree.</summary>
    public required Word Head { get; init; }

    /// <summary>How the text names the actor.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>Who it is, ordered as mentioned: one code as a rule, several for "the two countries" or "his CSTO counterparts" read as one phrase.</summary>
    public required IReadOnlyList<ActorCode> Actors { get; init; }

    /// <summary>The resolved full name of a person ("Mikhail Galuzin" for "he"), or null when no person is meant or the name is not known.</summary>
    public string? Person { get; init; }

    /// <summary>The person's office as the text or the lexicon gives it, "Deputy Foreign Minister".</summary>
    public string? Office { get; init; }

    /// <summary>Why it was resolved so, in words a person can check: "lexicon: capital of ARM; subject of a verb of speech", "pronoun → Mikhail Galuzin (last speaker)".</summary>
    public required string Why { get; init; }

    /// <summary>Other readings that were weighed and why they lost, for <c>explain</c>; often none.</summary>
    public IReadOnlyList<string> Rejected { get; init; } = [];
}
