using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Events;

/// <summary>
/// What goes with a type and mode: the CAMEO code that stands for it, with its Goldstein value (Goldstein 1992, as published with CAMEO),
/// and the quad class. From lexicon/ontology.tsv.
/// </summary>
public sealed class Ontology
{
    private readonly Dictionary<(EventType Type, string Mode), OntologyEntry> _entries = [];

    /// <summary>The entry of a type and mode; of the type alone when the mode is null.</summary>
    /// <exception cref="KeyNotFoundException">The lexicon does not know the mode.</exception>
    public OntologyEntry this[EventType type, string? mode] => _entries.TryGetValue((type, mode ?? ""), out var entry)
        ? entry
        : throw new KeyNotFoundException($"The ontology has no mode '{mode}' of {type}.");

    /// <summary>Whether the type has the mode.</summary>
    public bool Has(EventType type, string? mode) => _entries.ContainsKey((type, mode ?? ""));

    /// <summary>The quad class in words: "verbal cooperation", "material cooperation", "verbal conflict" or "material conflict".</summary>
    public static string QuadOf(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => "verbal cooperation",
        EventType.Cooperate or EventType.Aid or EventType.Retreat => "material cooperation",
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => "verbal conflict",
        _ => "material conflict",
    };

    /// <summary>Whether acts of the type are acts of conflict.</summary>
    public static bool IsConflict(EventType type) => type >= EventType.Request;

    /// <summary>Reads the table.</summary>
    /// <exception cref="LexiconException">A line is wrong or a type is missing; the message names file and line.</exception>
    public static Ontology Load(string file)
    {
        var ontology = new Ontology();
        foreach (var row in TsvTable.Read(file, "type", "mode", "cameo", "goldstein").Rows)
        {
            if (!Enum.TryParse<EventType>(row["type"], ignoreCase: true, out var type)) throw row.Error($"'{row["type"]}' is not an event type.");
            if (!double.TryParse(row["goldstein"], out var goldstein) || goldstein is < -10 or > 10) throw row.Error($"'{row["goldstein"]}' is not a Goldstein value from -10 to 10.");
            if (row["cameo"] is not ['c', .. var cameo]) throw row.Error("A CAMEO code is written with a leading 'c', so that spreadsheets keep its zero: c042.");
            if (!ontology._entries.TryAdd((type, row["mode"]), new OntologyEntry(cameo, goldstein))) throw row.Error("The type and mode stand twice.");
        }
        foreach (var type in Enum.GetValues<EventType>())
            if (!ontology.Has(type, null)) throw new LexiconException(file, 1, $"The type {type} has no line without a mode.");
        return ontology;
    }
}

/// <summary>A CAMEO code and its Goldstein value.</summary>
/// <param name="Cameo">The code with its leading zero.</param>
/// <param name="Goldstein">From -10 (conflict) to 10 (cooperation).</param>
public sealed record OntologyEntry(string Cameo, double Goldstein);
