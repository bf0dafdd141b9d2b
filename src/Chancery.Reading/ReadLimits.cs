namespace Chancery.Reading;

/// <summary>Bounds on what one item of input may cost; beyond one of them the item is refused by name and the rest goes on.</summary>
/// <remarks>The largest news pages measure about 5 MB and nest about 60 elements deep: the bounds leave an honest page alone.</remarks>
public sealed record ReadLimits
{
    /// <summary>The bounds used when none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of one page or text, after decompression.</summary>
    public int PageBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Bytes of a ZIP archive that comes through a pipe, for it must be held while it is read; one in a file may have any size.</summary>
    public int HeldArchiveBytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>Bytes of one line of a JSON-lines file, after decompression.</summary>
    public int LineBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>How many times larger than its gzip file a content may become, counted once <see cref="PageBytes"/> have come out.</summary>
    public int GzipRatio { get; init; } = 200;

    /// <summary>Elements open at once in a page.</summary>
    public int Depth { get; init; } = 2_000;

    /// <summary>Elements in a page.</summary>
    public int Elements { get; init; } = 250_000;

    /// <summary>Attributes of one element.</summary>
    public int Attributes { get; init; } = 500;

    /// <summary>Time for one page.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(10);
}
