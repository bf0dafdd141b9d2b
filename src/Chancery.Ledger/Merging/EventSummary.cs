using Chancery.Ledger.Entries;

namespace Chancery.Ledger.Merging;

/// <summary>What several reports of one act together say.</summary>
internal static class EventSummary
{
    // From what binds most to what binds least; a denial does not undo what others report, it makes it contested.
    private static readonly string[] _factualities = ["occurred", "ongoing", "alleged", "planned", "threatened", "possible", "denied"];

    /// <summary>Sums tellings up. Their order does not matter.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="tellings">Its tellings, at least one.</param>
    /// <param name="originOf">Where an article's news began.</param>
    public static EventRow Of(string id, IReadOnlyList<Telling> tellings, Func<Telling, string> originOf)
    {
        var lead = tellings.OrderByDescending(telling => telling.Ruling is not null).ThenByDescending(telling => telling.Confidence)
            .ThenBy(telling => telling.Published ?? "9999", StringComparer.Ordinal).ThenBy(telling => telling.Id, StringComparer.Ordinal).First();
        var typed = tellings.Where(telling => telling.Type == MostTold(tellings, telling => telling.Type, lead.Type)).ToList();
        var act = typed.Contains(lead) ? lead : typed.OrderByDescending(telling => telling.Confidence).ThenBy(telling => telling.Id, StringComparer.Ordinal).First();
        var mode = MostTold(typed.Where(telling => telling.Mode is not null).ToList(), telling => telling.Mode!, act.Mode ?? "");
        var coded = typed.Where(telling => (telling.Mode ?? "") == mode).OrderBy(telling => telling.Id, StringComparer.Ordinal).FirstOrDefault() ?? act;
        var dated = tellings.Where(telling => telling.DateStart is not null).OrderBy(Length).ThenBy(telling => telling.Id, StringComparer.Ordinal).FirstOrDefault();
        var placed = tellings.Where(telling => telling.Place is not null).OrderByDescending(telling => telling.Lat is not null).ThenBy(telling => telling.Id, StringComparer.Ordinal).FirstOrDefault();
        var factuality = tellings.Select(telling => telling.Factuality).MinBy(value => Array.IndexOf(_factualities, value))!;
        var earliest = Earliest(tellings.Select(telling => telling.Published));
        return new EventRow
        {
            Id = id, Day = dated?.DateStart ?? Earliest(tellings.Select(telling => telling.DateEnd)) ?? earliest ?? "", DateStart = dated?.DateStart, DateEnd = dated?.DateEnd,
            Type = act.Type, Mode = coded.Mode, Quad = Plover.Quad(act.Type), Cameo = coded.Cameo, Goldstein = coded.Goldstein, Score = Plover.Score(act.Type, coded.Mode),
            Contexts = string.Join(' ', tellings.SelectMany(telling => telling.Contexts.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal)),
            Source = act.Source, Target = act.Target, Factuality = factuality,
            Contested = factuality != "denied" && tellings.Any(telling => telling.Factuality == "denied") ? 1 : 0, Confidence = tellings.Max(telling => telling.Confidence),
            Place = placed?.Place, Country = placed?.Country, Lat = placed?.Lat, Lon = placed?.Lon, SaidBy = lead.SaidBy,
            Reports = tellings.Select(telling => telling.Page).Distinct().Count(), Outlets = tellings.Select(telling => telling.Outlet ?? telling.Page).Distinct().Count(),
            Origins = tellings.Select(originOf).Distinct().Count(), Lead = lead.Id, Evidence = lead.Evidence,
        };
    }

    /// <summary>The order of an event's tellings: by day of publication, then by id. The first gives the event its id.</summary>
    public static int Order(Telling a, Telling b)
    {
        var byDay = string.CompareOrdinal(a.Published ?? "9999", b.Published ?? "9999");
        return byDay != 0 ? byDay : string.CompareOrdinal(a.Id, b.Id);
    }

    private static string MostTold(IReadOnlyList<Telling> tellings, Func<Telling, string> value, string preferred) => tellings.Count == 0 ? preferred
        : tellings.GroupBy(value).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key == preferred).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private static string? Earliest(IEnumerable<string?> days) => days.OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault();

    private static int Length(Telling telling) =>
        DateOnly.TryParse(telling.DateStart, out var start) && DateOnly.TryParse(telling.DateEnd ?? telling.DateStart, out var end) ? end.DayNumber - start.DayNumber : int.MaxValue;
}
