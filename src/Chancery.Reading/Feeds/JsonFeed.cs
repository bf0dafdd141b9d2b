using System.Text.Json;
using Chancery.Reading.Dates;
using Chancery.Reading.Pages;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Feeds;

/// <summary>JSON Feed 1.0 and 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    private const int MostEntries = 50_000;

    private static readonly JsonDocumentOptions Lax = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <exception cref="Inputs.InputRefusedException">It is no such feed.</exception>
    public static Feed Read(ReadOnlyMemory<byte> bytes, DayText days, Uri? address)
    {
        if (bytes.Span is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        try
        {
            using var json = JsonDocument.Parse(bytes, Lax);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
                throw FeedReader.NotAFeed("it is JSON, but no JSON Feed: it has no list \"items\"");
            return new Feed
            {
                Kind = FeedKind.Json,
                Title = Text(json.RootElement, "title"),
                Entries = [.. items.EnumerateArray().Take(MostEntries).Where(item => item.ValueKind == JsonValueKind.Object).Select(item => Entry(item, days, address)).OfType<FeedEntry>()],
            };
        }
        catch (JsonException wrong)
        {
            throw FeedReader.NotAFeed($"it begins as JSON and errs at byte {wrong.BytePositionInLine} of line {wrong.LineNumber + 1}");
        }
    }

    private static FeedEntry? Entry(JsonElement item, DayText days, Uri? address)
    {
        var url = FeedReader.Address(Text(item, "url") ?? Text(item, "external_url"), address);
        var title = Text(item, "title");
        if ((Text(item, "id") ?? url ?? title) is not { } id)
            return null;
        return new FeedEntry
        {
            Id = id,
            Url = url,
            Title = title ?? "",
            Published = (Text(item, "date_published") ?? Text(item, "date_modified")) is { } date ? FeedDay.Parse(date, days) : null,
            Byline = Name(item, "authors") ?? Name(item, "author"),
            Content = Raw(item, "content_html") ?? Raw(item, "content_text") ?? Raw(item, "summary"),
            Tags = item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
                ? PageTags.Clean(tags.EnumerateArray().Take(60).Select(tag => JsonText.Of(tag) ?? "")) : [],
        };
    }

    private static string? Name(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var authors))
            return null;
        var first = authors.ValueKind == JsonValueKind.Array ? authors.EnumerateArray().FirstOrDefault() : authors;
        return first.ValueKind == JsonValueKind.Object ? Text(first, "name") : null;
    }

    private static string? Text(JsonElement item, string name) => Raw(item, name) is { } raw && CleanText.Of(raw) is { Length: > 0 } text ? text : null;

    private static string? Raw(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? JsonText.Of(value) : null;
}
