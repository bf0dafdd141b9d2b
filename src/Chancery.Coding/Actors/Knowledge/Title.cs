namespace Chancery.Coding.Actors.Knowledge;

/// <summary>A title that a person bears: "foreign minister", "Gen.", "deputy".</summary>
/// <param name="Name">The title in the singular.</param>
/// <param name="Kind">Whether it names an office, a rank, a form of address, or only changes the title beside it.</param>
/// <param name="Sector">PLOVER's sector of its bearer; null when the title does not tell.</param>
/// <param name="State">The one state that has this office ("Taoiseach" IRL), else null.</param>
/// <param name="AtHome">Whether without a nationality beside it the office is that of the state of which the text speaks: "the finance minister", not "the envoy".</param>
/// <param name="Gender">'f' or 'm' when the title tells, else '\0'.</param>
public sealed record Title(string Name, TitleKind Kind, string? Sector, string? State, bool AtHome, char Gender);

/// <summary>What a <see cref="Title"/> says of its bearer.</summary>
public enum TitleKind
{
    /// <summary>An office; its bearer acts for a state or organisation: "foreign minister".</summary>
    Office,

    /// <summary>A rank that names a sector, not an employer: "General".</summary>
    Rank,

    /// <summary>A form of address: "Mr".</summary>
    Address,

    /// <summary>A word that changes the title beside it: "deputy", "acting".</summary>
    Modifier,

    /// <summary>A word that puts the title beside it into the past: "former".</summary>
    Former,
}
