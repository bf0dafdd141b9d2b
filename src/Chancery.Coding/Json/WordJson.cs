namespace Chancery.Coding.Json;

/// <summary>A syntactic word, numbered as in CoNLL-U.</summary>
/// <param name="Id">Place in the sentence, from 1.</param>
/// <param name="Form">As written or expanded from its contraction.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Features">Morphological features; empty when there are none.</param>
/// <param name="Head">Id of the head, 0 for the root.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="Start">Index of its token's first UTF-16 code unit in the article's text.</param>
/// <param name="End">Index after the last one.</param>
public sealed record WordJson(int Id, string Form, string Lemma, string Upos, string Features, int Head, string Relation, int Start, int End);
