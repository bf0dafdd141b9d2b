namespace Chancery.Coding.Json;

/// <summary>An actor of the article as written in JSON.</summary>
/// <param name="Code">The actor's code.</param>
/// <param name="Name">A person's full name, or the actor's name by the lexicon.</param>
/// <param name="Office">A person's office, or null.</param>
/// <param name="Mentions">Every stretch of text that means this actor, in order.</param>
public sealed record ActorJson(string Code, string Name, string? Office, IReadOnlyList<EvidenceJson> Mentions);
