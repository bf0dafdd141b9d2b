namespace Chancery.Coding.Actors.Knowledge;

/// <summary>Words around the name of a capital that tell whether its government or the town is meant.</summary>
/// <param name="Government">Lemmas after which "to" and "from" lead to a government: "aid", "pressure", "say".</param>
/// <param name="Motion">Lemmas of going and being somewhere, after which every preposition leads to the town, and whose subject or object is the town.</param>
/// <param name="Town">Nouns of what belongs to a town: "airport", "street", "mayor".</param>
internal sealed record PlaceUses(IReadOnlySet<string> Government, IReadOnlySet<string> Motion, IReadOnlySet<string> Town);
