namespace Chancery.Coding.Factuality;

/// <summary>Whether the text presents an act as done. The borders are those of the codebook's page on factuality.</summary>
public enum EventFactuality
{
    /// <summary>Reported as done by the narrator or an undisputed source.</summary>
    Occurred,

    /// <summary>Reported as still going on.</summary>
    Ongoing,

    /// <summary>Announced or scheduled, not yet done.</summary>
    Planned,

    /// <summary>A threat that was made.</summary>
    Threatened,

    /// <summary>May, might, if, under consideration.</summary>
    Possible,

    /// <summary>Did not happen.</summary>
    Denied,

    /// <summary>Asserted by one party and contested, or expressly unverified.</summary>
    Alleged,
}
