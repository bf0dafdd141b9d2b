namespace Chancery.Coding.Events;

/// <summary>What an argument is to its predicate, after voice, control and relative clauses are undone.</summary>
public enum ArgumentRole
{
    /// <summary>Who does it: the subject of an active verb, the by-phrase of a passive one.</summary>
    Subject,

    /// <summary>To whom it is done: the object of an active verb, the subject of a passive one.</summary>
    Object,

    /// <summary>The indirect object: "gave Ukraine tanks".</summary>
    Indirect,

    /// <summary>A phrase with a preposition: "with Moscow".</summary>
    Oblique,

    /// <summary>A clause that completes the predicate: "to leave", "that it had left", "of leaving".</summary>
    Complement,

    /// <summary>Possessor, adjective or noun before a noun: "Moscow's", "Russian", "Russia-led".</summary>
    Modifier,

    /// <summary>A particle: "off" in "call off".</summary>
    Particle,
}
