namespace Chancery.Coding.Statements;

/// <summary>What the narrator's own words say of the truth of reported speech.</summary>
public enum SpeechVerdict
{
    /// <summary>Nothing: "said".</summary>
    Neutral,

    /// <summary>That it is open to doubt: "claimed", "reportedly".</summary>
    Doubtful,

    /// <summary>That it is untrue: "falsely claimed".</summary>
    False,

    /// <summary>That it is true: "admitted", "rightly noted".</summary>
    True,
}
