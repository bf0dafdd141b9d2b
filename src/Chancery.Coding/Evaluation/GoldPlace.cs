namespace Chancery.Coding.Evaluation;

/// <summary>Words of an annotated page that name a place where something happens.</summary>
public sealed record GoldPlace
{
    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>Which occurrence of the words in the page, from 1.</summary>
    public int Nth { get; init; } = 1;

    /// <summary>The place's usual name.</summary>
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>ISO 3166-1 alpha-3 of the country it lies in, or null when it lies in none or nobody can tell.</summary>
    public string? Country { get; init; }
}
