using Chancery.Coding.Actors;
using Chancery.Coding.Times;

namespace Chancery.Coding.Statements;

/// <summary>Who said what about whom.</summary>
public sealed record Statement
{
    /// <summary>Derived from the article's id and the evidence: stable from run to run.</summary>
    public required string Id { get; init; }

    /// <summary>The speaker's full name where the text gives one, else the description in the text.</summary>
    public required string Speaker { get; init; }

    /// <summary>For whom the speaker speaks; null when that cannot be told.</summary>
    public ActorCode? SpeakerOf { get; init; }

    /// <summary>The words quoted; null for indirect speech. Of a split quotation the first segment.</summary>
    public string? Quote { get; init; }

    /// <summary>Further segments of a split quotation.</summary>
    public IReadOnlyList<string> QuoteMore { get; init; } = [];

    /// <summary>The actors of whom it speaks.</summary>
    public IReadOnlyList<ActorCode> TopicActors { get; init; } = [];

    /// <summary>When it was said.</summary>
    public EventTime Time { get; init; } = EventTime.Unknown;

    /// <summary>The carriers between the speaker and this page, when the sentence names them: TASS.</summary>
    public IReadOnlyList<string> Through { get; init; } = [];

    /// <summary>The words that attribute it ("Galuzin told the TASS news agency"), or the whole sentence of indirect speech.</summary>
    public required Evidence Evidence { get; init; }
}
