namespace Chancery.Coding.Evaluation;

/// <summary>A change of the gate that made it easier to pass or cannot be compared.</summary>
/// <param name="Day">When.</param>
/// <param name="Reason">Why, in the words of the one who did it.</param>
/// <param name="Faults">What the gate said before.</param>
public sealed record FloorChange(DateOnly Day, string Reason, IReadOnlyList<string> Faults);
