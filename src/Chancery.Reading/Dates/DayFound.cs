namespace Chancery.Reading.Dates;

/// <summary>A day as it stands in a text.</summary>
/// <param name="Day">The day.</param>
/// <param name="Start">Where its words begin.</param>
/// <param name="Length">How many characters they take.</param>
internal readonly record struct DayFound(DateOnly Day, int Start, int Length);
