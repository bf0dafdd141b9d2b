namespace Chancery.Coding.Actors.Knowledge;

/// <summary>A state, territory or breakaway entity of the lexicon.</summary>
/// <param name="Code">ISO 3166-1 alpha-3 (Kosovo XKX); a breakaway entity is the state that claims it with the sector PRE.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Parent">The state to which a dependency belongs, else null.</param>
/// <param name="Capitals">Capitals and seats of government, the first the usual one.</param>
public sealed record State(ActorCode Code, string Name, string? Parent, IReadOnlyList<string> Capitals);
