using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;
using static Chancery.Coding.Statements.Attribution.Branch;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Recognises nouns of speech that no light verb carries: "Benin's claim that its boat was hit". They attribute but are no statement.</summary>
internal static class NounCue
{
    /// <summary>The attribution that the noun makes, or null.</summary>
    public static SpeechCue? At(Word noun, SpeechLexicon lexicon)
    {
        if (lexicon.Noun(noun.Lemma) is not { } entry || SpeechContent.OfNoun(noun) is not { } clause) return null;
        if (Is(noun, "obj") && noun.Head is { } verb && lexicon.IsLight(verb.Lemma)) return null;
        if (Span(Words(clause, w => w.Head == clause && Is(w, "mark") && w.Lemma == "that")) is not { } content) return null;
        return new SpeechCue(noun, entry with { Basis = StatementBasis.Never }, Owner(noun))
        {
            Content = [content],
            IsClause = true,
            Verdict = entry.Verdict,
            Clause = Span(Words(noun, w => w == clause)) ?? noun.Span,
            Why = $"noun of speech '{noun.Lemma}'",
        };
    }

    /// <summary>Whose word the noun tells of: "Benin's claim", "a statement by the ministry".</summary>
    public static Word? Owner(Word noun)
    {
        foreach (var child in noun.Children)
            if (child.Relation == "nmod:poss" || Is(child, "nmod") && Marker(child) is "by" or "from" or "of")
                return child;
        foreach (var child in noun.Children)
            if ((Is(child, "amod") || Is(child, "compound")) && char.IsUpper(child.Form[0]) && child.Upos is "ADJ" or "PROPN")
                return child; // "a Russian proposal"
        return null;
    }
}
