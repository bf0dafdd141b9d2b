using System.Text.RegularExpressions;

namespace Chancery.Coding.Petrarch;

/// <summary>
/// Reads a dictionary of verbs: --- BLOCK [code] ---, VERB {forms}, +SYNONYM, - pattern [code]. Verbs with a code, "* PREPOSITION" and "* NOUN" become frames;
/// patterns that ask for words before the verb, for synonym sets or for several phrases have no counterpart.
/// </summary>
/// <param name="note">Receives the number of a line without a counterpart and why.</param>
internal sealed partial class PetrarchVerbs(Action<int, string> note)
{
    private const int Patience = 10_000; // milliseconds; a line takes far less than one

    private static readonly HashSet<string> Prepositions = ["TO", "WITH", "ON", "UPON", "FOR", "FROM", "AGAINST", "AT", "OVER", "INTO", "ABOUT"];
    private static readonly HashSet<string> Particles = ["OFF", "OUT", "DOWN", "UP", "BACK", "AWAY"];

    /// <summary>The rows of the frames with their type.</summary>
    public IEnumerable<(string Type, string Row)> Read(IReadOnlyList<PetrarchLine> lines)
    {
        var verbs = new List<string>();
        var main = "";
        var inSet = false;
        foreach (var line in lines)
        {
            var text = line.Text.Trim();
            if (text.StartsWith("---", StringComparison.Ordinal))
            {
                verbs.Clear();
                (main, inSet) = (Code().Match(text) is { Success: true } of ? of.Groups["code"].Value : "", false);
                continue;
            }
            if (text[0] == '&')
            {
                inSet = true; // a set of synonyms, used by patterns
                continue;
            }
            if (text[0] == '~' || (text[0] == '+' && inSet)) continue;
            inSet = false;
            if (text[0] == '-')
            {
                if (Pattern(text[1..], verbs, line.Number) is { } frames)
                    foreach (var frame in frames) yield return frame;
                continue;
            }
            if (Verb(text) is not { } verb)
            {
                note(line.Number, "a compound of several words");
                continue;
            }
            verbs.Add(verb);
            var own = Code().Match(text) is { Success: true } code ? code.Groups["code"].Value : main;
            if (TypeOf(own) is { } type) yield return (type, Row($"S {verb} T"));
            else if (own.Length > 0) note(line.Number, $"'{own}' tells no event of PLOVER");
        }
    }

    private List<(string, string)>? Pattern(string text, List<string> verbs, int line)
    {
        if (Code().Match(text) is not { Success: true } code || TypeOf(code.Groups["code"].Value) is not { } type)
        {
            note(line, "the code tells no event of PLOVER");
            return null;
        }
        var words = text[..code.Index].Replace('_', ' ').Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        string[]? ends = words switch
        {
            ["*", var only] when Prepositions.Contains(only) => [$"{only.ToLowerInvariant()} T"],
            ["*", "+"] or ["*", "%"] => ["T"],
            ["*", var particle] when Particles.Contains(particle) => null,
            ["*", var noun] when IsWord(noun) => [$"{Singular(noun)} (with|against|on|to|for|of|from T)"],
            ["*", var before, var noun] when IsWord(before) && IsWord(noun) && !Prepositions.Contains(before) && !Particles.Contains(before) && !Prepositions.Contains(noun)
                => [$"{before.ToLowerInvariant()}+{Singular(noun)} (with|against|on|to|for|of|from T)"],
            ["*", var noun, var preposition] when IsWord(noun) && Prepositions.Contains(preposition) => [$"{Singular(noun)} {preposition.ToLowerInvariant()} T"],
            _ => null,
        };
        if (ends is null || verbs.Count == 0)
        {
            note(line, "the pattern asks for more than a verb with a noun or a preposition");
            return null;
        }
        return [.. verbs.SelectMany(verb => ends.Select(end => (type, Row($"S {verb} {end}"))))];
    }

    private static string Row(string pattern) => $"{pattern}\t\t\t\t";

    private static bool IsWord(string word) => word.All(char.IsAsciiLetter);

    private static string Singular(string noun)
    {
        var small = noun.ToLowerInvariant();
        if (small.Length < 4 || !small.EndsWith('s') || small.EndsWith("ss", StringComparison.Ordinal)) return small;
        return small.EndsWith("ies", StringComparison.Ordinal) && small.Length > 5 ? small[..^3] + "y" : small[..^1];
    }

    private static string? Verb(string text)
    {
        var word = text.TrimStart('+').Split([' ', '\t', '{', '['], 2)[0].Trim('_');
        if (word.Length == 0 || !word.All(c => char.IsAsciiLetter(c) || c == '_' || c == '-')) return null;
        var parts = word.ToLowerInvariant().Split('_');
        return parts.Length switch
        {
            1 => parts[0],
            2 when Particles.Contains(parts[1].ToUpperInvariant()) => $"{parts[0]}_{parts[1]}",
            _ => null,
        };
    }

    /// <summary>PLOVER's type of a code of CAMEO, by the conversion of 2021: comments (01) are statements and no events; 085 to 087 are RETREAT.</summary>
    private static string? TypeOf(string code)
    {
        if (code.Length < 3 || !code.All(char.IsAsciiDigit)) return null;
        return code[..2] switch
        {
            "02" or "10" => "request",
            "03" => "agree",
            "04" => "consult",
            "05" => "support",
            "06" => "cooperate",
            "07" => "aid",
            "08" => code[2] is '5' or '6' or '7' || code.StartsWith("0841", StringComparison.Ordinal) ? "retreat" : "concede",
            "09" or "11" => "accuse",
            "12" => "reject",
            "13" => "threaten",
            "14" => "protest",
            "15" => "mobilize",
            "16" => "sanction",
            "17" => "coerce",
            "18" or "19" or "20" => "assault",
            _ => null,
        };
    }

    [GeneratedRegex(@"\[\s*(?<code>\w+)[^\]]*\]", RegexOptions.None, Patience)]
    private static partial Regex Code();
}
