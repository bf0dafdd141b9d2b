using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>One argument of a predicate.</summary>
/// <param name="Role">What it is to the predicate.</param>
/// <param name="Marker">The preposition or conjunction that joins it, in small letters ("with", "out of", "that"); empty for none.</param>
/// <param name="Head">Its head word; further members of a coordination hang on it as <c>conj</c>.</param>
public readonly record struct Argument(ArgumentRole Role, string Marker, Word Head);
