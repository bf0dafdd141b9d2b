using System.Text.Json;

namespace Chancery.Coding.Evaluation;

/// <summary>A page annotated by hand: its text and all that a full reading of it holds.</summary>
/// <param name="Id">Name of the page, unique in its folder.</param>
/// <param name="Text">The page as it came, with its furniture.</param>
/// <param name="Gold">The reading.</param>
public sealed record GoldArticle(string Id, string Text, GoldReading Gold)
{
    /// <summary>The headline.</summary>
    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>Day of publication, or null when it cannot be told.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The file from which the page came, where it holds more than the text (metadata, markup); a path within the corpus' project, or null.</summary>
    public string? SourceFile { get; init; }

    /// <summary>The id of the page's line in <see cref="SourceFile"/> when that is JSON lines.</summary>
    public string? SourceItem { get; init; }

    /// <summary>Reads an annotated page from its JSON (see docs/evaluation.md).</summary>
    /// <param name="json">UTF-8.</param>
    /// <exception cref="FormatException">It is not JSON, or a field is missing or of the wrong kind; the message says which.</exception>
    public static GoldArticle Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, EvaluationJsonContext.Default.GoldArticle) is { Id: not null, Text: not null, Gold: not null } article
                ? article
                : throw new FormatException("An annotated page needs the fields 'id', 'text' and 'gold'.");
        }
        catch (JsonException problem)
        {
            throw new FormatException($"Not an annotated page: {problem.Message}", problem);
        }
    }
}
