using Chancery.Coding.Actors.Knowledge;

namespace Chancery.Coding.Actors.Reference;

/// <summary>Which titles may speak of which offices: "the diplomat" of a deputy foreign minister.</summary>
internal static class Offices
{
    // A general title, and words of the offices that it may stand for; an empty list stands for any office.
    private static readonly Dictionary<string, string[]> Wider = new()
    {
        ["official"] = [], ["senior official"] = [], ["politician"] = [], ["statesman"] = [], ["representative"] = [],
        ["diplomat"] = ["foreign", "ambassador", "envoy", "diplomat", "external", "secretary of state", "representative", "negotiator"],
        ["senior diplomat"] = ["foreign", "ambassador", "envoy", "diplomat", "representative"],
        ["top diplomat"] = ["foreign minister", "foreign secretary", "secretary of state", "foreign policy", "external affairs", "high representative"],
        ["chief diplomat"] = ["foreign minister", "secretary of state", "foreign policy", "high representative"],
        ["leader"] = ["president", "prime minister", "chancellor", "leader", "king", "emir", "premier", "chairman", "secretary general", "taoiseach"],
        ["head of state"] = ["president", "king", "queen", "emir", "emperor"],
        ["head of government"] = ["prime minister", "premier", "chancellor", "taoiseach"],
        ["premier"] = ["prime minister", "premier"],
        ["strongman"] = ["president", "leader", "commander"],
        ["monarch"] = ["king", "queen", "emperor", "sultan"],
        ["minister"] = ["minister"],
        ["spokesperson"] = ["spokes"],
        ["chief"] = ["chief", "head", "secretary general", "director general", "president", "chair", "representative"],
        ["head"] = ["chief", "head", "secretary general", "director general", "chair"],
        ["commander"] = ["commander", "general", "chief"],
        ["general"] = ["general", "gen."],
        ["envoy"] = ["envoy", "ambassador", "representative"],
    };

    /// <summary>Whether the title may speak of somebody in the office.</summary>
    public static bool Match(Title title, string office)
    {
        var (name, held) = (title.Name.Replace('-', ' '), office.Replace('-', ' ').Replace("defense", "defence", StringComparison.OrdinalIgnoreCase));
        name = name.Replace("defense", "defence", StringComparison.Ordinal);
        if (held.Contains(name, StringComparison.OrdinalIgnoreCase)) return !(name == "president" && held.Contains("vice", StringComparison.OrdinalIgnoreCase));
        if (!Wider.TryGetValue(title.Name, out var words)) return false;
        return words.Length == 0 || words.Any(w => held.Contains(w, StringComparison.OrdinalIgnoreCase));
    }
}
