namespace Chancery.Coding.Factuality;

/// <summary>How the text presents an act.</summary>
/// <param name="Value">Whether it is done.</param>
/// <param name="Coded">Whether it is an event of its own; a request's content, a question or an opinion is not.</param>
/// <param name="Why">The words that decide, innermost first; empty for a plain assertion.</param>
public readonly record struct Judgement(EventFactuality Value, bool Coded, string Why)
{
    /// <summary>A plain assertion of the narrator.</summary>
    public static Judgement Asserted { get; } = new(EventFactuality.Occurred, true, "");

    /// <summary>Whether the act is taken for granted where it is told: "following the attack", "Russia, which attacked". What stands above it does not decide about it.</summary>
    public bool Presupposed { get; init; }

    /// <summary>This judgement under a further word that decides from above.</summary>
    /// <param name="outer">What the word makes of an act that is asserted below it.</param>
    /// <param name="codes">Whether the act remains an event.</param>
    /// <param name="because">The word.</param>
    public Judgement Under(EventFactuality outer, bool codes, string because) =>
        new(Combine(Value, outer), Coded && codes, Why.Length == 0 ? because : $"{Why}; {because}");

    private static EventFactuality Combine(EventFactuality inner, EventFactuality outer) => (inner, outer) switch
    {
        (_, EventFactuality.Occurred) => inner,
        (EventFactuality.Occurred or EventFactuality.Ongoing, _) => outer,
        (EventFactuality.Denied, EventFactuality.Denied) => EventFactuality.Occurred,
        (_, EventFactuality.Denied) => EventFactuality.Denied,
        (EventFactuality.Planned, EventFactuality.Possible or EventFactuality.Threatened) => outer,
        _ => inner,
    };
}
