using System.Diagnostics.CodeAnalysis;

namespace Chancery.Reading;

/// <summary>What reading one item of input gave: an article or a problem, never both and never neither.</summary>
public sealed record ReadResult
{
    private ReadResult(string input, Article? article, ReadProblem? problem) => (Input, Article, Problem) = (input, article, problem);

    /// <summary>The item's name for people: a path, "-" for standard input, with ":line" for a line of a file.</summary>
    public string Input { get; }

    /// <summary>The article, or null when there is a problem.</summary>
    public Article? Article { get; }

    /// <summary>The problem, or null when there is an article.</summary>
    public ReadProblem? Problem { get; }

    /// <summary>Whether there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsArticle => Article is not null;

    /// <summary>An item that was read.</summary>
    public static ReadResult Of(string input, Article article) => new(input, article, null);

    /// <summary>An item that could not be read.</summary>
    public static ReadResult Failed(string input, string code, string message) => new(input, null, new ReadProblem(code, message));
}

/// <summary>Why an item of input could not be read.</summary>
/// <param name="Code">Stable short name for scripts: "empty-input", "not-text", "damaged-gzip", "not-json", "language-not-coded" …</param>
/// <param name="Message">What is wrong and what to do, in one sentence.</param>
public sealed record ReadProblem(string Code, string Message);
