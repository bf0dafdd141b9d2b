using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace Chancery.Ledger.Formats;

/// <summary>GDELT 2.0's events (codebook 2.0 of 2015): 61 tab-separated columns without a header. One row for each event and pair of a source and a target.</summary>
internal static class GdeltTable
{
    /// <summary>The columns in their order.</summary>
    public static IReadOnlyList<Column<Row>> Columns(LedgerLexicon lexicon) =>
    [
        new("GLOBALEVENTID", "A number made from event, source and target.", row => Number(row.One.Event.Id, row.Source, row.Target)),
        new("Day", "Day under which the event is filed, YYYYMMDD.", row => Day(row)?.ToString("yyyyMMdd", CultureInfo.InvariantCulture)),
        new("MonthYear", "YYYYMM.", row => Day(row)?.ToString("yyyyMM", CultureInfo.InvariantCulture)),
        new("Year", "YYYY.", row => Day(row)?.Year),
        new("FractionDate", "The year and (month × 30 + day) / 365 of it.", row => Day(row) is { } day ? Math.Round(day.Year + (day.Month * 30 + day.Day) / 365.0, 4) : null),
        .. Actor("Actor1", row => row.Source, lexicon),
        .. Actor("Actor2", row => row.Target, lexicon),
        new("IsRootEvent", "1.", _ => 1),
        new("EventCode", "CAMEO code.", row => row.One.Event.Cameo),
        new("EventBaseCode", "Its first three digits.", row => row.One.Event.Cameo[..Math.Min(3, row.One.Event.Cameo.Length)]),
        new("EventRootCode", "Its first two.", row => row.One.Event.Cameo[..2]),
        new("QuadClass", "1 to 4 by the CAMEO root, as GDELT has it: 01-05, 06-08, 09-13, 14-20.", row => Quad(row.One.Event.Cameo)),
        new("GoldsteinScale", "Goldstein value.", row => row.One.Event.Goldstein),
        new("NumMentions", "Number of tellings.", row => row.One.Tellings.Count),
        new("NumSources", "Number of outlets.", row => row.One.Event.Outlets),
        new("NumArticles", "Number of articles.", row => row.One.Event.Reports),
        new("AvgTone", "Empty: tone is not measured.", _ => null),
        .. Geo("Actor1Geo", _ => null, _ => null),
        .. Geo("Actor2Geo", _ => null, _ => null),
        .. Geo("ActionGeo", row => row.One.Event.Place is { } place ? row.One.Event.Country is { } country && lexicon.NameOf(country) != place ? $"{place}, {lexicon.NameOf(country)}" : place : null, row => row.One.Event),
        new("DATEADDED", "When the record came to know of it (UTC), YYYYMMDDHHMMSS.", row => row.One.Tellings.Min(telling => telling.KnownAt) is { } at ? new string([.. at.Where(char.IsAsciiDigit)]) : null),
        new("SOURCEURL", "Address of the earliest report, else its id.", row => row.One.Tellings[0].Url ?? row.One.Tellings[0].ArticleId),
    ];

    /// <summary>Writes it.</summary>
    public static void Write(IEnumerable<ExportedEvent> events, TextWriter output, LedgerLexicon lexicon)
    {
        var columns = Columns(lexicon);
        foreach (var one in events)
            foreach (var (source, target) in one.Pairs)
                Delimited.Tsv(output, columns.Select(column => column.Value(new Row(one, source, target))));
    }

    /// <summary>A number of at most 18 digits made from parts: the same for the same parts.</summary>
    internal static long Number(params ReadOnlySpan<string?> parts) =>
        (long)(XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(string.Join('\u001f', parts))) % 900_000_000_000_000_000) + 100_000_000_000_000_000;

    private static int Quad(string cameo) => int.Parse(cameo[..2], CultureInfo.InvariantCulture) switch { <= 5 => 1, <= 8 => 2, <= 13 => 3, _ => 4 };

    private static DateOnly? Day(Row row) => DateOnly.TryParse(row.One.Event.Day, out var day) ? day : null;

    private static IEnumerable<Column<Row>> Actor(string name, Func<Row, string?> code, LedgerLexicon lexicon)
    {
        yield return new($"{name}Code", "CAMEO country or group and sector.", row => code(row) is { } c ? (CodeNames.Cameo(c, lexicon) ?? CodeNames.CameoGroup(c) ?? "IGO") + CodeNames.Sector(c) : null);
        yield return new($"{name}Name", "Name by the lexicon, in capitals.", row => code(row) is { } c ? lexicon.NameOf(CodeNames.State(c)).ToUpperInvariant() : null);
        yield return new($"{name}CountryCode", "CAMEO's three letters; empty for organisations other than the EU.", row => code(row) is { } c ? CodeNames.Cameo(c, lexicon) : null);
        yield return new($"{name}KnownGroupCode", "CAMEO's known group: UNO, NAT, AFU, ASN; else our own code of the organisation.", row => code(row) is { } c && CodeNames.Cameo(c, lexicon) is null ? CodeNames.CameoGroup(c) ?? CodeNames.State(c) : null);
        yield return new($"{name}EthnicCode", "Empty.", _ => null);
        yield return new($"{name}Religion1Code", "Empty.", _ => null);
        yield return new($"{name}Religion2Code", "Empty.", _ => null);
        yield return new($"{name}Type1Code", "Sector; IGO for organisations.", row => code(row) is { } c ? CodeNames.Cameo(c, lexicon) is null ? "IGO" : CodeNames.Sector(c) : null);
        yield return new($"{name}Type2Code", "Empty.", _ => null);
        yield return new($"{name}Type3Code", "Empty.", _ => null);
    }

    private static IEnumerable<Column<Row>> Geo(string name, Func<Row, string?> place, Func<Row, Merging.EventRow?> row)
    {
        yield return new($"{name}_Type", "0 none, 1 country, 4 place.", r => place(r) is null ? 0 : row(r)?.Lat is null ? 1 : 4);
        yield return new($"{name}_FullName", "Place and country.", r => place(r));
        yield return new($"{name}_CountryCode", "Empty: FIPS 10-4 codes are not kept; FullName tells the country.", _ => null);
        yield return new($"{name}_ADM1Code", "Empty.", _ => null);
        yield return new($"{name}_ADM2Code", "Empty.", _ => null);
        yield return new($"{name}_Lat", "Degrees north.", r => row(r)?.Lat);
        yield return new($"{name}_Long", "Degrees east.", r => row(r)?.Lon);
        yield return new($"{name}_FeatureID", "Empty.", _ => null);
    }

    /// <summary>An event with one of its pairs.</summary>
    internal sealed record Row(ExportedEvent One, string Source, string? Target);
}
