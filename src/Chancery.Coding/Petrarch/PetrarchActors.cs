using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Coding.Actors;
using Chancery.Coding.Actors.Knowledge;

namespace Chancery.Coding.Petrarch;

/// <summary>Reads a dictionary of actors: NAMES_WITH_UNDERSCORES, +SYNONYMS, [CODE] and [CODE &gt;19991231] with the time for which it counts.</summary>
/// <param name="known">The codes that we know.</param>
/// <param name="note">Receives the number of a line without a counterpart and why.</param>
internal sealed partial class PetrarchActors(ActorLexicon known, Action<int, string> note)
{
    private const int Patience = 10_000; // milliseconds; a line takes far less than one

    // CAMEO's codes of organisations begin with IGO, of which PETRARCH keeps three letters of the name.
    private static readonly Dictionary<string, string> Organisations = new()
    {
        ["IGOUNO"] = "UN", ["IGOEEC"] = "EU", ["IGOEUR"] = "EU", ["IGOEEU"] = "EU", ["IGONAT"] = "NATO", ["IGOAFU"] = "AU", ["IGOAFR"] = "AU", ["IGOOAS"] = "OAS", ["IGOARL"] = "LAS", ["IGOASN"] = "ASEAN",
        ["IGOIMF"] = "IMF", ["IGOWBK"] = "WB", ["IGOICC"] = "ICC", ["IGOITP"] = "INTERPOL", ["IGOOPC"] = "OPEC", ["IGOWTO"] = "WTO", ["IGOSAD"] = "SADC", ["IGOECO"] = "ECOWAS", ["IGOCIS"] = "CIS",
        ["IGOGCC"] = "GCC", ["IGOIAE"] = "IAEA", ["IGOOSC"] = "OSCE", ["IGOSCO"] = "SCO", ["IGOOIC"] = "OIC", ["IGOUEU"] = "EU",
    };

    private static readonly HashSet<string> Sectors =
        ["GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "LEG", "MED", "EDU", "BUS", "CRM", "CVL", "ELI", "REF", "AGR", "HLH", "LAB", "REL", "PRM", "SEP", "INS", "UAF"];

    // CAMEO's sectors under PLOVER's names.
    private static readonly Dictionary<string, string> Renamed = new() { ["MED"] = "JRN", ["HLH"] = "MED", ["SEP"] = "REB", ["INS"] = "REB" };

    /// <summary>The rows of bodies.tsv.</summary>
    public IEnumerable<string> Read(IReadOnlyList<PetrarchLine> lines)
    {
        var names = new List<string>();
        var coded = false;
        foreach (var line in lines)
        {
            var text = line.Text;
            var written = Code().Matches(text);
            var head = written.Count > 0 ? text[..written[0].Index] : text;
            if (!char.IsWhiteSpace(text[0]) && head.Trim().Length > 0)
            {
                if (head[0] != '+')
                {
                    names.Clear();
                    coded = false;
                }
                if (Name(head.TrimStart('+')) is { } name)
                {
                    // A synonym after the code counts for the code that stood before it.
                    names.Add(name);
                    if (coded && head[0] == '+')
                    {
                        foreach (var (code, since, until) in _codes) yield return $"{name}\t\t{code}\t{since}\t{until}";
                        continue;
                    }
                }
            }
            foreach (Match match in written)
            {
                if (!coded) _codes.Clear();
                coded = true;
                var times = Times(match.Groups["times"].Value);
                if (times is null)
                {
                    note(line.Number, $"'{match.Value}' is no code with a time");
                    continue;
                }
                if (Ours(match.Groups["code"].Value) is not { } code)
                {
                    note(line.Number, $"'{match.Groups["code"].Value}' has no counterpart among our actors");
                    continue;
                }
                _codes.Add((code, times.Value.Since, times.Value.Until));
                foreach (var name in names) yield return $"{name}\t\t{code}\t{times.Value.Since}\t{times.Value.Until}";
            }
        }
    }

    private readonly List<(string Code, string Since, string Until)> _codes = [];

    /// <summary>Our code: a state with the first sector that we know, or an organisation.</summary>
    private string? Ours(string code)
    {
        var written = code.ToUpperInvariant();
        if (written.Length >= 6 && Organisations.TryGetValue(written[..6], out var organisation)) return organisation;
        if (written.Length < 3 || known.State(written[..3]) is null) return null;
        for (var i = 3; i + 3 <= written.Length; i += 3)
            if (Sectors.Contains(written.Substring(i, 3)))
                return new ActorCode(written[..3]).With(Renamed.GetValueOrDefault(written.Substring(i, 3), written.Substring(i, 3))).Value;
        return written[..3];
    }

    /// <summary>"PRESIDENT_OF_THE_REPUBLIC" as it stands in print; null when nothing is left of it.</summary>
    private static string? Name(string written)
    {
        var words = written.Split(['_', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !written.Any(char.IsLetter)) return null;
        return string.Join(' ', words.Select((word, i) => i > 0 && word.ToUpperInvariant() is "OF" or "THE" or "AND" or "FOR" or "IN" or "DE" or "AL" ? word.ToLowerInvariant()
            : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));
    }

    /// <summary>"&gt;19991231", "&lt; 950601", "19950601-19990815"; empty for always; null when it is written otherwise.</summary>
    private static (string Since, string Until)? Times(string written)
    {
        var text = written.Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);
        if (text.Length == 0) return ("", "");
        var (since, until) = text[0] switch
        {
            '>' => (Day(text[1..], 1), ""),
            '<' => ("", Day(text[1..], -1)),
            _ when text.Split('-') is [var first, var last] => (Day(first, 0), Day(last, 0)),
            _ => (null, null),
        };
        return since is null || until is null || (since.Length > 0 && until.Length > 0 && string.CompareOrdinal(since, until) > 0) ? null : (since, until);
    }

    private static string? Day(string digits, int shift)
    {
        // Six digits are of the twentieth century, as in TABARI.
        var text = digits.Length == 6 ? "19" + digits : digits;
        return DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && (shift <= 0 || day < DateOnly.MaxValue) && (shift >= 0 || day > DateOnly.MinValue)
            ? day.AddDays(shift).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"\[\s*(?<code>[A-Za-z]{2,})\s*(?<times>[^\]]*)\]", RegexOptions.None, Patience)]
    private static partial Regex Code();
}
