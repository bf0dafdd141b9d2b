using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>
/// Finds the target that a clause leaves to its surroundings: "Warsaw closed the border", in a report on Warsaw and Kyiv. Only where exactly
/// one other actor is in question; otherwise the act stays without a target.
/// </summary>
public static class ImpliedTarget
{
    /// <summary>The <see cref="ActorArgument.Distance"/> of an implied target: farther than anything that a clause names.</summary>
    public const int Distance = 4;

    /// <summary>The only other actor of the sentence, or failing that of the sentence before; null when there are none or several.</summary>
    /// <param name="draft">The draft with its mentions.</param>
    /// <param name="match">An act without a target.</param>
    public static ActorArgument? Find(Draft draft, FrameMatch match)
    {
        if (!IsDirected(match.Frame.Type) || match.Source.Codes.Select(c => c.State).Distinct().Count() > 1) return null;
        var sentence = match.Clause.Predicate.Sentence;
        if (Others(draft, match, sentence) is { Count: > 0 } here) return Only(here);
        for (var i = 1; i < draft.Document.Sentences.Count; i++)
            if (draft.Document.Sentences[i] == sentence)
                return Only(Others(draft, match, draft.Document.Sentences[i - 1]));
        return null;
    }

    /// <summary>Acts that are done to somebody, whether or not the clause says to whom.</summary>
    private static bool IsDirected(EventType type) => type is EventType.Agree or EventType.Retreat or EventType.Concede or EventType.Request or EventType.Accuse
        or EventType.Reject or EventType.Threaten or EventType.Sanction;

    private static List<Mention> Others(Draft draft, FrameMatch match, Sentence sentence) =>
        [.. draft.Mentions.Inside(sentence.Span).Where(m => m.Kind is not MentionKind.Adjective && m.Actors.Count == 1 && !match.Source.Codes.Any(s => s.State == m.Actors[0].State))];

    private static ActorArgument? Only(List<Mention> mentions) =>
        mentions.Select(m => m.Actors[0].State).Distinct().Take(2).Count() == 1 ? new ActorArgument([mentions[0]], Distance) : null;
}
