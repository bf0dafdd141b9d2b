using System.Text.Json;
using Chancery.Ledger.Entries;

namespace Chancery.Ledger.Rulings;

/// <summary>Carries rulings on the standings and statements of a page over to a new coding of it.</summary>
internal static class RuledStandings
{
    /// <summary>A standing after the rulings on its page: as it is, corrected (with the ruling's number), or null when a person rejected it.</summary>
    public static (StoredStanding Standing, long? Ruling)? Of(StoredStanding standing, IReadOnlyList<RulingRow> rulings)
    {
        foreach (var ruling in rulings.Where(ruling => ruling.Kind == "standing").OrderByDescending(ruling => ruling.Seq))
        {
            var detail = JsonSerializer.Deserialize(ruling.Detail, LedgerJson.Default.DictionaryStringString)!;
            if (ruling.Subject != standing.Id && !(detail.GetValueOrDefault("was_org") == standing.Org && detail.GetValueOrDefault("was_member") == standing.Member && detail.GetValueOrDefault("was_status") == standing.Status)) continue;
            return ruling.Verdict == "reject" ? null : (Corrected(standing, detail), ruling.Seq);
        }
        return (standing, null);
    }

    /// <summary>Whether a person rejected a statement.</summary>
    public static bool Rejects(StoredStatement statement, IReadOnlyList<RulingRow> rulings) => rulings.Any(ruling => ruling is { Kind: "statement", Verdict: "reject" }
        && (ruling.Subject == statement.Id || JsonSerializer.Deserialize(ruling.Detail, LedgerJson.Default.DictionaryStringString)!.GetValueOrDefault("was_evidence") == statement.Evidence));

    /// <summary>A standing with what a person changed in it.</summary>
    public static StoredStanding Corrected(StoredStanding standing, IReadOnlyDictionary<string, string> detail) => standing with
    {
        Status = detail.GetValueOrDefault("status", standing.Status),
        Factuality = detail.GetValueOrDefault("factuality", standing.Factuality),
        DateStart = detail.TryGetValue("date_start", out var start) ? start.Length == 0 ? null : start : standing.DateStart,
        DateEnd = detail.TryGetValue("date_end", out var end) ? end.Length == 0 ? null : end : standing.DateEnd,
    };
}
