using System.Text.RegularExpressions;
using Chancery.Reading.Dates;
using Chancery.Reading.Outlets;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Shaping;

/// <summary>
/// Cuts the dateline off the first paragraph of a report: place, day and credit in any of the orders of the agencies, and a divider.
/// </summary>
/// <remarks>
/// Every divider near the head of the paragraph is tried from left to right; what stands before it must consist of nothing but
/// places, days, credits and outlets. A place in ordinary letters alone ("Geneva – ") is weak and needs a sentence after it that has no second dash.
/// </remarks>
internal sealed partial class DatelineReader(PageKnowledge knowledge, OutletRegister outlets, OutletLook looks, DayText days)
{
    private const int Longest = 120;

    /// <summary>The dateline of a paragraph, null when it has none.</summary>
    public Dateline? TryRead(string paragraph)
    {
        var head = paragraph.Length > Longest ? paragraph[..Longest] : paragraph;
        for (var match = Dividers().Match(head); match.Success; match = match.NextMatch())
        {
            // A divider belongs to the line before it when that is a bracket: "(Reuters) Armenia".
            var prefix = paragraph[..match.Index].Trim();
            var rest = paragraph[(match.Index + match.Length)..].TrimStart(' ', '-', '–', '—', '.');
            if (prefix.Length == 0 || rest.Length == 0 || !StartsSentence(rest) || (match.Value[0] == '.' && IsAbbreviation(prefix)))
                continue;
            if (Read(prefix, match.Value.Trim(), rest) is { } dateline)
                return dateline;
        }
        return null;
    }

    private Dateline? Read(string prefix, string divider, string rest)
    {
        if (prefix.Length > 2 && outlets.TryFind(prefix, out var named) && divider is not ".")
            return new Dateline(prefix, rest) { Outlet = prefix, Credits = named.Kind == "agency" ? [prefix] : [] };
        var parts = DatelineParts.Of(prefix, knowledge, outlets, looks, days);
        if (parts is null)
            return null;
        var enough = divider switch
        {
            "." => parts.Credits.Count > 0 || parts.HasDay && parts.HasCapitalPlace,
            ":" => (parts.HasCapitalPlace && !knowledge.DatelineLabels.Contains(prefix)) || parts.EndsInCredit || (parts.HasDay && parts.HasPlace),
            "" => parts.HasBracketCredit,
            _ => parts.HasCapitalPlace || parts.HasDay || parts.Credits.Count > 0 || parts.Outlet is not null || IsWeakPlace(parts, divider, rest),
        };
        return enough ? new Dateline(prefix.TrimEnd(','), rest) { Day = parts.Day, Credits = parts.Credits, Outlet = parts.Outlet } : null;
    }

    private static bool IsWeakPlace(DatelineParts parts, string divider, string rest)
    {
        if (!parts.HasPlace || !char.IsUpper(rest[0]) && rest[0] is not ('“' or '"'))
            return false;
        var stop = rest.IndexOf(". ", StringComparison.Ordinal);
        return !rest.AsSpan(0, stop < 0 ? rest.Length : stop).Contains($" {divider} ", StringComparison.Ordinal);
    }

    // "ARAVAN, Jan. 29 (Reuters) - ".
    private bool IsAbbreviation(string prefix) => knowledge.Months.ContainsKey(prefix[(prefix.LastIndexOf(' ') + 1)..]);

    private static bool StartsSentence(string rest) =>
        char.IsUpper(rest[0]) || char.IsAsciiDigit(rest[0]) || rest[0] is '“' or '"' or '‘' or '\'' or '«' or '[' or '$' or '€' or '£';

    [GeneratedRegex(
        @"\s+[-–—|]{1,2}\s+|(?<=[)\]/])\s?[-–—]{1,2}\s?|—{1,2}\s?|:\s+|\.\s+[-–—]{1,2}\s+|\.\s+|(?<=[)/])\s+",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dividers();
}
