using System.Text;
using Chancery.Ledger.Formats;
using Chancery.Ledger.Views;
using Chancery.Ledger.Writing;

namespace Chancery.Ledger;

public sealed partial class Book
{
    private const int EventsAtOnce = 500, RowsOfImport = 2000;

    /// <summary>Writes the events that a filter lets through: the same events, in the same order, as <see cref="Events"/> gives.</summary>
    /// <param name="format">The format.</param>
    /// <param name="filter">Which events; not looked at for <see cref="ExportFormat.Record"/>.</param>
    /// <param name="output">Where to.</param>
    /// <param name="lexicon">Names for codes.</param>
    /// <param name="cancel">Stops between events.</param>
    /// <returns>How many events were written.</returns>
    public int Export(ExportFormat format, EventFilter filter, Stream output, LedgerLexicon lexicon, CancellationToken cancel = default) => _session.Read(() =>
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(output);
        var count = 0;
        var events = Exported(filter, () => count++, cancel);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case ExportFormat.Record:
                RecordDump.Write(_session, output);
                return _session.Query<long>("NextAct").Count;
            case ExportFormat.Jsonl:
                foreach (var one in events) output.Write(ViewJson.Line(RecordedEvent.Of(one.Event)));
                break;
            case ExportFormat.Csv:
                EventTable.Csv(events, text);
                break;
            case ExportFormat.Parquet:
                EventTable.Parquet(events, output, cancel).GetAwaiter().GetResult();
                break;
            case ExportFormat.Polecat:
                PolecatTable.Write(events, text, lexicon);
                break;
            case ExportFormat.Gdelt:
                GdeltTable.Write(events, text, lexicon);
                break;
            case ExportFormat.Icews:
                IcewsTable.Write(events, text, lexicon);
                break;
            default:
                GexfNetwork.Write(events, output, lexicon);
                break;
        }
        return count;
    });

    /// <summary>Enters rows of another data set, to stand beside the record. A row that is there already is not entered again.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="name">What they come from, for the act.</param>
    /// <param name="knownAt">When they became known to this record.</param>
    /// <returns>How many rows are new.</returns>
    public int Import(IEnumerable<OutsideRow> rows, string name, DateTimeOffset knownAt)
    {
        var entered = 0;
        foreach (var some in rows.Chunk(RowsOfImport))
            entered += _session.Write(() =>
            {
                var act = new Act(_session, knownAt);
                var fresh = some.Sum(row => _session.Run("InsertOutside", row.Dataset, row.Id, row.Day, row.Known, row.Source, row.Target, row.SourceName, row.TargetName, row.Type, (long)row.Quad, row.Cameo,
                    row.Goldstein, row.Place, row.Country, row.Lat, row.Lon, (long)row.Reports, row.Link, act.Sequence));
                if (fresh == 0) return 0;
                act.Added("rows", $"{fresh}");
                act.Write("import", name);
                return fresh;
            });
        return entered;
    }

    private IEnumerable<ExportedEvent> Exported(EventFilter filter, Action count, CancellationToken cancel)
    {
        var at = SequenceAt(filter.AsOf);
        foreach (var some in FindRows(filter, at).Chunk(EventsAtOnce))
        {
            var tellings = _session.QueryAt<ExportedTelling>("ExportTellings", at, new { events = some.Select(row => row.Id).ToArray() }).ToLookup(telling => telling.Event);
            foreach (var row in some)
            {
                cancel.ThrowIfCancellationRequested();
                count();
                yield return new ExportedEvent(row, [.. tellings[row.Id]]);
            }
        }
    }
}
