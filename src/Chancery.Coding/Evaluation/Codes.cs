using System.Collections.Frozen;
using Chancery.Coding.Actors;

namespace Chancery.Coding.Evaluation;

/// <summary>Actor codes as the measure compares them: at the level of states and organisations.</summary>
internal static class Codes
{
    // Organs that count as the organisation they belong to, so that a more exact code is not an error.
    private static readonly FrozenDictionary<string, string> _organOf = new Dictionary<string, string>
    {
        ["UNGA"] = "UN", ["UNSC"] = "UN", ["UNHCR"] = "UN", ["OCHA"] = "UN", ["KFOR"] = "NATO", ["FRONTEX"] = "EU", ["EC"] = "EU",
    }.ToFrozenDictionary();

    /// <summary>The state or organisation of a code.</summary>
    public static string State(string code)
    {
        var state = new ActorCode(code.Trim().ToUpperInvariant()).State;
        return _organOf.GetValueOrDefault(state, state);
    }

    /// <summary>The states and organisations of several codes, each once.</summary>
    public static HashSet<string> States(IEnumerable<string> codes) => [.. codes.Select(State).Where(state => state.Length > 0)];
}
