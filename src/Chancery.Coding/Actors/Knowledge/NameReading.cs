namespace Chancery.Coding.Actors.Knowledge;

/// <summary>One meaning of a name.</summary>
/// <param name="Kind">What sort of name it is.</param>
/// <param name="Code">The actor, or null for titles and common nouns.</param>
/// <param name="Name">The name as the lexicon writes it.</param>
/// <param name="Weak">Whether it counts only in an article that names the actor in another way too: "Georgetown" for Guyana.</param>
/// <param name="Record">The <see cref="Title"/>, <see cref="GroupNoun"/> or <see cref="NominalNoun"/> of a common noun, the <see cref="Knowledge.Organisation"/> of a name, else null.</param>
/// <param name="Term">When it meant that: the Taliban were rebels before they were a government.</param>
public sealed record NameReading(NameKind Kind, ActorCode? Code, string Name, bool Weak = false, object? Record = null, Term Term = default);
