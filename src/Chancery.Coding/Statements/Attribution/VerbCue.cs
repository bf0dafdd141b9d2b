using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;
using static Chancery.Coding.Statements.Attribution.Branch;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Recognises verbs of speech, and light verbs that carry a noun of speech ("expressed hope that").</summary>
internal static class VerbCue
{
    /// <summary>The attribution that the verb makes, or null when it is no verb of speech or says nothing here.</summary>
    public static SpeechCue? At(Word verb, SpeechLexicon lexicon)
    {
        if (verb.Relation.StartsWith("aux", StringComparison.Ordinal) || Is(verb, "cop") || Is(verb, "amod") || Is(verb, "compound")) return null;
        var noun = NounOf(verb, lexicon);
        var entry = noun is null ? EntryOf(verb, lexicon) : lexicon.Noun(noun.Lemma);
        if (entry is null) return null;
        if (IsMandative(verb)) entry = entry with { Kind = SpeechKind.Requested, Basis = StatementBasis.Quotation };

        var content = SpeechContent.Of(verb, noun, entry);
        var subject = SubjectFinder.Of(verb);
        if (content.Spans.Count == 0 && subject is null) return null;
        return new SpeechCue(verb, entry, subject)
        {
            Content = content.Spans,
            IsClause = content.IsClause,
            Uttered = Utterance.IsStated(verb),
            Verdict = Utterance.Verdict(verb, entry, lexicon),
            Clause = ClauseOf(verb, content.Tops),
            Why = noun is null ? $"verb of speech '{entry.Lemma}'" : $"'{verb.Lemma}' with the noun of speech '{noun.Lemma}'",
        };
    }

    // "voiced concern that", "made a promise to": the verb carries, the noun tells.
    private static Word? NounOf(Word verb, SpeechLexicon lexicon) =>
        lexicon.IsLight(verb.Lemma) && Child(verb, "obj") is { Upos: "NOUN" } noun && lexicon.Noun(noun.Lemma) is not null
        && (lexicon.Verb(verb.Lemma) is null || Child(verb, "ccomp") is null || Holds(noun, Child(verb, "ccomp")!))
            ? noun
            : null;

    // "insists that Stockholm outlaw it": the plain form of the verb after a subject in the third person asks for an act, it does not assert one.
    private static bool IsMandative(Word verb) =>
        verb.Lemma is "insist" or "suggest" or "propose" or "recommend" or "demand" or "ask" or "request" or "advise" or "urge"
        && Child(verb, "ccomp") is { Upos: "VERB" } act && act.Index > verb.Index && act.Form == act.Lemma && !act.HasFeature("Mood", "Ind") && Child(act, "aux") is null
        && Child(act, "nsubj") is { } subject && subject.Form is not ("I" or "you" or "we" or "they") && !subject.HasFeature("Number", "Plur");

    // With its particle, preposition or adjective first: "point out", "call on", "make clear".
    private static SpeechEntry? EntryOf(Word verb, SpeechLexicon lexicon)
    {
        var words = verb.Sentence.Words;
        for (var i = verb.Index + 1; i <= verb.Index + 2 && i < words.Count; i++)
            if (lexicon.Verb($"{verb.Lemma} {words[i].Form.ToLowerInvariant()}") is { } phrasal)
                return phrasal;
        return lexicon.Verb(verb.Lemma);
    }

    private static TextSpan ClauseOf(Word verb, IReadOnlyList<Word> contents)
    {
        var words = Words(verb, w => contents.Contains(w) || (Is(w, "conj") || Is(w, "parataxis")) && w.Head == verb && w.Upos is "VERB" or "AUX");
        foreach (var run in Runs([.. words.Where(w => !contents.Any(c => Holds(c, w)) || w == verb)]))
            if (run.Contains(verb.Span))
                return run;
        return verb.Span;
    }
}
