namespace Chancery.Reading.Shaping;

/// <summary>What stands before the first sentence of a report: "YEREVAN, June 5 (Reuters) - ".</summary>
/// <param name="Text">As printed, without the divider after it.</param>
/// <param name="Rest">The paragraph without it.</param>
internal sealed record Dateline(string Text, string Rest)
{
    /// <summary>The day, when it is printed with its year.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The agencies credited in it, in order.</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>The outlet, when the line names one as the speaker of the report: "PanARMENIAN.Net - ".</summary>
    public string? Outlet { get; init; }
}
