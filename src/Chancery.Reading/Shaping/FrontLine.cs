using Chancery.Reading.Dates;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Shaping;

/// <summary>A line about the report: who wrote it, when, for whom. "Kathmandu Ledger • Friday, September 30, 2016 • By Sunita Rijal".</summary>
internal sealed record FrontLine
{
    private const int LongestLine = 200;
    private const int MostWords = 24;
    private const int MostNameWords = 10;
    private static readonly string[] Dividers = [" • ", " | ", " · ", " — ", " – ", " - ", " / ", ";"];

    public DateLine? DateLine { get; private init; }

    public string? Byline { get; private init; }

    public string? Outlet { get; private init; }

    /// <summary>Only the outlet.</summary>
    public static FrontLine By(string outlet) => new() { Outlet = outlet };

    /// <summary>This, and from another line what this does not say. A day of publication goes before one of a change.</summary>
    public FrontLine And(FrontLine other) => new()
    {
        DateLine = DateLine is null or { IsUpdate: true } ? other.DateLine ?? DateLine : DateLine,
        Byline = Byline ?? other.Byline,
        Outlet = Outlet ?? other.Outlet,
    };

    /// <summary>Reads a line; null when anything in it is not about the report.</summary>
    public static FrontLine? TryRead(string line, DayText days, PageKnowledge knowledge, OutletLook outlets)
    {
        if (line.Length > LongestLine || Prose.CountWords(line) > MostWords)
            return null;
        if (DateLine.TryRead(line, days, knowledge) is { } plain)
            return new FrontLine { DateLine = plain };
        var found = new FrontLine();
        foreach (var part in line.Split(Dividers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Read(part, found, days, knowledge, outlets) is not { } more)
                return null;
            found = more;
        }
        return found.DateLine is null && found.Byline is null ? null
            : found with { DateLine = found.DateLine is null ? null : found.DateLine with { Words = line } };
    }

    private static FrontLine? Read(string part, FrontLine found, DayText days, PageKnowledge knowledge, OutletLook outlets)
    {
        if (DateLine.TryRead(part, days, knowledge) is { } date)
            return found with { DateLine = found.DateLine ?? date };
        if (days.Find(part) is not { } day)
            return ReadName(part, found, knowledge, outlets);
        // "By the staff of Aden Morning Post, Sunday 21 May 2023": what stands before the last comma, and the day.
        var comma = part.LastIndexOf(',', day.Start);
        var before = WithoutWeekday((comma > 0 ? part[..comma] : part[..day.Start]).Trim(' ', ',', ':'), knowledge);
        if (comma <= 0 && before.Length > 0 && DateLine.TryRead(part[day.Start..], days, knowledge) is null)
            return null;
        var names = before.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Prose.CountWords(before) > MostNameWords)
            return null;
        foreach (var name in names)
        {
            if (ReadName(name, found, knowledge, outlets) is not { } more)
                return null;
            found = more;
        }
        return found with { DateLine = found.DateLine ?? DateLine.TryRead(part[(comma > 0 ? comma + 1 : day.Start)..], days, knowledge)
            ?? new DateLine(day.Day, part, IsUpdate: false) };
    }

    private static string WithoutWeekday(string words, PageKnowledge knowledge)
    {
        var last = words.LastIndexOf(' ');
        return knowledge.Weekdays.ContainsKey(words[(last + 1)..]) ? words[..Math.Max(last, 0)] : words;
    }

    private static FrontLine? ReadName(string part, FrontLine found, PageKnowledge knowledge, OutletLook outlets)
    {
        if (Shaping.Byline.TryRead(part, knowledge) is { } author)
        {
            var of = author.LastIndexOf(" of ", StringComparison.Ordinal);
            var house = of > 0 ? author[(of + 4)..] : author;
            return found with { Byline = found.Byline ?? author, Outlet = found.Outlet ?? (outlets.Fits(house) ? house : null) };
        }
        // "N’Djamena Soir (English page)".
        var bracket = part.IndexOf('(', StringComparison.Ordinal);
        var name = bracket > 0 ? part[..bracket].TrimEnd() : part;
        if (outlets.Fits(name) || IsMasthead(name, knowledge))
            return found with { Outlet = found.Outlet ?? (name.Any(char.IsLower) ? name : InTitleCase(name)) };
        // A place, a section, a page number: a few words, all capitalised.
        var isPlain = Prose.CountWords(name) <= 4 && Shaping.Byline.IsName(name, knowledge);
        return isPlain || knowledge.Lines.KindOf(new Block(part)) == LineKind.Furniture ? found : null;
    }

    // "THE EVENING FJORD": with a day beside it, a name with its article is a paper's.
    private static bool IsMasthead(string name, PageKnowledge knowledge) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && char.IsUpper(name[0]) && Prose.CountWords(name) is > 1 and <= 5
            && Shaping.Byline.IsName(name, knowledge);

    private static string InTitleCase(string name) => string.Join(' ', name.Split(' ').Select(word => word[..1] + word[1..].ToLowerInvariant()));
}
