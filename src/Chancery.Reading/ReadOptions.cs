namespace Chancery.Reading;

/// <summary>What the caller knows of the input and wants of the reading.</summary>
/// <remarks>Immutable; change a copy with <c>with</c>.</remarks>
public sealed record ReadOptions
{
    /// <summary>Nothing known, every language kept.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The day of publication of every article read, over whatever a page says of itself; null when not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The publisher of every article read, over whatever a page says of itself; null when not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>What the input is made of; <see cref="InputFormat.Auto"/> looks.</summary>
    public InputFormat Format { get; init; }

    /// <summary>
    /// The languages that are let through (ISO 639-1), the others are named problems; empty, as by default, keeps every article, marked with its
    /// <see cref="Article.Language"/>. "und" always passes.
    /// </summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>
    /// The number of the first record of an archive, a table or a file of lines that is wanted; those before it are passed over without being read.
    /// A run that was stopped goes on with the number after the last that it has put out.
    /// </summary>
    public int From { get; init; } = 1;

    /// <summary>Bounds and manners of fetching, where an input is an address.</summary>
    public Fetching.FetchOptions Fetch { get; init; } = Fetching.FetchOptions.Default;

    /// <summary>How much of an input is read before it is refused.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
