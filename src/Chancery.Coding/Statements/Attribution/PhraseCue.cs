using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;
using static Chancery.Coding.Statements.Attribution.Branch;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Recognises phrases that attribute without a verb: "according to X", "in the words of X", "in X's view".</summary>
internal static class PhraseCue
{
    /// <summary>The attribution that the phrase beginning with <paramref name="first"/> makes, or null.</summary>
    public static SpeechCue? At(Word first, SpeechLexicon lexicon)
    {
        foreach (var entry in lexicon.Phrases)
            if (Speaker(first, entry.Words) is { } speaker)
                return Make(first, speaker, entry, lexicon);
        return null;
    }

    private static SpeechCue? Make(Word first, Word speaker, SpeechEntry entry, SpeechLexicon lexicon)
    {
        // The branch that holds the whole phrase, and the word of the narrator's sentence on which it hangs.
        var branch = speaker;
        while (branch.Head is { } up && (!Holds(branch, first) || up.Index >= first.Index && up.Index < speaker.Index)) branch = up;
        if (!Holds(branch, first) || branch.Head is not { } head) return null;
        if (Words(branch).First(w => w.Upos != "PUNCT").Index < first.Index) return null;
        var clause = Span(Words(branch)) ?? speaker.Span;

        // "he warned, according to RFE/RL": a carrier of speech that has its own word, not a second speaker.
        for (var at = head; at is not null; at = at.Head)
            if (at.Upos == "VERB" && at.Index < first.Index && lexicon.Verb(at.Lemma) is { Basis: StatementBasis.Clause } && Speaks(at) && !ComesBefore(branch, at)) return null;

        var top = head;
        while (top.Head is { } above && !IsClauseHead(top)) top = above;
        return new SpeechCue(speaker, entry, speaker)
        {
            Content = Runs(Words(IsAtEdge(branch) ? first.Sentence.Root : top, w => w == branch)),
            IsClause = true,
            Verdict = entry.Verdict,
            Clause = clause,
            Why = $"'{entry.Lemma}'",
        };
    }

    // "continue", "add" and "note" have plain senses too.
    private static bool Speaks(Word verb) => Child(verb, "ccomp") is not null || verb.Sentence.Words.Any(w => w.Index < verb.Index && w.Form is "”" or "\"" or "»" or "’");

    // A content clause after the verb of speech may hold the phrase: "he said that, according to X, ..." is two voices.
    private static bool ComesBefore(Word branch, Word verb) =>
        Child(verb, "ccomp") is { } content && Holds(content, branch) && content.Index > verb.Index;

    private static bool IsClauseHead(Word word) =>
        word.Head is null || Is(word, "ccomp") || Is(word, "advcl") || Is(word, "conj") && word.Upos is "VERB" or "AUX" || Is(word, "acl") || Is(word, "parataxis");

    private static bool IsAtEdge(Word branch)
    {
        var words = Words(branch);
        var all = branch.Sentence.Words;
        var before = all.Take(words[0].Index).Any(w => w.Upos != "PUNCT");
        var after = all.Skip(words[^1].Index + 1).Any(w => w.Upos != "PUNCT");
        return !before || !after;
    }

    private static Word? Speaker(Word first, IReadOnlyList<string> parts)
    {
        var words = first.Sentence.Words;
        if (!words[first.Index].Form.Equals(parts[0], StringComparison.OrdinalIgnoreCase)) return null;
        if (Matches(words, first.Index, parts)) return first.Index + parts.Count < words.Count ? TopOf(words[first.Index + parts.Count]) : null;

        // "in the view of X" also covers "in X's view".
        if (parts is not [_, "the", var noun, "of"] || first.Head is not { } owned) return null;
        return owned.Form.Equals(noun, StringComparison.OrdinalIgnoreCase) && Is(first, "case") ? Child(owned, "nmod:poss") : null;
    }

    private static bool Matches(IReadOnlyList<Word> words, int at, IReadOnlyList<string> parts)
    {
        if (at + parts.Count > words.Count) return false;
        for (var i = 0; i < parts.Count; i++)
            if (!words[at + i].Form.Equals(parts[i], StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    // From the first word of a noun phrase to its head.
    private static Word TopOf(Word word)
    {
        while (word.Head is { } head && head.Index > word.Index
               && (Is(word, "det") || Is(word, "amod") || Is(word, "compound") || Is(word, "nmod") || Is(word, "nummod") || Is(word, "advmod") || Is(word, "case")))
            word = head;
        return word;
    }
}
