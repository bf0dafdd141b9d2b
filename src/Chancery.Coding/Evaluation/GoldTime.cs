namespace Chancery.Coding.Evaluation;

/// <summary>Words of an annotated page that tell a time.</summary>
public sealed record GoldTime
{
    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>Which occurrence of the words in the page, from 1.</summary>
    public int Nth { get; init; } = 1;

    /// <summary>First day meant, or null when it is open or not told.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day meant, or null when it is open or not told.</summary>
    public DateOnly? End { get; init; }

    /// <summary>day, week, month, year, range or open; empty when the annotator left it out.</summary>
    public string Grain { get; init => field = value ?? ""; } = "";
}
