using System.Text.Json;
using Chancery.Reading.Dates;
using Chancery.Reading.Pages;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Inputs;

/// <summary>
/// One line of a JSON-lines file: <c>{"id","text" or "html","title?","url?","outlet?","published?"}</c>; other fields are left alone.
/// </summary>
internal sealed record JsonRecord(string? Text, string? Html, GivenFacts Given)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <exception cref="InputRefusedException">The line is not a JSON object, or a field is missing or of the wrong kind.</exception>
    public static JsonRecord Parse(byte[] line, GivenFacts given, DayText days)
    {
        try
        {
            using var json = JsonDocument.Parse(line, Strict);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw NotJson("it holds " + json.RootElement.ValueKind switch { JsonValueKind.Array => "a list", JsonValueKind.String => "a text",
                    _ => "a bare value" });
            return Read(json.RootElement, given, days);
        }
        catch (JsonException wrong)
        {
            throw NotJson($"it breaks off or errs at byte {wrong.BytePositionInLine}");
        }
    }

    private static JsonRecord Read(JsonElement json, GivenFacts given, DayText days)
    {
        var text = Field(json, "text");
        var html = Field(json, "html");
        if (string.IsNullOrWhiteSpace(text) && string.IsNullOrWhiteSpace(html))
            throw new InputRefusedException(ProblemCodes.BadField,
                "the line has neither \"text\" nor \"html\", or they are empty; one of them must hold the report");
        var published = Field(json, "published");
        DateOnly? day = null;
        if (!string.IsNullOrWhiteSpace(published))
        {
            day = PageDay.Parse(published, days)
                ?? throw new InputRefusedException(ProblemCodes.BadField,
                    $"\"published\" holds \"{Short(published)}\", which is no day; write it as 2024-06-05");
        }
        return new JsonRecord(text, html, new GivenFacts
        {
            Id = Clean(Field(json, "id")) ?? given.Id,
            Url = Clean(Field(json, "url")) ?? given.Url,
            Title = Clean(Field(json, "title")) ?? given.Title,
            Outlet = given.Outlet ?? Clean(Field(json, "outlet")),
            Published = given.Published ?? day,
        });
    }

    private static string? Field(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
            return null;
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => StringOf(value, name),
            JsonValueKind.Number when name == "id" => value.GetRawText(),
            _ => throw new InputRefusedException(ProblemCodes.BadField, $"\"{name}\" must be a text"),
        };
    }

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
