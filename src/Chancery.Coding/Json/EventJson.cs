namespace Chancery.Coding.Json;

/// <summary>An event as written in JSON; the meaning of each field is that of <see cref="Events.CodedEvent"/>.</summary>
/// <param name="Id">Stable from run to run.</param>
/// <param name="Type">PLOVER type: <c>THREATEN</c>.</param>
/// <param name="Mode">PLOVER mode, or null.</param>
/// <param name="Quad">"verbal cooperation", "material cooperation", "verbal conflict" or "material conflict".</param>
/// <param name="Cameo">CAMEO code with its leading zero.</param>
/// <param name="Goldstein">-10 to 10.</param>
/// <param name="Contexts">PLOVER contexts, sorted.</param>
/// <param name="Source">Codes of those who act.</param>
/// <param name="Target">Codes of those towards whom; may be empty.</param>
/// <param name="SourceMentions">The words that name the source, one entry for each word group and actor.</param>
/// <param name="TargetMentions">The words that name the target, likewise.</param>
/// <param name="DateStart">First day, <c>YYYY-MM-DD</c>, or null.</param>
/// <param name="DateEnd">Last day, or null.</param>
/// <param name="DateText">The expression of time as printed, or null.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Factuality">occurred, ongoing, planned, threatened, possible, denied or alleged.</param>
/// <param name="SaidBy">Whose word it is, or null for the narrator's.</param>
/// <param name="Confidence">0 to 1, to three decimals.</param>
/// <param name="Evidence">The words it rests on.</param>
/// <param name="Why">The frame or decision that made it.</param>
public sealed record EventJson(
    string Id,
    string Type,
    string? Mode,
    string Quad,
    string Cameo,
    double Goldstein,
    IReadOnlyList<string> Contexts,
    IReadOnlyList<string> Source,
    IReadOnlyList<string> Target,
    IReadOnlyList<MentionJson> SourceMentions,
    IReadOnlyList<MentionJson> TargetMentions,
    string? DateStart,
    string? DateEnd,
    string? DateText,
    PlaceJson? Place,
    string Factuality,
    string? SaidBy,
    double Confidence,
    EvidenceJson Evidence,
    string Why);
