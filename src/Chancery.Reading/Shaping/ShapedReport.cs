namespace Chancery.Reading.Shaping;

/// <summary>A report told apart from what stood around it.</summary>
internal sealed record ShapedReport
{
    /// <summary>The headline found among the blocks, null when there was none.</summary>
    public string? Headline { get; init; }

    /// <summary>Who wrote it, when, for whom, by the lines about it.</summary>
    public FrontLine About { get; init; } = new();

    public Dateline? Dateline { get; init; }

    /// <summary>Carriers of lines such as "Source: TASS".</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The body, paragraph by paragraph.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>Words in the paragraphs of running text; 0 when there are only headings and labels.</summary>
    public int ProseWords { get; init; }

    /// <summary>Words in the body.</summary>
    public int Words { get; init; }
}
