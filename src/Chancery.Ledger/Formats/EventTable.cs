using Parquet;
using Parquet.Schema;

namespace Chancery.Ledger.Formats;

/// <summary>Chancery's own table of events, as CSV and as Parquet.</summary>
internal static class EventTable
{
    private const int RowsOfGroup = 50_000;

    /// <summary>Its columns. The types are those of Parquet: text, whole numbers and numbers.</summary>
    public static IReadOnlyList<Column<ExportedEvent>> Columns { get; } =
    [
        new("event_id", "Id of the event: one act, however many reports tell it.", e => e.Event.Id),
        new("day", "Day under which it is filed (YYYY-MM-DD): when it happened, else the earliest report's day; empty when neither is known.", e => e.Event.Day),
        new("date_start", "First day as told, or empty.", e => e.Event.DateStart),
        new("date_end", "Last day as told, or empty.", e => e.Event.DateEnd),
        new("type", "PLOVER type (manual of 2021).", e => e.Event.Type),
        new("mode", "PLOVER mode, or empty.", e => e.Event.Mode),
        new("quad_class", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.", e => e.Event.Quad),
        new("cameo", "CAMEO code, a text with its leading zero.", e => e.Event.Cameo),
        new("goldstein", "Goldstein value of the CAMEO code, -10 to 10.", e => e.Event.Goldstein),
        new("plover_score", "PLOVER's conflict-cooperation score, -10 to 10.", e => e.Event.Score),
        new("contexts", "PLOVER contexts, divided by spaces.", e => e.Event.Contexts),
        new("source", "Codes of those who act, divided by spaces.", e => e.Event.Source),
        new("target", "Codes of those towards whom, divided by spaces; may be empty.", e => e.Event.Target),
        new("factuality", "occurred, ongoing, planned, threatened, possible, denied or alleged.", e => e.Event.Factuality),
        new("contested", "1 when one report denies what another tells as done, else 0.", e => e.Event.Contested),
        new("confidence", "0 to 1, of the surest report. A coding is a reading by machine, not a confirmed fact.", e => e.Event.Confidence),
        new("place", "Place, or empty.", e => e.Event.Place),
        new("country", "ISO 3166-1 alpha-3 of the place, or empty.", e => e.Event.Country),
        new("lat", "Degrees north, or empty.", e => e.Event.Lat),
        new("lon", "Degrees east, or empty.", e => e.Event.Lon),
        new("said_by", "Whose word it is in the leading report; empty for the page's own.", e => e.Event.SaidBy),
        new("reports", "Number of articles that tell it.", e => e.Event.Reports),
        new("outlets", "Number of outlets that published them.", e => e.Event.Outlets),
        new("origins", "Number of first carriers from which their news comes.", e => e.Event.Origins),
        new("evidence", "The words of the leading report.", e => e.Event.Evidence),
        new("article_id", "Id of the leading report's article.", e => e.Lead.ArticleId),
        new("outlet", "Its outlet, or empty.", e => e.Lead.Outlet),
        new("published", "Its day of publication, or empty.", e => e.Lead.Published),
        new("url", "Its address, or empty.", e => e.Lead.Url),
        new("story_id", "Id of its story: all copies and rewrites of one report.", e => e.Lead.Story),
        new("known_at", "When the record came to know of the event (UTC).", e => e.Tellings.Min(telling => telling.KnownAt)),
    ];

    private static readonly string[] _whole = ["quad_class", "contested", "reports", "outlets", "origins"];
    private static readonly string[] _numbers = ["goldstein", "plover_score", "confidence", "lat", "lon"];

    /// <summary>Writes CSV.</summary>
    public static void Csv(IEnumerable<ExportedEvent> events, TextWriter output)
    {
        Delimited.Csv(output, Columns.Select(column => column.Name));
        foreach (var one in events) Delimited.Csv(output, Columns.Select(column => column.Value(one)));
    }

    /// <summary>Writes Parquet.</summary>
    public static async Task Parquet(IEnumerable<ExportedEvent> events, Stream output, CancellationToken cancel)
    {
        var fields = Columns.Select(column => _whole.Contains(column.Name) ? new DataField<long>(column.Name) : _numbers.Contains(column.Name) ? new DataField<double?>(column.Name) : (DataField)new DataField<string>(column.Name)).ToArray();
        var schema = new ParquetSchema(fields);
        using var buffer = new MemoryStream(); // the writer wants a stream that can seek
        await using (var writer = await ParquetWriter.CreateAsync(schema, buffer, cancellationToken: cancel))
            foreach (var rows in events.Chunk(RowsOfGroup).DefaultIfEmpty([]))
            {
                using var group = writer.CreateRowGroup();
                for (var i = 0; i < fields.Length; i++)
                {
                    var value = Columns[i].Value;
                    if (_whole.Contains(fields[i].Name)) await group.WriteAsync<long>(fields[i], rows.Select(row => (long)value(row)!).ToArray(), cancellationToken: cancel);
                    else if (_numbers.Contains(fields[i].Name)) await group.WriteAsync<double>(fields[i], rows.Select(row => (double?)value(row)).ToArray(), cancellationToken: cancel);
                    else await group.WriteAsync(fields[i], rows.Select(row => (string?)value(row)!).ToArray());
                }
            }
        buffer.Position = 0;
        await buffer.CopyToAsync(output, cancel);
    }
}
