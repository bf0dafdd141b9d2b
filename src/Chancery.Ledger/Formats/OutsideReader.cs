using System.Globalization;

namespace Chancery.Ledger.Formats;

/// <summary>Reads files of POLECAT, GDELT 2.0 and ICEWS, as tolerantly as these files want it: columns by name where there is a header, odd columns overlooked.</summary>
public static class OutsideReader
{
    /// <summary>The rows of a file.</summary>
    /// <param name="dataset">polecat, gdelt or icews.</param>
    /// <param name="lines">The file.</param>
    /// <param name="lexicon">Knows the codes of states and organisations by their names.</param>
    /// <param name="problem">Told the number of each line that cannot be read, and why.</param>
    /// <exception cref="FormatException">It is no file of this data set.</exception>
    public static IEnumerable<OutsideRow> Read(string dataset, IEnumerable<string> lines, LedgerLexicon lexicon, Action<int, string> problem)
    {
        Dictionary<string, int>? header = null;
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0) continue;
            var cells = line.TrimEnd('\r').Split('\t');
            if (dataset != "gdelt" && header is null)
            {
                header = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
                for (var i = 0; i < cells.Length; i++) header.TryAdd(cells[i].Trim().Trim('"'), i);
                if (!header.ContainsKey("Event ID") || !header.ContainsKey("Event Date")) throw new FormatException($"this is no file of {dataset}: its first line does not name the columns 'Event ID' and 'Event Date'");
                continue;
            }
            OutsideRow? row = null;
            string? fault = null;
            try
            {
                row = dataset switch { "gdelt" => Gdelt(cells, lexicon), "icews" => Icews(new Cells(cells, header!), lexicon), _ => Polecat(new Cells(cells, header!), lexicon) };
            }
            catch (FormatException wrong)
            {
                fault = wrong.Message;
            }
            if (row is not null) yield return row;
            else problem(number, fault ?? "");
        }
    }

    private static OutsideRow Polecat(Cells cells, LedgerLexicon lexicon)
    {
        var type = cells["Event Type"]?.ToUpperInvariant() ?? "";
        if (!Entries.Plover.IsType(type)) throw new FormatException($"'{type}' is not an event type");
        return new OutsideRow(
            "polecat", cells.Must("Event ID"), Day(cells.Must("Event Date")), cells["Publication Date"], Code(cells["Actor Country"] ?? cells["Actor Name"], lexicon), Code(cells["Recipient Country"] ?? cells["Recipient Name"], lexicon),
            cells["Actor Name"], cells["Recipient Name"], type, Entries.Plover.Quad(type), null, Number(cells["Intensity"] ?? cells["Event Intensity"]), cells["Placename"], cells["Country"], Number(cells["Latitude"]),
            Number(cells["Longitude"]), 1, cells["Source"]);
    }

    private static OutsideRow Icews(Cells cells, LedgerLexicon lexicon)
    {
        var cameo = cells.Must("CAMEO Code");
        return new OutsideRow(
            "icews", cells.Must("Event ID"), Day(cells.Must("Event Date")), null, Code(cells["Source Country"] ?? cells["Source Name"], lexicon), Code(cells["Target Country"] ?? cells["Target Name"], lexicon), cells["Source Name"],
            cells["Target Name"], Type(cameo), Quad(cameo), cameo, Number(cells["Intensity"]), cells["City"], cells["Country"], Number(cells["Latitude"]), Number(cells["Longitude"]), 1, cells["Publisher"]);
    }

    private static OutsideRow Gdelt(string[] cells, LedgerLexicon lexicon)
    {
        if (cells.Length != 61) throw new FormatException($"{cells.Length} columns where GDELT 2.0 has 61");
        var day = cells[1];
        if (!DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)) throw new FormatException($"'{day}' is not a day");
        return new OutsideRow(
            "gdelt", cells[0], parsed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), cells[59], Code(First(cells[7], cells[8]), lexicon), Code(First(cells[17], cells[18]), lexicon), Some(cells[6]), Some(cells[16]),
            Type(cells[26]), int.TryParse(cells[29], out var quad) ? quad : Quad(cells[26]), cells[26], Number(cells[30]), Some(cells[52]), Some(cells[53]), Number(cells[56]), Number(cells[57]),
            int.TryParse(cells[33], out var articles) ? articles : 1, Some(cells[60]));

        static string? First(string a, string b) => Some(a) ?? Some(b);
    }

    // CAMEO's root and PLOVER's type (PLOVER manual 2021, its conversion of CAMEO); 01 and 02 have none.
    private static string Type(string cameo)
    {
        if (cameo.Length < 2 || !int.TryParse(cameo.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var root) || root is 0 or > 20) throw new FormatException($"'{cameo}' is not a CAMEO code");
        return root switch
        {
            1 or 2 => "",
            3 => "AGREE",
            4 => "CONSULT",
            5 => "SUPPORT",
            6 => "COOPERATE",
            7 => "AID",
            8 => cameo.StartsWith("0813", StringComparison.Ordinal) || cameo.StartsWith("0814", StringComparison.Ordinal) || (cameo.Length > 2 && cameo[2] is >= '4') ? "RETREAT" : "CONCEDE",
            9 or 11 => "ACCUSE",
            10 => "REQUEST",
            12 => "REJECT",
            13 => "THREATEN",
            14 => "PROTEST",
            15 => "MOBILIZE",
            16 => "SANCTION",
            17 => "COERCE",
            19 when cameo.StartsWith("191", StringComparison.Ordinal) || cameo.StartsWith("192", StringComparison.Ordinal) => "COERCE",
            _ => "ASSAULT",
        };
    }

    private static int Quad(string cameo) => int.TryParse(cameo.AsSpan(0, Math.Min(2, cameo.Length)), out var root) ? root switch { <= 5 => 1, <= 8 => 2, <= 13 => 3, _ => 4 } : 0;

    private static string Code(string? name, LedgerLexicon lexicon) => CodeNames.Ours(name?.Split(';')[0], lexicon) ?? "";

    private static string Day(string day) => DateOnly.TryParse(day, CultureInfo.InvariantCulture, out var parsed) ? parsed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : throw new FormatException($"'{day}' is not a day");

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Some(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed class Cells(string[] cells, Dictionary<string, int> header)
    {
        public string? this[string name] => header.TryGetValue(name, out var place) && place < cells.Length ? Some(cells[place].Trim('"')) is { } text && text is not ("NA" or "None" or "nan") ? text : null : null;

        public string Must(string name) => this[name] ?? throw new FormatException($"there is nothing in the column '{name}'");
    }
}
