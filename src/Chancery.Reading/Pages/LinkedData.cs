using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Chancery.Reading.Feeds;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>The article object among a page's JSON-LD (schema.org): headline, dates, author, publisher, body.</summary>
internal sealed record LinkedData
{
    private static readonly JsonDocumentOptions Lax = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? Headline { get; init; }

    public string? Published { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? Body { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether the page says that not all of the report is free to read.</summary>
    public bool IsLocked { get; init; }

    /// <summary>The types of all objects of the page, whether articles or not: "LiveBlogPosting", "VideoObject".</summary>
    public IReadOnlySet<string> Types { get; init; } = new HashSet<string>();

    /// <summary>The first article object of the page; an empty record when there is none. Broken JSON is passed over.</summary>
    public static LinkedData Of(IHtmlDocument page, HashSet<string> articleTypes)
    {
        LinkedData? article = null;
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var script in page.GetElementsByTagName("script"))
        {
            if (script.GetAttribute("type") is not { } type || !type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                continue;
            try
            {
                using var json = JsonDocument.Parse(Repaired(script.TextContent), Lax);
                article ??= Find(json.RootElement, articleTypes, 0);
                CollectTypes(json.RootElement, all, 0);
            }
            catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
            {
                // What a page tells search engines is often broken; its text is what counts.
            }
        }
        return (article ?? new LinkedData()) with { Types = all };
    }

    // Of the page's own objects, not of what they hold: a report with a video in it is no video page.
    private static void CollectTypes(JsonElement json, HashSet<string> types, int depth)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray().Take(100))
                CollectTypes(item, types, depth + 1);
        }
        else if (json.ValueKind == JsonValueKind.Object && depth < 4)
        {
            if (json.TryGetProperty("@type", out var type))
                foreach (var name in type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Take(10) : Enumerable.Repeat(type, 1))
                    if (name.ValueKind == JsonValueKind.String)
                        types.Add(JsonText.Of(name) ?? "");
            if (json.TryGetProperty("@graph", out var graph))
                CollectTypes(graph, types, depth + 1);
        }
    }

    private static LinkedData? Find(JsonElement json, HashSet<string> types, int depth)
    {
        if (depth > 6)
            return null;
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                if (Find(item, types, depth + 1) is { } found)
                    return found;
            return null;
        }
        if (json.ValueKind != JsonValueKind.Object)
            return null;
        if (IsArticle(json, types))
            return Read(json);
        foreach (var inner in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "hasPart"])
            if (json.TryGetProperty(inner, out var part) && Find(part, types, depth + 1) is { } found)
                return found;
        return null;
    }

    private static bool IsArticle(JsonElement json, HashSet<string> types)
    {
        if (!json.TryGetProperty("@type", out var type))
            return false;
        if (type.ValueKind == JsonValueKind.String)
            return types.Contains(JsonText.Of(type) ?? "");
        return type.ValueKind == JsonValueKind.Array
            && type.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && types.Contains(JsonText.Of(item) ?? ""));
    }

    private static LinkedData Read(JsonElement json) => new()
    {
        Headline = Text(json, "headline") ?? Text(json, "name"),
        Published = Text(json, "datePublished") ?? Text(json, "dateCreated"),
        Author = Name(json, "author"),
        Publisher = Name(json, "publisher") ?? Name(json, "sourceOrganization"),
        Url = Text(json, "url") ?? Address(json, "mainEntityOfPage"),
        Language = Text(json, "inLanguage"),
        Body = json.TryGetProperty("articleBody", out var body) && body.ValueKind == JsonValueKind.String ? JsonText.Of(body) : null,
        Section = Name(json, "articleSection"),
        Tags = TagsOf(json),
        IsLocked = json.TryGetProperty("isAccessibleForFree", out var free)
            && (free.ValueKind == JsonValueKind.False || (free.ValueKind == JsonValueKind.String && "false".Equals(JsonText.Of(free), StringComparison.OrdinalIgnoreCase))),
    };

    private static List<string> TagsOf(JsonElement json)
    {
        if (!json.TryGetProperty("keywords", out var keywords))
            return [];
        var names = keywords.ValueKind switch
        {
            JsonValueKind.String => (JsonText.Of(keywords) ?? "").Split([',', ';']),
            JsonValueKind.Array => keywords.EnumerateArray().Take(60).Where(item => item.ValueKind == JsonValueKind.String).Select(item => JsonText.Of(item) ?? ""),
            _ => [],
        };
        return PageTags.Clean(names);
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            && CleanText.Of(JsonText.Of(value)) is { Length: > 0 } text ? text : null;

    private static string? Address(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
            return null;
        return value.ValueKind == JsonValueKind.Object ? Text(value, "@id") ?? Text(value, "url") : Text(json, name);
    }

    private static string? Name(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
            return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => Text(json, name),
            JsonValueKind.Object => Text(value, "name"),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray()
                .Select(item => item.ValueKind == JsonValueKind.Object ? Text(item, "name") : item.ValueKind == JsonValueKind.String
                    ? CleanText.Of(JsonText.Of(item)) : null)
                .Where(item => !string.IsNullOrEmpty(item)).Take(5)) is { Length: > 0 } joined ? joined : null,
            _ => null,
        };
    }

    // Line ends inside strings and wrappers of HTML comments are the commonest slips.
    private static string Repaired(string json)
    {
        var trimmed = json.Trim();
        if (trimmed.StartsWith("<!--", StringComparison.Ordinal))
            trimmed = trimmed[4..].Replace("-->", "", StringComparison.Ordinal);
        if (!trimmed.AsSpan().ContainsAnyInRange('\0', '\u001f'))
            return trimmed;
        var repaired = new StringBuilder(trimmed.Length);
        foreach (var c in trimmed)
            repaired.Append(c < ' ' ? ' ' : c);
        return repaired.ToString();
    }
}
