using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Reading.Dates;

namespace Chancery.Reading.Pages;

/// <summary>The day of publication by what the page says of itself, best word first: metadata, JSON-LD, a time element, the address.</summary>
internal static partial class PageDay
{
    private const int LongestDayLine = 16;
    private const int LittleProse = 40;

    /// <summary>The day and its basis; null when the page does not say.</summary>
    public static (DateOnly Day, string Basis)? Find(MetaElements metas, LinkedData linked, PageTree tree, string? url, PageKnowledge knowledge,
        DayText days)
    {
        (DateOnly Day, string Basis)? weaker = null;
        foreach (var (name, content) in metas.All(knowledge.PublishedNames))
        {
            if (Parse(content, days) is not { } day)
                continue;
            // The first names are made for this; bare ones such as "date" may hold the day on which the page was served.
            if (name.Length > 7)
                return (day, $"metadata: {name}");
            weaker ??= (day, $"metadata: {name}");
        }
        if (linked.Published is not null && Parse(linked.Published, days) is { } said)
            return (said, "metadata: JSON-LD datePublished");
        return ByTimeElement(tree, days) ?? weaker ?? ByAddress(url);
    }

    /// <summary>A day written by a machine or a person: ISO 8601 as it stands, without moving it between time zones.</summary>
    public static DateOnly? Parse(string text, DayText days)
    {
        var match = Iso().Match(text);
        if (match.Success)
            return DayOf(match);
        if (UnixTime().Match(text.Trim()) is { Success: true } seconds
            && long.TryParse(seconds.ValueSpan[..10], NumberStyles.None, CultureInfo.InvariantCulture, out var since))
            return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(since).UtcDateTime);
        return days.Find(text)?.Day;
    }

    private static (DateOnly Day, string Basis)? ByTimeElement(PageTree tree, DayText days)
    {
        (DateOnly Day, string Basis)? first = null;
        var severalDays = false;
        for (var i = 0; i < tree.Elements.Count; i++)
        {
            var element = tree.Elements[i];
            var machine = element.Node.GetAttribute("datetime");
            if (element.Node.LocalName != "time" && machine is null && !element.Meaning.HasFlag(NameMeaning.Published)
                || (element.Node.GetAttribute("itemprop") is not "datePublished" && IsUpdateOrFurniture(tree, i)))
                continue;
            var words = machine ?? element.Node.GetAttribute("content") ?? (element.ProseWords < 10 ? element.Node.TextContent : "");
            if (words.Length > 200 || Parse(words, days) is not { } day)
                continue;
            var telling = element.Meaning.HasFlag(NameMeaning.Published) || element.Node.HasAttribute("pubdate")
                || element.Node.GetAttribute("itemprop") is "datePublished";
            if (telling && element.Node.LocalName == "time" || element.Node.GetAttribute("itemprop") is "datePublished")
                return (day, "time element");
            severalDays |= first is { } other && other.Day != day;
            first ??= (day, element.Node.LocalName == "time" ? "time element" : $"text: {Shaping.CleanText.Of(element.Node.TextContent)}");
        }
        // Several unlabelled days are a list of stories; the first of them is the article's only when it stands alone.
        return severalDays ? null : first;
    }

    /// <summary>
    /// A day printed in a short line beside the report, before it or, where there is none, after it; null when there is none, or when the page
    /// prints several after it. The weakest of all words for it.
    /// </summary>
    public static (DateOnly Day, string Words)? Printed(PageTree tree, DayText days)
    {
        (DateOnly Day, string Words)? after = null;
        var several = false;
        var prose = 0;
        foreach (var placed in tree.Blocks)
        {
            var block = placed.Block;
            if (placed.Role == ElementRole.None && block.IsProse && block.LinkShare < 0.5)
                prose += block.Words;
            if (placed.Role is ElementRole.Furniture or ElementRole.Caption || block.Words > LongestDayLine || block.IsProse || days.Find(block.Text) is not { } found)
                continue;
            if (prose < LittleProse)
                return (found.Day, block.Text);
            several |= after is { } other && other.Day != found.Day;
            after ??= (found.Day, block.Text);
        }
        return several ? null : after;
    }

    private static bool IsUpdateOrFurniture(PageTree tree, int element)
    {
        for (var i = element; i >= 0; i = tree.Elements[i].Parent)
            if (tree.Elements[i].Role == ElementRole.Furniture
                || (tree.Elements[i].Meaning.HasFlag(NameMeaning.Updated) && !tree.Elements[i].Meaning.HasFlag(NameMeaning.Published)
                && tree.Elements[i].ProseWords < 40))
                return true;
        return false;
    }

    private static (DateOnly Day, string Basis)? ByAddress(string? url)
    {
        if (url is null || AddressDay().Match(url) is not { Success: true } match)
            return null;
        return DayOf(match) is { } day ? (day, $"url: {match.Value}") : null;
    }

    private static DateOnly? DayOf(Match match) => DayText.Valid(Number(match.Groups["y"]), Number(match.Groups["m"]), Number(match.Groups["d"]));

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<y>[0-9]{4})-?(?<m>[0-9]{2})-?(?<d>[0-9]{2})(?![0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iso();

    [GeneratedRegex("^1[0-9]{9}(?:[0-9]{3})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnixTime();

    [GeneratedRegex(
        "[/_.-](?<y>(?:19|20)[0-9]{2})[/_-]?(?<m>0[1-9]|1[0-2])[/_-]?(?<d>0[1-9]|[12][0-9]|3[01])(?=[/_.-]|$)/?",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressDay();
}
