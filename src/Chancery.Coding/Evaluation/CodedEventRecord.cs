namespace Chancery.Coding.Evaluation;

/// <summary>A coded event in the form in which it is scored.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode, or null.</param>
/// <param name="Source">Codes of those who act.</param>
/// <param name="Target">Codes of those towards whom.</param>
/// <param name="DateStart">First day, or null.</param>
/// <param name="DateEnd">Last day, or null.</param>
/// <param name="Factuality">The factuality as written in the record.</param>
/// <param name="Evidence">The words it rests on.</param>
public sealed record CodedEventRecord(
    string Type,
    string? Mode,
    IReadOnlyList<string> Source,
    IReadOnlyList<string> Target,
    DateOnly? DateStart,
    DateOnly? DateEnd,
    string Factuality,
    string Evidence);
