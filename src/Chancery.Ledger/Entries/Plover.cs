using Chancery.Coding.Events;
using Chancery.Coding.Json;

namespace Chancery.Ledger.Entries;

/// <summary>What PLOVER's manual (2021) gives for types and modes: quad class and the score of cooperation and conflict. From lexicon/plover.tsv.</summary>
public static class Plover
{
    private static readonly Dictionary<(string, string), double> _scores = Load();
    private static readonly Dictionary<string, int> _quads = Enum.GetValues<EventType>().ToDictionary(Spelling.Of, type => Spelling.QuadOf(type) switch
    {
        "verbal cooperation" => 1,
        "material cooperation" => 2,
        "verbal conflict" => 3,
        _ => 4,
    });

    /// <summary>PLOVER's type names, sorted.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. _quads.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether it is one of the sixteen types.</summary>
    public static bool IsType(string type) => _quads.ContainsKey(type);

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public static int Quad(string type) => _quads[type];

    /// <summary>The quad class in words.</summary>
    public static string QuadName(int quad) => quad switch
    {
        1 => "verbal cooperation",
        2 => "material cooperation",
        3 => "verbal conflict",
        _ => "material conflict",
    };

    /// <summary>PLOVER's conflict-cooperation score, -10 to 10; a mode without one has that of its type.</summary>
    public static double Score(string type, string? mode) => _scores.TryGetValue((type, mode ?? ""), out var score) ? score : _scores[(type, "")];

    private static Dictionary<(string, string), double> Load()
    {
        using var reader = new StreamReader(typeof(Plover).Assembly.GetManifestResourceStream("plover.tsv")!);
        var scores = new Dictionary<(string, string), double>();
        while (reader.ReadLine() is { } line)
            if (line is not ['#', ..] && line.Split('\t') is [var type, var mode, var score] && type != "type")
                scores.Add((type, mode), double.Parse(score));
        return scores;
    }
}
