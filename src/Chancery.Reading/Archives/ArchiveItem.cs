namespace Chancery.Reading.Archives;

/// <summary>One record of an archive: its content, or what is wrong with it.</summary>
/// <param name="Name">Its name within the archive: a number, or a path.</param>
internal sealed record ArchiveItem(string Name)
{
    /// <summary>The content; empty with a problem.</summary>
    public byte[] Content { get; init; } = [];

    public ReadProblem? Problem { get; init; }

    /// <summary>What it is, when the archive tells; else its name and its content do.</summary>
    public InputFormat Format { get; init; }

    /// <summary>The encoding that the archive tells, null when it tells none.</summary>
    public string? Charset { get; init; }

    public GivenFacts Given { get; init; } = new();

    public static ArchiveItem Damaged(string name, string what) => new(name) { Problem = new ReadProblem(ProblemCodes.DamagedRecord, what) };
}
