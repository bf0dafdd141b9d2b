namespace Chancery.Coding.Actors.Knowledge;

/// <summary>A noun that takes up an actor named before: "the country", "the bloc", "the two sides".</summary>
/// <param name="Noun">The noun in the singular.</param>
/// <param name="Takes">What it takes up: "state", "person", "any", or the kinds of <see cref="Organisation"/> it fits.</param>
public sealed record NominalNoun(string Noun, IReadOnlyList<string> Takes);
