using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Ledger.Storage;

namespace Chancery.Ledger.Formats;

/// <summary>
/// The whole record, row by row, with everything that was ever superseded: one JSON object a line, the tables one after another, rows in the order of their keys.
/// The same for both kinds of store, so that two records are the same if and only if their dumps are.
/// </summary>
internal static class RecordDump
{
    private static readonly (string Table, string Order)[] _tables =
    [
        ("act", "seq"), ("article", "seq"), ("telling", "row"), ("statement", "id, since"), ("standing", "id, since"), ("person", "name, code, office, article"), ("story_member", "article, since"),
        ("event_member", "telling, since"), ("event", "id, since"), ("pair", "source, target, day, event, since"), ("coverage", "day"), ("ruling", "seq"), ("outside", "dataset, id, day"),
    ];

    /// <summary>Writes it.</summary>
    public static void Write(Session session, Stream output)
    {
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        foreach (var (table, order) in _tables)
            session.ReadRows($"select * from {table} order by {order}", row => Write(row, table, output, options));
    }

    private static void Write(DbDataReader row, string table, Stream output, JsonWriterOptions options)
    {
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteString("table", table);
            for (var i = 0; i < row.FieldCount; i++)
            {
                var name = row.GetName(i);
                if (name == "words") continue; // PostgreSQL's own index of the text
                json.WritePropertyName(name);
                switch (row.IsDBNull(i) ? null : row.GetValue(i))
                {
                    case null: json.WriteNullValue(); break;
                    case long number: json.WriteNumberValue(number); break;
                    case double number: json.WriteNumberValue(number); break;
                    case byte[] bytes: json.WriteBase64StringValue(bytes); break;
                    case var text: json.WriteStringValue((string)text); break;
                }
            }
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }
}
