namespace Chancery.Coding.Evaluation;

/// <summary>Words of an annotated page that mean an actor.</summary>
public sealed record GoldMention
{
    /// <summary>The words, as long as sensible: "Russian Deputy Foreign Minister Mikhail Galuzin".</summary>
    public required string Text { get; init; }

    /// <summary>Which occurrence of the words in the page, from 1.</summary>
    public int Nth { get; init; } = 1;

    /// <summary>Codes of those meant.</summary>
    public IReadOnlyList<string> Actors { get; init => field = value ?? []; } = [];

    /// <summary>person, office, state, organisation, group or pronoun.</summary>
    public string Kind { get; init => field = value ?? ""; } = "";
}
