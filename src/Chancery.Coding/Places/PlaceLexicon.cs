using System.Globalization;
using Chancery.Coding.Actors;
using Chancery.Coding.Places.Gazetteer;
using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Places;

/// <summary>The places of the world and the words around them, read from <c>lexicon/places</c>. The long list of towns is opened at the first name looked up.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PlaceLexicon : ITowns
{
    private readonly Dictionary<string, List<(string Country, string Place)>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownPlace?> _regions = new(StringComparer.Ordinal);
    private readonly Lazy<CityFile> _cities;

    private PlaceLexicon(string directory)
    {
        string File(string name) => Path.Combine(directory, name);
        foreach (var row in TsvTable.Read(File("aliases.tsv"), "name", "country", "place").Rows)
        {
            var key = PlaceKey.Of(row["name"]);
            if (!_aliases.TryGetValue(key, out var list)) _aliases[key] = list = [];
            list.Add((row["country"], row["place"]));
        }
        foreach (var row in TsvTable.Read(File("regions.tsv"), "name", "country", "latitude", "longitude", "kind").Rows)
            _regions[PlaceKey.Of(row["name"])] = row["kind"] == "ambiguous" ? null
                : new KnownPlace(row["name"], row["country"] is { Length: > 0 } country ? country : null, Degrees(row, "latitude", 90), Degrees(row, "longitude", 180), 0, PlaceRank.Region);
        foreach (var row in TsvTable.Read(File("prepositions.tsv"), "preposition", "use").Rows)
            (row["use"] switch { "place" => Located, "goal" => Goals, _ => throw row.Error($"'{row["use"]}' is neither place nor goal.") }).Add(row["preposition"]);
        foreach (var row in TsvTable.Read(File("going.tsv"), "lemma", "takes").Rows)
            foreach (var takes in row.List("takes"))
                (takes switch { "goal" => Going, "object" => Reaching, "subject" => Hosting, _ => throw row.Error($"'{takes}' is none of goal, object, subject.") }).Add(row["lemma"]);
        foreach (var row in TsvTable.Read(File("settlements.tsv"), "noun").Rows) Settlements.Add(row["noun"]);
        _cities = new Lazy<CityFile>(() => CityFile.Open(File("cities.tsv.gz")));
    }

    internal HashSet<string> Located { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Goals { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Going { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Reaching { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Hosting { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Settlements { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the files.</summary>
    /// <param name="directory">The folder <c>lexicon/places</c>.</param>
    /// <exception cref="LexiconException">A file is wrong; the message names file and line.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static PlaceLexicon Load(string directory) => new(directory);

    /// <summary>What a name may mean: a region alone, else towns, the most populous first; none for an unknown name.</summary>
    internal IReadOnlyList<KnownPlace> Find(string name)
    {
        var key = PlaceKey.Of(name);
        if (key.Length == 0) return [];
        if (_regions.TryGetValue(key, out var region)) return region is null ? [] : [region];
        var found = _cities.Value.Find(key);
        if (!_aliases.TryGetValue(key, out var aliases)) return found;
        // The alias names the better-known place: it stands first whatever its size.
        return [.. aliases.Select(a => _cities.Value.Find(PlaceKey.Of(a.Place)).FirstOrDefault(p => p.Country == a.Country)).OfType<KnownPlace>().Select(p => p with { Rank = p.Rank == PlaceRank.Capital ? p.Rank : PlaceRank.Seat }), .. found];
    }

    /// <inheritdoc/>
    public string? CountryOf(string name, IReadOnlySet<string> told) => Find(name) is { Count: > 0 } candidates ? PlaceChoice.Of(candidates, told, IsAlias(name)).Place?.Country : null;

    /// <summary>Whether the name is one of several regions and says nothing without its country.</summary>
    internal bool IsAmbiguousRegion(string name) => _regions.TryGetValue(PlaceKey.Of(name), out var region) && region is null;

    /// <summary>Whether the press means one place by this name although the list knows it under another.</summary>
    internal bool IsAlias(string name) => _aliases.ContainsKey(PlaceKey.Of(name));

    /// <summary>The capital of a country by its alpha-3 code, or null.</summary>
    internal KnownPlace? CapitalOf(string country) => _cities.Value.CapitalOf(country);

    private static double Degrees(TsvRow row, string column, double most) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= most ? value : throw row.Error($"'{row[column]}' is no {column}.");
}
