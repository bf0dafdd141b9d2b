using Chancery.Coding.Factuality;

namespace Chancery.Coding.Events;

/// <summary>One real act is one event of the article, however often it is told: later tellings become further evidence.</summary>
public static class EventMerger
{
    /// <summary>Merges tellings of one act.</summary>
    /// <param name="events">Events in the order of the text, each with the lemma of its predicate and the sentence it stands in.</param>
    /// <returns>The events that remain, in the order of their first telling.</returns>
    public static IReadOnlyList<CodedEvent> Merge(IReadOnlyList<(CodedEvent Event, string Lemma, int Sentence)> events)
    {
        var merged = new List<(CodedEvent Event, string Lemma, int Sentence)>();
        foreach (var telling in events)
        {
            var at = merged.FindIndex(first => IsSameAct(first, telling));
            if (at < 0) merged.Add(telling);
            else merged[at] = merged[at] with { Event = Join(merged[at].Event, telling.Event) };
        }
        return [.. merged.Select(m => m.Event)];
    }

    private static bool IsSameAct((CodedEvent Event, string Lemma, int Sentence) first, (CodedEvent Event, string Lemma, int Sentence) second)
    {
        var (a, b) = (first.Event, second.Event);
        return a.Type == b.Type
            && (a.Mode == b.Mode || a.Mode is null || b.Mode is null)
            && IsRealised(a) == IsRealised(b)
            && SameActors(a, b)
            && TimesMeet(a, b)
            && (first.Sentence == second.Sentence || first.Lemma == second.Lemma);
    }

    private static bool IsRealised(CodedEvent e) => e.Factuality is EventFactuality.Occurred or EventFactuality.Ongoing or EventFactuality.Threatened or EventFactuality.Alleged;

    private static bool SameActors(CodedEvent a, CodedEvent b)
    {
        var symmetric = a.Type is EventType.Consult or EventType.Cooperate or EventType.Agree;
        if (symmetric) return States(a.Source.Concat(a.Target)).SetEquals(States(b.Source.Concat(b.Target)));
        return States(a.Source).SetEquals(States(b.Source)) && (States(a.Target).SetEquals(States(b.Target)) || a.Target.Count == 0 || b.Target.Count == 0);
    }

    private static HashSet<string> States(IEnumerable<Actors.ActorCode> codes) => [.. codes.Select(c => c.State)];

    /// <summary>Whether the times are the same, or one is not told. A boycott over the past year and one last week are two.</summary>
    private static bool TimesMeet(CodedEvent a, CodedEvent b) =>
        a.Time.Start is null || b.Time.Start is null || a.Time.Start == b.Time.Start && a.Time.End == b.Time.End;

    private static CodedEvent Join(CodedEvent first, CodedEvent second) => first with
    {
        Mode = first.Mode ?? second.Mode,
        Target = first.Target.Count == 0 ? second.Target : first.Target,
        TargetMentions = first.Target.Count == 0 ? second.TargetMentions : first.TargetMentions,
        Time = first.Time.Start is null ? second.Time : first.Time,
        Place = first.Place ?? second.Place,
        MoreEvidence = [.. first.MoreEvidence, second.Evidence, .. second.MoreEvidence],
    };
}
