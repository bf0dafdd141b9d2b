using System.Text.RegularExpressions;
using Chancery.Reading.Dates;
using Chancery.Reading.Outlets;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Shaping;

/// <summary>The parts of a would-be dateline: places, days, credits, an outlet, and nothing else.</summary>
internal sealed partial class DatelineParts
{
    private readonly List<string> _credits = [];

    private DatelineParts()
    {
    }

    public IReadOnlyList<string> Credits => _credits;

    public DateOnly? Day { get; private set; }

    public bool HasDay { get; private set; }

    public bool HasPlace { get; private set; }

    public bool HasCapitalPlace { get; private set; }

    public bool HasBracketCredit { get; private set; }

    public bool EndsInCredit { get; private set; }

    public string? Outlet { get; private set; }

    /// <summary>Reads them; null when something in the prefix is none of them.</summary>
    public static DatelineParts? Of(string prefix, PageKnowledge knowledge, OutletRegister outlets, OutletLook looks, DayText days)
    {
        var parts = new DatelineParts();
        var rest = prefix;
        if (days.Find(rest) is { } day)
        {
            parts.Day = day.Day;
            parts.HasDay = true;
            rest = string.Concat(rest.AsSpan(0, day.Start), ",", rest.AsSpan(day.Start + day.Length));
        }
        foreach (Match bracket in Brackets().Matches(rest))
        {
            if (!parts.TakeBracket(bracket.Groups["inside"].Value.Trim(), knowledge, outlets))
                return null;
        }
        rest = AbbreviatedMonth().Replace(Brackets().Replace(rest, ","), "${month} ");
        foreach (var segment in rest.Split([", ", ",", ". ", "; ", " | ", " - ", " – ", " — "],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!parts.Take(segment.Trim('.', ' '), knowledge, outlets, looks))
                return null;
        }
        return parts.HasPlace || parts.HasDay || parts._credits.Count > 0 || parts.Outlet is not null ? parts : null;
    }

    private bool TakeBracket(string inside, PageKnowledge knowledge, OutletRegister outlets)
    {
        if (inside.Length == 0)
            return true;
        if (IsDay(inside, knowledge))
            return HasDay = true;
        foreach (var name in outlets.TryFind(inside, out _) ? [inside]
            : inside.Split(['/', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // "Reuters Staff" is Reuters; "Mediterranean News Desk" is a name.
            var bare = knowledge.DatelineCredits.Aggregate(name, (left, extra) => left.EndsWith(" " + extra, StringComparison.OrdinalIgnoreCase)
                ? left[..^(extra.Length + 1)] : left);
            if (outlets.TryFind(bare, out _))
                _credits.Add(bare);
            else if (char.IsUpper(name[0]) && Prose.CountWords(name) <= 5 && CapitalisedWords(name, knowledge))
                _credits.Add(name);
            else if (!knowledge.DatelineCredits.Contains(name.ToLowerInvariant()))
                return false;
        }
        EndsInCredit = HasBracketCredit = true;
        return true;
    }

    private bool Take(string segment, PageKnowledge knowledge, OutletRegister outlets, OutletLook looks)
    {
        EndsInCredit = false;
        if (segment.Length == 0)
            return true;
        if (IsDay(segment, knowledge))
            return HasDay = true;
        if (outlets.TryFind(segment, out var known))
        {
            // With a place or a day before it a name is a credit; alone it is the outlet that speaks.
            if (known.Kind == "agency" || HasPlace || HasDay)
                _credits.Add(segment);
            else
                Outlet = segment;
            return EndsInCredit = true;
        }
        if (DomainLike().IsMatch(segment) || looks.Fits(segment))
        {
            Outlet = segment;
            return true;
        }
        if (!CapitalisedWords(segment, knowledge) || Prose.CountWords(segment) > 4)
            return false;
        // "Washington CNN — ".
        var last = segment.LastIndexOf(' ');
        if (last > 0 && segment[(last + 1)..] is var name && !name.Any(char.IsLower) && outlets.TryFind(name, out _))
        {
            _credits.Add(name);
            EndsInCredit = HasPlace = true;
            return true;
        }
        HasPlace = true;
        HasCapitalPlace |= segment.Count(char.IsUpper) >= 3 && !segment.Any(char.IsLower);
        return true;
    }

    // "June 5", "5 June", "Wednesday", "Jun 5 2024".
    private static bool IsDay(string segment, PageKnowledge knowledge)
    {
        var named = false;
        foreach (var word in segment.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (knowledge.Months.ContainsKey(word) || knowledge.Weekdays.ContainsKey(word))
                named = true;
            else if (!Number().IsMatch(word))
                return false;
        }
        return named;
    }

    private static bool CapitalisedWords(string segment, PageKnowledge knowledge)
    {
        foreach (var word in segment.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsUpper(word[0]) && !knowledge.DatelineJoiners.Contains(word))
                return false;
            if (word.Any(c => !char.IsLetter(c) && c is not ('\'' or '’' or '.')))
                return false;
        }
        return true;
    }

    [GeneratedRegex(
        @"[(\[](?<inside>[^()\[\]]{1,60})[)\]]|(?<=^|\s)/(?<inside>[^/]{2,40})/|/(?<inside>[^/\s]{2,40})/(?=[.\s]|$)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    // "Jan. 29": the stop does not end a part.
    [GeneratedRegex(@"\b(?<month>[A-Z][A-Za-z]{2,4})\.\s+(?=[0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AbbreviatedMonth();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9-]+(?:\.[A-Za-z]{2,})+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DomainLike();

    [GeneratedRegex("^[0-9]{1,4}(?:st|nd|rd|th)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
