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
        var entry = EntryOf(verb, lexicon, out var last);
        if (noun is not null) entry = lexicon.Noun(noun.Lemma);
        if (entry is null) return null;
        if (IsMandative(verb)) entry = entry with { Kind = SpeechKind.Requested, Basis = StatementBasis.Quotation };

        var content = SpeechContent.Of(verb, noun, last, entry);
        var subject = SubjectFinder.Of(verb);
        var source = SourceOf(verb);
        if (content.Spans.Count == 0 && subject is null) return null;
        return new SpeechCue(verb, entry, subject)
        {
            Source = source,
            Content = content.Spans,
            IsClause = content.IsClause,
            Uttered = Utterance.IsStated(verb),
            Verdict = Utterance.Verdict(verb, entry, lexicon),
            Clause = ClauseOf(verb, content.Spans),
            Why = noun is null ? $"verb of speech '{entry.Lemma}'" : $"'{verb.Lemma}' with the noun of speech '{noun.Lemma}'",
        };
    }

    // "Yonhap, quoting the intelligence service, reported": the medium names whom it has it from.
    private static Word? SourceOf(Word verb)
    {
        foreach (var child in verb.Children)
            if ((Is(child, "advcl") || Is(child, "acl")) && child.Lemma is "quote" or "cite" && !SubjectFinder.IsPassive(child) && Child(child, "obj") is { } source)
                return source;
        return null;
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
        && Child(verb, "ccomp") is { Upos: "VERB" } act && act.Index > verb.Index && act.Form == act.Lemma && !IsInvariant(act.Lemma)
        && Child(act, "aux") is null && Child(act, "nsubj") is { } subject && subject.Form is not ("I" or "you" or "we" or "they") && !subject.HasFeature("Number", "Plur");

    // Their past tense looks like the plain form.
    private static bool IsInvariant(string lemma) => lemma is "put" or "set" or "cut" or "hit" or "let" or "cost" or "shut" or "read" or "spread" or "quit" or "split" or "cast" or "hurt" or "shed";

    // With its particle, preposition or adjective first: "point out", "call on", "make clear", "let it be known".
    private static SpeechEntry? EntryOf(Word verb, SpeechLexicon lexicon, out Word last)
    {
        var words = verb.Sentence.Words;
        foreach (var phrasal in lexicon.Phrasal(verb.Lemma))
        {
            var at = verb.Index;
            foreach (var part in phrasal.Words.Skip(1))
            {
                var next = at + 1;
                if (next < words.Count && next == verb.Index + 1 && !IsForm(next, part)) next++; // "point this out", "make it clear"
                at = next < words.Count && IsForm(next, part) ? next : words.Count;
            }
            if (at >= words.Count) continue;
            last = words[at];
            return phrasal;
        }
        last = verb;
        var hasParticle = Child(verb, "compound:prt") is not null
            || verb.Index + 1 < words.Count && words[verb.Index + 1].Form is "off" or "up" or "out" or "back" or "down" or "over" or "away" && words[verb.Index + 1].Head == verb;
        return hasParticle ? null : lexicon.Verb(verb); // "held up", "called off" are no speech

        bool IsForm(int at, string part) => words[at].Form.Equals(part, StringComparison.OrdinalIgnoreCase);
    }

    private static TextSpan ClauseOf(Word verb, IReadOnlyList<TextSpan> content)
    {
        var words = Words(verb, w => w.Head == verb && (Is(w, "conj") || Is(w, "parataxis")) && w.Upos is "VERB" or "AUX")
            .Where(w => !CrossesPart(w, verb) && !content.Any(c => c.Contains(w.Span)) && !(Is(w, "mark") && w.Index > verb.Index && w.Lemma == "that") && !(Is(w, "cc") && w.Head == verb)).ToList();
        foreach (var run in Runs(words))
            if (run.Contains(verb.Span))
                return run;
        return verb.Span;
    }
}
