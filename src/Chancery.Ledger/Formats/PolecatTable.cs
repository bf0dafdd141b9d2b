using System.Text.Json;
using Chancery.Coding.Json;

namespace Chancery.Ledger.Formats;

/// <summary>POLECAT's weekly file (PLOVER events, Harvard Dataverse): 40 tab-separated columns with a header. One row for each event; compound actors are divided by "; ".</summary>
internal static class PolecatTable
{
    /// <summary>The columns in their order.</summary>
    public static IReadOnlyList<Column<ExportedEvent>> Columns(LedgerLexicon lexicon) =>
    [
        new("Event ID", "Id of the event.", e => e.Event.Id),
        new("Event Date", "Day under which it is filed.", e => e.Event.Day),
        new("Event Type", "PLOVER type.", e => e.Event.Type),
        new("Event Mode", "PLOVER mode, or empty.", e => e.Event.Mode),
        new("Intensity", "PLOVER's conflict-cooperation score.", e => e.Event.Score),
        new("Quad Code", "1 to 4, or the quad class in words as POLECAT writes it.", e => e.Event.Quad switch { 1 => "VERBAL COOPERATION", 2 => "MATERIAL COOPERATION", 3 => "VERBAL CONFLICT", _ => "MATERIAL CONFLICT" }),
        new("Contexts", "PLOVER contexts, divided by ';'.", e => e.Event.Contexts.Replace(' ', ';')),
        new("Actor Name", "Names by the lexicon.", e => Each(e.Sources, code => lexicon.NameOf(CodeNames.State(code)))),
        new("Actor Country", "ISO 3166-1 alpha-3, KOS for Kosovo; IGO, UNO or EUR for organisations.", e => Each(e.Sources, code => CodeNames.Plover(code, lexicon) ?? CodeNames.NonState(code))),
        new("Actor COW", "Empty: Correlates of War codes are not kept.", _ => null),
        new("Primary Actor Sector", "PLOVER sector of the first, or empty.", e => e.Sources.Select(CodeNames.Sector).FirstOrDefault()),
        new("Actor Sectors", "PLOVER sectors.", e => Each(e.Sources, CodeNames.Sector)),
        new("Actor Title", "Empty.", _ => null),
        new("Actor Name Raw", "The words of the leading report.", e => e.Lead.SourceNames),
        new("Wikipedia Actor ID", "Empty.", _ => null),
        new("Recipient Name", "Names by the lexicon.", e => Each(e.Targets, code => lexicon.NameOf(CodeNames.State(code)))),
        new("Recipient Country", "As Actor Country.", e => Each(e.Targets, code => CodeNames.Plover(code, lexicon) ?? CodeNames.NonState(code))),
        new("Recipient COW", "Empty.", _ => null),
        new("Primary Recipient Sector", "PLOVER sector of the first, or empty.", e => e.Targets.Select(CodeNames.Sector).FirstOrDefault()),
        new("Recipient Sectors", "PLOVER sectors.", e => Each(e.Targets, CodeNames.Sector)),
        new("Recipient Title", "Empty.", _ => null),
        new("Recipient Name Raw", "The words of the leading report.", e => e.Lead.TargetNames),
        new("Wikipedia Recipient ID", "Empty.", _ => null),
        new("Placename", "Place, or empty.", e => e.Event.Place),
        new("City", "Empty: the gazetteer does not tell cities from other places.", _ => null),
        new("District", "Empty.", _ => null),
        new("Province", "Empty.", _ => null),
        new("Country", "ISO 3166-1 alpha-3 of the place.", e => e.Event.Country),
        new("Latitude", "Degrees north.", e => e.Event.Lat),
        new("Longitude", "Degrees east.", e => e.Event.Lon),
        new("GeoNames ID", "Empty.", _ => null),
        new("Raw Placename", "As Placename.", e => e.Event.Place),
        new("Feature Type", "Empty.", _ => null),
        new("Source", "Outlet of the leading report.", e => e.Lead.Outlet),
        new("Publication Date", "Its day of publication.", e => e.Lead.Published),
        new("Story People", "People in office named in the leading report.", e => People(e.Lead.Actors)),
        new("Story Organizations", "Organisations named in it.", e => Named(e.Lead.Actors, lexicon, states: false)),
        new("Story Locations", "States named in it.", e => Named(e.Lead.Actors, lexicon, states: true)),
        new("Language", "ISO 639-1.", e => e.Lead.Language),
        new("Version", "Who coded it.", _ => "CHANCERY"),
    ];

    /// <summary>Writes it.</summary>
    public static void Write(IEnumerable<ExportedEvent> events, TextWriter output, LedgerLexicon lexicon)
    {
        var columns = Columns(lexicon);
        Delimited.Tsv(output, columns.Select(column => column.Name));
        foreach (var one in events) Delimited.Tsv(output, columns.Select(column => column.Value(one)));
    }

    private static string Each(IEnumerable<string> codes, Func<string, string?> part) => string.Join("; ", codes.Select(part).OfType<string>().Distinct());

    private static string People(string actors) => string.Join("; ", Read(actors).Where(actor => actor.Office is not null).Select(actor => actor.Name).Distinct());

    private static string Named(string actors, LedgerLexicon lexicon, bool states) =>
        string.Join("; ", Read(actors).Where(actor => actor.Office is null).Select(actor => CodeNames.State(actor.Code)).Distinct().Where(code => lexicon.IsState(code) == states).Select(lexicon.NameOf));

    private static IReadOnlyList<ActorJson> Read(string actors) => actors.Length == 0 ? [] : JsonSerializer.Deserialize(actors, ReportJsonContext.Relaxed.IReadOnlyListActorJson) ?? [];
}
