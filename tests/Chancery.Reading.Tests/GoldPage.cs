using System.Text.Json.Serialization;

namespace Chancery.Reading.Tests;

/// <summary>What must come out of a test page, word by word.</summary>
internal sealed record GoldPage
{
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("outlet")]
    public string? Outlet { get; init; }

    [JsonPropertyName("byline")]
    public string? Byline { get; init; }

    [JsonPropertyName("published")]
    public string? Published { get; init; }

    [JsonPropertyName("basis")]
    public required string Basis { get; init; }

    [JsonPropertyName("dateline")]
    public string? Dateline { get; init; }

    [JsonPropertyName("agencies")]
    public required string[] Agencies { get; init; }

    [JsonPropertyName("paragraphs")]
    public required string[] Paragraphs { get; init; }
}
