using Chancery.Language;

namespace Chancery.Coding.Json;

/// <summary>A sentence with its tree and what was weighed over its words.</summary>
/// <param name="Sentence">Its number in the text, from 1.</param>
/// <param name="Start">Index of its first UTF-16 code unit in the article's text.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Text">The words themselves.</param>
/// <param name="Words">Its words with their analysis.</param>
/// <param name="Notes">What the stages noted, in the order in which they did.</param>
public sealed record ExplainedSentenceJson(int Sentence, int Start, int End, string Text, IReadOnlyList<WordJson> Words, IReadOnlyList<NoteJson> Notes)
{
    internal static ExplainedSentenceJson From(int number, Sentence sentence, Trail trail) => new(
        number, sentence.Span.Start, sentence.Span.End, sentence.ToString(),
        [.. sentence.Words.Select(word => new WordJson(word.Index + 1, word.Form, word.Lemma, word.Upos, word.Features, word.HeadIndex + 1, word.Relation, word.Span.Start, word.Span.End))],
        [.. trail.Notes.Where(note => sentence.Span.Start <= note.Span.Start && note.Span.Start < sentence.Span.End)
            .Select(note => new NoteJson(note.Stage, note.Outcome, note.Span.Start, note.Span.End, note.Span.In(sentence.Text), note.Message))]);
}
