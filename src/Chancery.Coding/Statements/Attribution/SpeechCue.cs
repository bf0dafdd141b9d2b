using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>A word that attributes what stands beside it to somebody.</summary>
/// <param name="Word">The verb or noun of speech, or the noun after "according to".</param>
/// <param name="Entry">What the word means.</param>
/// <param name="Subject">The head of the noun phrase that speaks; null when nobody is named.</param>
internal sealed record SpeechCue(Word Word, SpeechEntry Entry, Word? Subject)
{
    /// <summary>The head of the phrase that names whom a medium quotes, "citing officials"; null as a rule.</summary>
    public Word? Source { get; init; }

    /// <summary>What is said, by the tree; none when the words that are said stand only between quotation marks.</summary>
    public IReadOnlyList<TextSpan> Content { get; init; } = [];

    /// <summary>Whether <see cref="Content"/> is a clause of its own and not only a thing named or a deed blamed.</summary>
    public bool IsClause { get; init; }

    /// <summary>Whether the sentence states that the words were uttered: no "would say", "did not say", "if he says".</summary>
    public bool Uttered { get; init; } = true;

    /// <summary>What the narrator's words say of the truth.</summary>
    public SpeechVerdict Verdict { get; init; }

    /// <summary>The words that attribute, without what is said.</summary>
    public required TextSpan Clause { get; init; }

    /// <summary>How it was recognised.</summary>
    public required string Why { get; init; }
}
