using System.Text.Json;
using Chancery.Ledger.Entries;
using Chancery.Ledger.Merging;
using Chancery.Ledger.Stories;

namespace Chancery.Ledger.Rulings;

/// <summary>Carries what people ruled about the events of a page over to a new coding of the page: a ruling outlives the model that made what it is about.</summary>
internal static class RuledTellings
{
    /// <summary>The tellings that a page stands for, after the rulings.</summary>
    /// <param name="report">The page as coded anew.</param>
    /// <param name="before">Its tellings up to now, those that were corrected as they were corrected.</param>
    /// <param name="rulings">The rulings on this page that stand.</param>
    public static IReadOnlyList<Telling> Carry(FiledReport report, IReadOnlyList<Telling> before, IReadOnlyList<RulingRow> rulings)
    {
        var tellings = report.Tellings.ToList();
        foreach (var ruling in rulings.Where(ruling => ruling.Kind == "event").OrderBy(ruling => ruling.Seq))
        {
            var detail = JsonSerializer.Deserialize(ruling.Detail, LedgerJson.Default.DictionaryStringString)!;
            var place = tellings.FindIndex(telling => telling.Id == ruling.Subject);
            if (place < 0) place = tellings.FindIndex(telling => IsSame(telling, detail));
            if (ruling.Verdict == "reject")
            {
                if (place >= 0) tellings.RemoveAt(place);
                continue;
            }
            if (place >= 0) tellings[place] = Corrected(tellings[place], detail) with { Ruling = ruling.Seq };
            else if (before.FirstOrDefault(telling => telling.Ruling == ruling.Seq) is { } kept && report.Article.Text.Contains(kept.Evidence, StringComparison.Ordinal))
            {
                // The newer coder does not find what a person found; the page still says it, so it stands.
                var at = report.Article.Text.IndexOf(kept.Evidence, StringComparison.Ordinal);
                tellings.Add(kept with { EvidenceStart = at, EvidenceEnd = at + kept.Evidence.Length });
            }
        }
        return tellings;
    }

    /// <summary>A telling with what a person changed in it.</summary>
    public static Telling Corrected(Telling telling, IReadOnlyDictionary<string, string> detail) => telling with
    {
        Type = detail.GetValueOrDefault("type", telling.Type),
        Mode = detail.TryGetValue("mode", out var mode) ? mode.Length == 0 ? null : mode : detail.ContainsKey("type") ? null : telling.Mode,
        Cameo = detail.GetValueOrDefault("cameo", telling.Cameo),
        Goldstein = detail.TryGetValue("goldstein", out var goldstein) ? double.Parse(goldstein) : telling.Goldstein,
        Source = detail.GetValueOrDefault("source", telling.Source),
        Target = detail.GetValueOrDefault("target", telling.Target),
        DateStart = detail.TryGetValue("date_start", out var start) ? start.Length == 0 ? null : start : telling.DateStart,
        DateEnd = detail.TryGetValue("date_end", out var end) ? end.Length == 0 ? null : end : telling.DateEnd,
        Factuality = detail.GetValueOrDefault("factuality", telling.Factuality),
    };

    /// <summary>What is kept of a telling to know it again in another coding.</summary>
    public static Dictionary<string, string> Marks(Telling telling) => new()
    {
        ["was_type"] = telling.Type, ["was_source"] = telling.Source, ["was_target"] = telling.Target, ["was_evidence"] = telling.Evidence,
    };

    // Another model may cut the evidence a little otherwise, or name the type's neighbour.
    private static bool IsSame(Telling telling, Dictionary<string, string> marks)
    {
        if (!marks.TryGetValue("was_evidence", out var evidence)) return false;
        var (one, two) = (Stems(telling.Evidence), Stems(evidence));
        var smaller = Math.Min(one.Count, two.Count);
        if (smaller == 0 || one.Count(two.Contains) < 0.6 * smaller) return false;
        return TypeFamilies.Of(telling.Type) == TypeFamilies.Of(marks["was_type"]) || (telling.Source == marks["was_source"] && telling.Target == marks["was_target"]);
    }

    private static HashSet<string> Stems(string text) => [.. WordCutter.Cut(text).Where(word => word.Carries).Select(word => word.Stem)];
}
