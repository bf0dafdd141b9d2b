namespace Chancery.Coding.Actors;

/// <summary>An actor or person of one article, with every stretch of text that means it.</summary>
/// <param name="Code">The actor's code.</param>
/// <param name="Name">The person's full name, or the actor's name by the lexicon.</param>
/// <param name="Office">A person's office, else null.</param>
/// <param name="Mentions">Every stretch of text that means this actor, in order.</param>
public sealed record ActorEntry(ActorCode Code, string Name, string? Office, IReadOnlyList<Evidence> Mentions);
