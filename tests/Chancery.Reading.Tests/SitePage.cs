using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Reading.Tests;

/// <summary>A page of our own in the shape of a real site, and what must come out of it.</summary>
internal sealed record SitePage
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Chancery.Reading.Tests", "Sites");

    [JsonIgnore]
    public string Name { get; private init; } = "";

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("outlet")]
    public string? Outlet { get; init; }

    [JsonPropertyName("byline")]
    public string? Byline { get; init; }

    [JsonPropertyName("published")]
    public string? Published { get; init; }

    [JsonPropertyName("language")]
    public required string Language { get; init; }

    [JsonPropertyName("kind")]
    public required string Kind { get; init; }

    [JsonPropertyName("paragraphs")]
    public required string[] Paragraphs { get; init; }

    [JsonIgnore]
    public string Body => string.Join("\n\n", Paragraphs);

    /// <summary>All of them, in ordinal order of names.</summary>
    public static IReadOnlyList<SitePage> All { get; } =
        [.. Directory.GetFiles(Folder, "*.html").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).Select(name => Load(name!))];

    /// <summary>What reading gives of it.</summary>
    public ReadResult Read() => Assert.Single(Readers.Reader.Read(Path.Combine(Folder, Name + ".html")));

    private static SitePage Load(string name) =>
        JsonSerializer.Deserialize<SitePage>(File.ReadAllText(Path.Combine(Folder, name + ".gold.json")))! with { Name = name };
}
