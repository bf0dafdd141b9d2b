using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Coding.Evaluation;

namespace Chancery.Cli.Running;

/// <summary>Writes coded records one a line, in the flat form that outside scorers read.</summary>
internal static class RecordLines
{
    private static readonly JsonWriterOptions _writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes what was coded of a page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="article">Id of the page.</param>
    /// <param name="coded">Its records.</param>
    public static void Write(Stream output, string article, CodedRecords coded)
    {
        foreach (var one in coded.Events)
            Line("event", json =>
            {
                json.WriteString("type", one.Type);
                json.WriteString("mode", one.Mode);
                Strings(json, "source", one.Source);
                Strings(json, "target", one.Target);
                json.WriteString("date_start", one.DateStart?.ToString("yyyy-MM-dd"));
                json.WriteString("date_end", one.DateEnd?.ToString("yyyy-MM-dd"));
                json.WriteString("factuality", one.Factuality);
                json.WriteString("evidence", one.Evidence);
            });
        foreach (var one in coded.Statements)
            Line("statement", json =>
            {
                json.WriteString("speaker", one.Speaker);
                json.WriteString("speaker_of", one.SpeakerOf);
                json.WriteString("quote", one.Quote);
                json.WriteString("evidence", one.Evidence);
            });
        foreach (var one in coded.Standings)
            Line("standing", json =>
            {
                json.WriteString("org", one.Org);
                json.WriteString("member", one.Member);
                json.WriteString("status", one.Status);
                json.WriteString("factuality", one.Factuality);
                json.WriteString("evidence", one.Evidence);
            });
        Line("body", json => json.WriteString("body", coded.Body));
        Line("chain", json => Strings(json, "chain", coded.Chain));

        void Line(string kind, Action<Utf8JsonWriter> fields)
        {
            using (var json = new Utf8JsonWriter(output, _writing))
            {
                json.WriteStartObject();
                json.WriteString("kind", kind);
                json.WriteString("article_id", article);
                fields(json);
                json.WriteEndObject();
            }
            output.WriteByte((byte)'\n');
        }
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
