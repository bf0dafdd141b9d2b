using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Ledger.Storage;

namespace Chancery.Ledger.Rulings;

/// <summary>Rulings as gold: for each page on which a person ruled, its article with the events that a person accepted or corrected and those that were rejected, one JSON object a page.</summary>
internal static class GoldLines
{
    /// <summary>Writes it.</summary>
    /// <returns>How many pages.</returns>
    public static int Write(Session session, Stream output)
    {
        var count = 0;
        var rulings = session.Query<RulingRow>("AllRulings").Where(ruling => ruling is { Kind: "event" or "standing", Until: null, Page: not null }).GroupBy(ruling => ruling.Page!);
        foreach (var page in rulings.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (session.Query<ArticleRow>("ArticleOfId", new { id = page.Key }).LastOrDefault() is not { } article) continue;
            using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                json.WriteStartObject();
                json.WriteString("id", article.Id);
                json.WriteString("url", article.Url);
                json.WriteString("outlet", article.Outlet);
                json.WriteString("title", article.Title);
                json.WriteString("published", article.Published);
                json.WriteString("text", article.Text);
                json.WriteStartArray("events");
                foreach (var ruling in page.Where(ruling => ruling.Kind == "event")) Ruled(json, ruling, ["type", "source", "target"]);
                json.WriteEndArray();
                json.WriteStartArray("standings");
                foreach (var ruling in page.Where(ruling => ruling.Kind == "standing")) Ruled(json, ruling, ["org", "member", "status", "factuality"]);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            output.WriteByte((byte)'\n');
            count++;
        }
        return count;
    }

    private static void Ruled(Utf8JsonWriter json, RulingRow ruling, string[] marks)
    {
        var detail = JsonSerializer.Deserialize(ruling.Detail, LedgerJson.Default.DictionaryStringString)!;
        json.WriteStartObject();
        json.WriteString("verdict", ruling.Verdict);
        foreach (var mark in marks) json.WriteString(mark, detail.GetValueOrDefault(mark, detail.GetValueOrDefault($"was_{mark}", "")));
        foreach (var (field, value) in detail.Where(pair => !pair.Key.StartsWith("was_", StringComparison.Ordinal) && !marks.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal)) json.WriteString(field, value);
        json.WriteString("evidence", detail.GetValueOrDefault("was_evidence", ""));
        json.WriteString("ruled_by", ruling.MadeBy);
        json.WriteString("reason", ruling.Reason);
        json.WriteString("at", ruling.At);
        json.WriteEndObject();
    }
}

/// <summary>An article as stored. A row of the database.</summary>
internal sealed record ArticleRow
{
    public long Seq { get; init; }
    public string Id { get; init; } = "";
    public string? Url { get; init; }
    public string? Outlet { get; init; }
    public string Title { get; init; } = "";
    public string? Published { get; init; }
    public string Text { get; init; } = "";
}
