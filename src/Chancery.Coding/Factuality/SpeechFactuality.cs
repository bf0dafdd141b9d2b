using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Statements;

namespace Chancery.Coding.Factuality;

/// <summary>
/// What reported speech does to an act told in it: an act asserted by one party against another is alleged, one that is denied, hoped for or asked for is
/// not told as done. The codebook's page on factuality gives the rule.
/// </summary>
public static class SpeechFactuality
{
    /// <summary>The judgement on an act as the narrator's text presents it, given whose word it is.</summary>
    /// <param name="judgement">The judgement by the words of the speech itself.</param>
    /// <param name="speech">The innermost speech that tells the act.</param>
    /// <param name="type">The act's type.</param>
    /// <param name="source">Who acts.</param>
    /// <param name="target">Towards whom.</param>
    public static Judgement Apply(Judgement judgement, Speech speech, EventType type, IReadOnlyList<ActorCode> source, IReadOnlyList<ActorCode> target)
    {
        if (!speech.Uttered && speech.Kind == SpeechKind.Denied) return judgement; // "did not deny": the tree has let the negated denial have its say
        if (!speech.Uttered) return judgement.Under(EventFactuality.Possible, codes: false, "said only by supposition");
        var by = speech.Speaker?.Name ?? "a source";
        switch (speech.Kind)
        {
            case SpeechKind.Denied when speech.Cue is { } cue && judgement.Why.Contains($"'{cue.Lemma}'", StringComparison.Ordinal):
                return judgement; // the tree has already let the denial have its say
            case SpeechKind.Denied:
                return judgement.Under(EventFactuality.Denied, true, $"denied by {by}");
            case SpeechKind.Hoped or SpeechKind.Thought when speech.Speaker is null:
                return judgement; // "is expected to", "is believed to": nobody's hope, and the tree has let the word have its say
            case SpeechKind.Hoped or SpeechKind.Asked or SpeechKind.Thought:
                return judgement.Under(EventFactuality.Possible, codes: false, $"what {by} hopes, asks or believes");
            case SpeechKind.Requested:
                return judgement.Under(EventFactuality.Possible, codes: false, $"what {by} wants done");
            case SpeechKind.Warned:
                return judgement.Under(EventFactuality.Possible, codes: false, $"what {by} warns of");
        }
        if (speech.Verdict == SpeechVerdict.False) return judgement.Under(EventFactuality.Denied, true, $"the narrator calls the word of {by} untrue");
        if (speech.Verdict == SpeechVerdict.Doubtful && judgement.Value == EventFactuality.Occurred) return judgement.Under(EventFactuality.Alleged, true, $"doubtful word of {by}");
        if (judgement is { Value: EventFactuality.Possible, Coded: true } && judgement.Why == "'could'" && speech.Speaker?.Code is { } own && source.Any(s => s.State == own.State))
            return judgement.Under(EventFactuality.Possible, codes: false, $"an option that {by} speaks of");
        var ofOthers = speech.Speaker?.Code is { } speaker && !source.Any(s => s.State == speaker.State);
        if (!ofOthers) return judgement;
        if (speech.Kind is SpeechKind.Accused or SpeechKind.Claimed) return judgement.Under(EventFactuality.Alleged, true, $"asserted by {by}");
        // A party's word against its adversary is contested by nature.
        var against = Ontology.IsConflict(type) && type is not (EventType.Request or EventType.Accuse) && target.Any(t => t.State == speech.Speaker!.Code!.Value.State);
        return against ? judgement.Under(EventFactuality.Alleged, true, $"told by {by}, who is a party") : judgement;
    }
}
