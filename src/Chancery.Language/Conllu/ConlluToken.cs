namespace Chancery.Language.Conllu;

/// <summary>A token of a CoNLL-U sentence: what stands between two spaces or borders in the text, made of one word or more.</summary>
/// <param name="Form">The token as written.</param>
/// <param name="First">Index of its first word, from 0.</param>
/// <param name="Count">Number of its words, at least one.</param>
/// <param name="SpaceAfter">Whether a space follows it in the text.</param>
public readonly record struct ConlluToken(string Form, int First, int Count, bool SpaceAfter);
