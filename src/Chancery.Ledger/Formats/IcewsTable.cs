namespace Chancery.Ledger.Formats;

/// <summary>ICEWS's event files (Harvard Dataverse): 20 tab-separated columns with a header. One row for each event and pair of a source and a target.</summary>
internal static class IcewsTable
{
    /// <summary>The columns in their order.</summary>
    public static IReadOnlyList<Column<GdeltTable.Row>> Columns(LedgerLexicon lexicon) =>
    [
        new("Event ID", "A number made from event, source and target.", row => GdeltTable.Number(row.One.Event.Id, row.Source, row.Target)),
        new("Event Date", "Day under which the event is filed.", row => row.One.Event.Day),
        new("Source Name", "Name by the lexicon.", row => lexicon.NameOf(CodeNames.State(row.Source))),
        new("Source Sectors", "PLOVER sector.", row => CodeNames.Sector(row.Source)),
        new("Source Country", "Name of the state; empty for organisations.", row => Country(row.Source, lexicon)),
        new("Event Text", "PLOVER type and mode in small letters.", row => row.One.Event.Mode is { } mode ? $"{row.One.Event.Type.ToLowerInvariant()}, {mode}" : row.One.Event.Type.ToLowerInvariant()),
        new("CAMEO Code", "CAMEO code.", row => row.One.Event.Cameo),
        new("Intensity", "Goldstein value.", row => row.One.Event.Goldstein),
        new("Target Name", "Name by the lexicon.", row => row.Target is { } target ? lexicon.NameOf(CodeNames.State(target)) : null),
        new("Target Sectors", "PLOVER sector.", row => row.Target is { } target ? CodeNames.Sector(target) : null),
        new("Target Country", "Name of the state; empty for organisations.", row => row.Target is { } target ? Country(target, lexicon) : null),
        new("Story ID", "A number made from the story of the leading report.", row => GdeltTable.Number(row.One.Lead.Story)),
        new("Sentence Number", "Empty: the record keeps offsets, not sentences.", _ => null),
        new("Publisher", "Outlet of the leading report.", row => row.One.Lead.Outlet),
        new("City", "Place.", row => row.One.Event.Place),
        new("District", "Empty.", _ => null),
        new("Province", "Empty.", _ => null),
        new("Country", "Name of the place's country.", row => row.One.Event.Country is { } country ? lexicon.NameOf(country) : null),
        new("Latitude", "Degrees north.", row => row.One.Event.Lat),
        new("Longitude", "Degrees east.", row => row.One.Event.Lon),
    ];

    /// <summary>Writes it.</summary>
    public static void Write(IEnumerable<ExportedEvent> events, TextWriter output, LedgerLexicon lexicon)
    {
        var columns = Columns(lexicon);
        Delimited.Tsv(output, columns.Select(column => column.Name));
        foreach (var one in events)
            foreach (var (source, target) in one.Pairs)
                Delimited.Tsv(output, columns.Select(column => column.Value(new GdeltTable.Row(one, source, target))));
    }

    private static string? Country(string code, LedgerLexicon lexicon) => lexicon.IsState(CodeNames.State(code)) ? lexicon.NameOf(CodeNames.State(code)) : null;
}
