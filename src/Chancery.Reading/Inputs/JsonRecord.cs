using System.Text.Json;
using Chancery.Reading.Dates;
using Chancery.Reading.Feeds;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Inputs;

/// <summary>
/// One record of a collection: <c>{"id","text" or "html","title?","url?","outlet?","published?"}</c>, or the names that other collections have
/// for these; other fields are left alone.
/// </summary>
internal sealed record JsonRecord(string? Text, string? Html, GivenFacts Given)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <exception cref="InputRefusedException">The line is not a JSON object, or a field is missing or of the wrong kind.</exception>
    public static JsonRecord Parse(byte[] line, GivenFacts given, DayText days, RecordFields fields)
    {
        try
        {
            using var json = JsonDocument.Parse(line, Strict);
            return Of(json.RootElement, given, days, fields);
        }
        catch (JsonException wrong)
        {
            throw NotJson($"it breaks off or errs at byte {wrong.BytePositionInLine}");
        }
    }

    /// <exception cref="InputRefusedException">It is not a JSON object, or a field is missing or of the wrong kind.</exception>
    public static JsonRecord Of(JsonElement json, GivenFacts given, DayText days, RecordFields fields)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw NotJson("it holds " + json.ValueKind switch { JsonValueKind.Array => "a list", JsonValueKind.String => "a text",
                _ => "a bare value" });
        return Of(name => Field(json, name, fields), given, days);
    }

    /// <summary>A row of a table.</summary>
    /// <exception cref="InputRefusedException">A field is missing or of the wrong kind.</exception>
    public static JsonRecord Of(Dictionary<string, string> row, GivenFacts given, DayText days, RecordFields fields) => Of(
        name =>
        {
            foreach (var each in fields.NamesOf(name))
                if (row.TryGetValue(each, out var value) && !string.IsNullOrWhiteSpace(value))
                    return (each, value);
            return null;
        },
        given, days);

    private static JsonRecord Of(Func<string, (string Name, string Value)?> field, GivenFacts given, DayText days)
    {
        var text = field("text")?.Value;
        var html = field("html")?.Value;
        if (string.IsNullOrWhiteSpace(text) && string.IsNullOrWhiteSpace(html))
            throw new InputRefusedException(ProblemCodes.BadField,
                "the line has neither \"text\" nor \"html\", or they are empty; one of them must hold the report");
        DateOnly? day = null;
        // What we call published must be a day; under other names anything may stand.
        if (field("published") is { } published && (day = FeedDay.Parse(published.Value, days)) is null && published.Name == "published")
            throw new InputRefusedException(ProblemCodes.BadField, $"\"published\" holds \"{Short(published.Value)}\", which is no day; write it as 2024-06-05");
        return new JsonRecord(text, html, given with
        {
            Id = Clean(field("id")?.Value) ?? given.Id,
            Url = Clean(field("url")?.Value) ?? given.Url,
            Title = Clean(field("title")?.Value) ?? given.Title,
            Outlet = given.Outlet ?? Clean(field("outlet")?.Value),
            Published = given.Published ?? day,
        });
    }

    private static (string Name, string Value)? Field(JsonElement json, string field, RecordFields fields)
    {
        foreach (var name in fields.NamesOf(field))
        {
            if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
                continue;
            var isOurs = name == field;
            if (Value(value, name, isOurs, field) is { } text && !string.IsNullOrWhiteSpace(text))
                return (name, text);
        }
        return null;
    }

    private static string? Value(JsonElement value, string name, bool isOurs, string field) => value.ValueKind switch
    {
        JsonValueKind.String => StringOf(value, name),
        JsonValueKind.Number when field == "id" || !isOurs => value.GetRawText(),
        JsonValueKind.Array when field == "text" && !isOurs => string.Join("\n\n", value.EnumerateArray().Select(item => JsonText.Of(item)).OfType<string>()),
        _ => isOurs ? throw new InputRefusedException(ProblemCodes.BadField, $"\"{name}\" must be a text") : null,
    };

    // A lone half of a surrogate pair is JSON by the letter and no text.
    private static string StringOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new InputRefusedException(ProblemCodes.BadField,
                $"\"{name}\" holds half a character (a lone surrogate); write the line again in UTF-8");
        }
    }

    private static string? Clean(string? field) => field is not null && CleanText.Of(field) is { Length: > 0 } clean ? clean : null;

    private static string Short(string text) => text.Length > 40 ? CleanText.Of(text.AsSpan(0, 40)) + "…" : CleanText.Of(text);

    private static InputRefusedException NotJson(string why) =>
        new(ProblemCodes.NotJson, $"the line is not a JSON object: {why}; each line must be like {{\"id\":\"1\",\"text\":\"…\"}}");
}
