using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Statements;

/// <summary>A stretch of an article that is somebody's word and not the narrator's: a quotation, a reported clause, what somebody is accused of.</summary>
/// <remarks>Immutable. Wider than a <see cref="Statement"/>: "accuses B of refusing" and "his claim that" are speech too.</remarks>
public sealed record Speech
{
    /// <summary>What is said: the reported clause, or the words between the marks; several spans where the speaker's name stands in between.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>Whose word it is; null when the text does not tell ("it was announced that").</summary>
    public required Speaker? Speaker { get; init; }

    /// <summary>The word that attributes: the verb or noun of speech, the noun after "according to"; null where only the place of the words attributes them.</summary>
    public required Word? Cue { get; init; }

    /// <summary>What the speaker does.</summary>
    public required SpeechKind Kind { get; init; }

    /// <summary>What the narrator's words say of its truth.</summary>
    public SpeechVerdict Verdict { get; init; }

    /// <summary>Whether the act of speaking itself is stated as done: false for "did not say that", "would say that", "if he says".</summary>
    public bool Uttered { get; init; } = true;

    /// <summary>Whether these are the speaker's own words, between quotation marks.</summary>
    public bool Quoted { get; init; }

    /// <summary>The words that attribute it, "Galuzin told the TASS news agency".</summary>
    public required TextSpan Attribution { get; init; }

    /// <summary>The carriers that the attribution names, in the order of the text: TASS.</summary>
    public IReadOnlyList<string> Through { get; init; } = [];

    /// <summary>How it was found, in words a person can check.</summary>
    public required string Why { get; init; }

    /// <summary>Whether <paramref name="span"/> belongs to what is said.</summary>
    public bool Holds(TextSpan span)
    {
        foreach (var part in Spans)
            if (part.Contains(span))
                return true;
        return false;
    }

    /// <summary>Number of code units that it covers.</summary>
    public int Length => Spans.Sum(s => s.Length);

    /// <summary>For whom "we" and "our country" stand in these words: the speaker's state or organisation without a sector; null when unknown.</summary>
    public ActorCode? FirstPerson => Quoted ? Speaker?.Code?.With(null) : null;
}
