namespace Chancery.Language.Conllu;

/// <summary>A multi-word token, the line <c>3-4</c> of a CoNLL-U file: "don't" for "do" and "n't".</summary>
/// <param name="First">Index of its first word, from 0.</param>
/// <param name="Last">Index of its last word, not before <paramref name="First"/>.</param>
/// <param name="Form">The token as written.</param>
/// <param name="Miscellany">MISC as written, or empty.</param>
public readonly record struct ConlluRange(int First, int Last, string Form, string Miscellany);
