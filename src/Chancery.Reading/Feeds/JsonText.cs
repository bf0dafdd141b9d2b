using System.Text.Json;

namespace Chancery.Reading.Feeds;

/// <summary>The text of a JSON value from the world.</summary>
internal static class JsonText
{
    /// <summary>The text, or a number as written; null for anything else, and for text with half a character in it.</summary>
    public static string? Of(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
