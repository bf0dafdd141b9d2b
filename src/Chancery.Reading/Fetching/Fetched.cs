using System.Diagnostics.CodeAnalysis;

namespace Chancery.Reading.Fetching;

/// <summary>What asking for an address gave: an answer, "not changed", or a problem.</summary>
public sealed record Fetched
{
    /// <summary>Where the answer came from in the end.</summary>
    public required Uri Address { get; init; }

    /// <summary>The HTTP status; 0 when there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>The content, decompressed. Empty with a problem, and when it has not changed.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>"text/html", null when not told.</summary>
    public string? MediaType { get; init; }

    /// <summary>The encoding that the answer names, null when it names none.</summary>
    public string? Charset { get; init; }

    /// <summary>What to ask with the next time.</summary>
    public FetchMark Mark { get; init; } = new();

    /// <summary>Whether the content is what it was when <see cref="Mark"/> was given.</summary>
    public bool IsUnchanged => Status == 304;

    /// <summary>When the site asks to be asked again; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What was wrong; null when nothing was.</summary>
    public ReadProblem? Problem { get; init; }

    /// <summary>Whether there is an answer.</summary>
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsDone => Problem is null;

    /// <summary>Whether what was wrong may pass: no answer, too slow, too busy, a failure of the server.</summary>
    public bool MayPass => Problem is not null && (Status is 0 or 408 or 425 or 429 or >= 500) && Problem.Code is not (ProblemCodes.AddressRefused or ProblemCodes.RobotsRefused);
}
