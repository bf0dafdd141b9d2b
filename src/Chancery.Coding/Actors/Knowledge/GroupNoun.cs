namespace Chancery.Coding.Actors.Knowledge;

/// <summary>A noun that makes an actor of a nationality or an organisation: "government", "troops", "lawmakers".</summary>
/// <param name="Noun">The noun in the singular.</param>
/// <param name="Sector">PLOVER's sector; null when the noun stands for the state as a whole ("side", "delegation").</param>
/// <param name="OfPlace">Whether "in Moscow" tells whose it is: so for officials, not for troops.</param>
/// <param name="Relational">Whether the noun tells a relation to the actor named, so that only an organisation's are its own: "NATO allies" but not "US allies".</param>
/// <param name="Domestic">Whether the noun alone, definite or not, means that of the state in focus, as it names what every state has at home: "police", "lawmakers".</param>
/// <param name="Bare">Whether the definite noun alone, "the government", means that of the state in focus.</param>
public sealed record GroupNoun(string Noun, string? Sector, bool OfPlace, bool Bare, bool Relational, bool Domestic);
