using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;
using static Chancery.Coding.Statements.Attribution.Branch;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Whether a sentence states that something was said, and what it lets know of the truth of it.</summary>
internal static class Utterance
{
    /// <summary>False for "did not say", "would say", "declined to say", "if he says", "without saying".</summary>
    public static bool IsStated(Word verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Index > verb.Index || CrossesMark(verb, child)) continue;
            if (child.Lemma is "not" or "n't" or "never" or "n’t" or "hardly" || child.Form.ToLowerInvariant() is "not" or "n't" or "n’t") return false;
            if (Is(child, "aux") && child.Lemma is "will" or "would" or "may" or "might" or "could" or "should" or "must" or "can" or "shall" or "wo" or "ca") return false;
            if (Is(child, "mark") && child.Lemma is "if" or "unless" or "whether" or "lest" or "without") return false;
            if (Is(child, "nsubj") && child.Index < verb.Index && (child.Lemma is "nobody" or "none" || Child(child, "det")?.Lemma is "no" or "neither")) return false;
        }
        if (Is(verb, "xcomp") && verb.Head is { } head)
            return head.Lemma is "go" or "continue" or "proceed" or "quote" or "cite" or "hear" or "see" && IsStated(head);
        return !(verb.HasFeature("VerbForm", "Inf") && verb.Children.Any(c => c.Upos == "PART" && c.Lemma == "to"));
    }

    /// <summary>The verdict of the word itself, or that of an adverb or "without evidence" beside it.</summary>
    public static SpeechVerdict Verdict(Word verb, SpeechEntry entry, SpeechLexicon lexicon)
    {
        foreach (var child in verb.Children)
        {
            if (Is(child, "advmod") && lexicon.Adverb(child.Lemma) is { } adverb) return adverb.Verdict;
            if (Marker(child) == "without" && Words(child).Any(w => w.Lemma is "evidence" or "proof")) return SpeechVerdict.Doubtful;
        }
        return entry.Verdict;
    }
}
