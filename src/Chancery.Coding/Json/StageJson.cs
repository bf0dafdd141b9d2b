namespace Chancery.Coding.Json;

/// <summary>A step of coding.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Needs">What it reads.</param>
/// <param name="Adds">What it writes.</param>
public sealed record StageJson(string Name, string Needs, string Adds);
