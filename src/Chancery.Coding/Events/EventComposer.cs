using Chancery.Coding.Actors;
using Chancery.Coding.Factuality;

namespace Chancery.Coding.Events;

/// <summary>Turns an act into an event by the codebook: type and mode as they are done, promised or threatened, with CAMEO, Goldstein and contexts.</summary>
/// <param name="ontology">What goes with type and mode.</param>
public sealed class EventComposer(Ontology ontology)
{
    /// <summary>The event that the act is coded as, without its id.</summary>
    public CodedEvent Compose(Draft draft, Act act)
    {
        var frame = act.Match.Frame;
        var value = act.Judgement.Value;
        var type = frame.Type;
        var mode = act.Mode;
        var why = $"frame '{frame.Pattern.Text}' ({frame.Origin})";
        if (act.Time.Start is { } start && draft.Article.Published is { } published && start > published && value is EventFactuality.Occurred or EventFactuality.Ongoing)
        {
            value = EventFactuality.Planned;
            why += "; dated after the report";
        }
        var presented = Codebook.AsPresented(type, mode, value);
        if (presented.Type != type) why += $"; still to come, so {presented.Type.ToString().ToUpperInvariant()}";
        (type, mode) = presented;
        if (type == EventType.Protest && mode == "demo" && act.Match.Clause.Predicate.Lemma == "protest" && act.Match.Source.Codes.All(c => c.Sector is null or "GOV" or "MIL"))
            (type, mode, why) = (EventType.Accuse, "disapprove", $"{why}; a government protests in words, so ACCUSE"); // PROTEST is civilian collective action
        if (type == EventType.Threaten && value is EventFactuality.Occurred or EventFactuality.Ongoing) value = EventFactuality.Threatened;
        if (value == EventFactuality.Ongoing && Ontology.QuadOf(type).StartsWith("verbal", StringComparison.Ordinal) && type is not EventType.Consult and not EventType.Support)
            value = EventFactuality.Occurred; // speaking is done once it is spoken
        if (act.Match.Target is { Distance: ImpliedTarget.Distance }) why += "; the target is the only other actor in question";
        if (act.Judgement.Why.Length > 0) why += $"; {act.Judgement.Why}";

        var source = act.Match.Source.Codes;
        IReadOnlyList<ActorCode> target = act.Match.Target is { } named ? [.. named.Codes.Where(c => !source.Contains(c) || named.Mentions.All(m => m.Person is not null))] : [];
        if (type == EventType.Support && frame.Standing == "member") (source, target) = ([.. source, .. target], []); // joining is the act of both sides
        var entry = ontology[type, mode];
        return new CodedEvent
        {
            Id = "",
            Type = type,
            Mode = mode,
            Cameo = entry.Cameo,
            Goldstein = entry.Goldstein,
            Contexts = [.. frame.Contexts.Order(StringComparer.Ordinal)],
            Source = source,
            Target = target,
            SourceMentions = act.Match.Source.Mentions,
            TargetMentions = act.Match.Target?.Mentions ?? [],
            Time = act.Time,
            Place = draft.Places.Of(act.Match.Clause.Predicate),
            Factuality = value,
            SaidBy = act.SaidBy,
            Confidence = Math.Round(act.Confidence, 2),
            Evidence = act.Evidence,
            Why = why,
        };
    }
}
