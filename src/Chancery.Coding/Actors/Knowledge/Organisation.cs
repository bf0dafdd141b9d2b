namespace Chancery.Coding.Actors.Knowledge;

/// <summary>An organisation, alliance, treaty or grouping of the lexicon.</summary>
/// <param name="Code">Its acronym.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Kind">What sort it is, which decides the nouns that take it up: "alliance", "bloc", "bank", "treaty" …</param>
/// <param name="Parent">The code of the organisation for which its acts count ("UN" for the Security Council), else null.</param>
/// <param name="Seat">The city of its seat; empty when it has none.</param>
public sealed record Organisation(string Code, string Name, string Kind, string? Parent, string Seat)
{
    /// <summary>The nouns on which its names are built, "Forum" for the Pacific Islands Forum.</summary>
    internal IReadOnlySet<string> Heads { get; init; } = new HashSet<string>();

    /// <summary>Whether a noun that takes up organisations of some kinds fits it.</summary>
    internal bool IsOf(IReadOnlyList<string> kinds) => Kind.Split('|').Intersect(kinds).Any();
}
