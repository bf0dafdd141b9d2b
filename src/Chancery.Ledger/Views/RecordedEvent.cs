using Chancery.Ledger.Merging;

namespace Chancery.Ledger.Views;

/// <summary>An event of the record: one act, as all reports of it together tell it. Coded by machine unless a ruling says otherwise.</summary>
/// <param name="Id">Stable: it names the earliest telling. An id that was replaced when a still earlier report came in leads to the same event for ever.</param>
/// <param name="Day">The day under which it is filed: when it happened, else the earliest report's day of publication.</param>
/// <param name="DateStart">First day as told, <c>YYYY-MM-DD</c>; null when no report tells.</param>
/// <param name="DateEnd">Last day as told, or null.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode, or null.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Cameo">CAMEO code with its leading zero.</param>
/// <param name="Goldstein">Goldstein value, -10 to 10.</param>
/// <param name="Score">PLOVER's conflict-cooperation score, -10 to 10.</param>
/// <param name="Contexts">PLOVER contexts, sorted.</param>
/// <param name="Source">Codes of those who act.</param>
/// <param name="Target">Codes of those towards whom; may be empty.</param>
/// <param name="Factuality">occurred, ongoing, planned, threatened, possible, denied or alleged.</param>
/// <param name="Contested">Whether a report denies what another tells as done.</param>
/// <param name="Confidence">0 to 1, of the surest report.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the place, or null.</param>
/// <param name="Lat">Degrees north, or null.</param>
/// <param name="Lon">Degrees east, or null.</param>
/// <param name="SaidBy">Whose word it is in the leading report, or null for the page's own.</param>
/// <param name="Reports">How many articles tell it.</param>
/// <param name="Outlets">How many outlets published them.</param>
/// <param name="Origins">From how many first carriers their news comes: three outlets that cite one interview are one origin.</param>
/// <param name="Evidence">The words of the leading report.</param>
public sealed record RecordedEvent(
    string Id, string Day, string? DateStart, string? DateEnd, string Type, string? Mode, int Quad, string Cameo, double Goldstein, double Score, IReadOnlyList<string> Contexts,
    IReadOnlyList<string> Source, IReadOnlyList<string> Target, string Factuality, bool Contested, double Confidence, string? Place, string? Country, double? Lat, double? Lon, string? SaidBy,
    int Reports, int Outlets, int Origins, string Evidence)
{
    internal static RecordedEvent Of(EventRow row) => new(
        row.Id, row.Day, row.DateStart, row.DateEnd, row.Type, row.Mode, (int)row.Quad, row.Cameo, row.Goldstein, row.Score, Parts(row.Contexts), Parts(row.Source), Parts(row.Target),
        row.Factuality, row.Contested != 0, row.Confidence, row.Place, row.Country, row.Lat, row.Lon, row.SaidBy, (int)row.Reports, (int)row.Outlets, (int)row.Origins, row.Evidence);

    internal static string[] Parts(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
