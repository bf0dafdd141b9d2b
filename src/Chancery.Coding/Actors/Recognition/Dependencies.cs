using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>Questions to the tree that several steps ask.</summary>
internal static class Dependencies
{
    /// <summary>Where the word itself stands: of "Russia's", whose two words share a span, only "Russia".</summary>
    public static TextSpan Place(Word word)
    {
        var span = word.Span;
        if (span.Length <= word.Form.Length) return span;
        var text = word.Sentence.Text.AsSpan(span.Start, span.Length);
        if (text.StartsWith(word.Form, StringComparison.Ordinal)) return new TextSpan(span.Start, span.Start + word.Form.Length);
        return text.EndsWith(word.Form, StringComparison.Ordinal) ? new TextSpan(span.End - word.Form.Length, span.End) : span;
    }

    /// <summary>Where the words from <paramref name="first"/> to <paramref name="last"/> stand.</summary>
    public static TextSpan Place(Sentence sentence, int first, int last) =>
        new(Place(sentence.Words[first]).Start, Math.Max(Place(sentence.Words[first]).Start, Place(sentence.Words[last]).End));

    /// <summary>The word of a stretch that depends on a word outside it; of several the one that can be an argument, else the last.</summary>
    public static Word HeadOf(Sentence sentence, int first, int last)
    {
        Word? best = null;
        for (var i = first; i <= last; i++)
        {
            var word = sentence.Words[i];
            if (word.HeadIndex >= first && word.HeadIndex <= last) continue;
            if (best is null || Rank(word) >= Rank(best)) best = word;
        }
        return best ?? sentence.Words[last];
    }

    /// <summary>Whether the word modifies a noun from the left: adjective, compound, title, number or possessor.</summary>
    public static bool IsPremodifier(Word word) => word.Head is { } head && word.Index < head.Index
        && (word.BaseRelation is "amod" or "compound" or "nummod" or "advmod" or "flat" || word.Relation is "nmod:poss" or "nmod:desc" or "nmod:unmarked" or "nmod");

    /// <summary>The preposition before the word's phrase, in small letters; the first conjunct's when the word is a later one; empty when there is none.</summary>
    public static string Preposition(Word word)
    {
        for (var at = word; ; at = at.Head!)
        {
            foreach (var child in at.Children)
                if (child.Index < at.Index && child.BaseRelation is "case" && child.Upos is "ADP" or "SCONJ" or "VERB" && child.BaseRelation is "case")
                    return child.Lemma.ToLowerInvariant();
            if (at.BaseRelation is not "conj" || at.Head is null) return "";
        }
    }

    /// <summary>The first conjunct of the coordination to which the word belongs, or the word itself.</summary>
    public static Word FirstConjunct(Word word)
    {
        while (word.BaseRelation is "conj" && word.Head is { } head) word = head;
        return word;
    }

    /// <summary>Whether the noun has an article, demonstrative or possessor that makes it definite.</summary>
    public static bool IsDefinite(Word noun)
    {
        foreach (var child in noun.Children)
            if (child.Index < noun.Index && (child.BaseRelation is "det" && child.Lemma is "the" or "this" or "that" or "these" or "those" or "both" || child.Relation == "nmod:poss"))
                return true;
        return false;
    }

    /// <summary>Whether the word stands in the plural, by its features, else by its ending.</summary>
    public static bool IsPlural(Word word) => word.HasFeature("Number", "Plur")
        || (!word.HasFeature("Number", "Sing") && !word.Form.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase) && word.Form.EndsWith('s'));

    private static int Rank(Word word) => word.Upos is "PUNCT" or "PART" or "ADP" or "DET" or "CCONJ" ? 0
        : word.BaseRelation is "punct" or "case" or "det" or "cc" ? 0
        : word.BaseRelation is "amod" or "compound" or "nummod" or "advmod" || word.Relation == "nmod:desc" ? 1 : 2;
}
