namespace Chancery.Coding.Actors;

/// <summary>How a stretch of text names an actor.</summary>
public enum MentionKind
{
    /// <summary>A state by its name: "Armenia".</summary>
    State,

    /// <summary>A capital or seat for its government: "Yerevan", "the Kremlin".</summary>
    Seat,

    /// <summary>An organisation, alliance or treaty by name, acronym or epithet: "CSTO", "the Russian-led defense bloc".</summary>
    Organisation,

    /// <summary>A person by name: "Galuzin".</summary>
    Person,

    /// <summary>A person by office only: "the Russian diplomat".</summary>
    Office,

    /// <summary>A body or group of a state or organisation: "the Armenian government", "Russian troops", "Western officials".</summary>
    Group,

    /// <summary>A demonym or adjective that stands beside a noun which is no actor: "Armenian" in "Armenian exports".</summary>
    Adjective,

    /// <summary>A pronoun resolved within the article.</summary>
    Pronoun,

    /// <summary>A town or region that stands for its state when something is done to it: "shelled Odesa". Kept apart from the mentions of those who act.</summary>
    Place,
}
