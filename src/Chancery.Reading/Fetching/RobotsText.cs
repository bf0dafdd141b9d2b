using System.Globalization;
using System.Text;

namespace Chancery.Reading.Fetching;

/// <summary>What a site's robots.txt says to us (RFC 9309): the group that names us, else the one for all; the longest rule that fits wins.</summary>
internal sealed class RobotsText
{
    /// <summary>RFC 9309 asks for at least 500 KiB.</summary>
    public const int MostBytes = 512 * 1024;

    private const string Name = "chancery";
    private const int MostRules = 5_000;

    private readonly List<(string Path, bool Allow)> _rules = [];

    private RobotsText()
    {
    }

    /// <summary>Nothing is forbidden.</summary>
    public static RobotsText AllowsAll { get; } = new();

    /// <summary>Everything is forbidden.</summary>
    public static RobotsText AllowsNothing { get; } = Of("User-agent: *\nDisallow: /");

    /// <summary>The pause between two requests that it asks for (an extension of many sites); null when it asks for none.</summary>
    public TimeSpan? Delay { get; private set; }

    public static RobotsText Of(byte[] bytes) => Of(Encoding.UTF8.GetString(bytes));

    /// <summary>Reads it; lines that are no rules are passed over.</summary>
    public static RobotsText Of(string text)
    {
        RobotsText ours = new(), all = new();
        bool named = false, isOurs = false, isAll = false, inAgents = false;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.IndexOf('#') is >= 0 and var comment ? raw[..comment] : raw;
            var colon = line.IndexOf(':');
            if (colon < 0)
                continue;
            var key = line[..colon].Trim().Trim('\ufeff');
            var value = line[(colon + 1)..].Trim();
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                if (!inAgents)
                    (isOurs, isAll) = (false, false);
                inAgents = true;
                isAll |= value is "*";
                var end = value.IndexOfAny('/', ' ');
                isOurs |= (end < 0 ? value : value[..end]).Equals(Name, StringComparison.OrdinalIgnoreCase);
                named |= isOurs;
                continue;
            }
            if (key.Equals("sitemap", StringComparison.OrdinalIgnoreCase))
                continue;
            inAgents = false;
            if (isOurs)
                ours.Take(key, value);
            if (isAll)
                all.Take(key, value);
        }
        return named ? ours : all;
    }

    /// <summary>Whether an address may be fetched.</summary>
    public bool Allows(Uri address)
    {
        var path = address.PathAndQuery;
        var (longest, allowed) = (-1, true);
        foreach (var (rule, allow) in _rules)
            if ((rule.Length > longest || (rule.Length == longest && allow)) && Fits(path, rule))
                (longest, allowed) = (rule.Length, allow);
        return allowed;
    }

    private void Take(ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (key.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase))
        {
            if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 86_400)
                Delay = TimeSpan.FromSeconds(seconds);
        }
        else if (value.Length is > 0 and < 2_000 && _rules.Count < MostRules)
        {
            if (key.Equals("disallow", StringComparison.OrdinalIgnoreCase))
                _rules.Add((value.ToString(), false));
            else if (key.Equals("allow", StringComparison.OrdinalIgnoreCase))
                _rules.Add((value.ToString(), true));
        }
    }

    // "*" stands for anything, "$" for the end. Greedy with one step back: linear but for the product of the lengths.
    private static bool Fits(string path, string rule)
    {
        var toEnd = rule[^1] == '$';
        var pattern = toEnd ? rule.AsSpan(0, rule.Length - 1) : rule;
        int at = 0, inRule = 0, star = -1, starAt = 0;
        while (true)
        {
            if (inRule == pattern.Length && (!toEnd || at == path.Length))
                return true;
            if (inRule < pattern.Length && pattern[inRule] == '*')
                (star, starAt) = (inRule++, at);
            else if (inRule < pattern.Length && at < path.Length && pattern[inRule] == path[at])
                (inRule, at) = (inRule + 1, at + 1);
            else if (star >= 0 && starAt < path.Length)
                (inRule, at) = (star + 1, ++starAt);
            else
                return false;
        }
    }
}
