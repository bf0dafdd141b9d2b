using Chancery.Language;

namespace Chancery.Coding;

/// <summary>What the stages weighed, for <c>explain</c>: notes in the order in which they were made.</summary>
public sealed class Trail
{
    private readonly List<TrailNote> _notes = [];

    /// <summary>The notes, in order.</summary>
    public IReadOnlyList<TrailNote> Notes => _notes;

    /// <summary>Adds a note.</summary>
    /// <param name="stage">The stage's name.</param>
    /// <param name="span">The words it is about.</param>
    /// <param name="outcome">Short and fixed: "coded", "not coded", "resolved", "rejected".</param>
    /// <param name="message">What was decided and why.</param>
    public void Add(string stage, TextSpan span, string outcome, string message) => _notes.Add(new TrailNote(stage, span, outcome, message));
}

/// <summary>One note of the <see cref="Trail"/>.</summary>
/// <param name="Stage">Who made it.</param>
/// <param name="Span">The words it is about.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Message">Why.</param>
public sealed record TrailNote(string Stage, TextSpan Span, string Outcome, string Message);
