using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>
/// Finds the target that a clause leaves to its surroundings: "Warsaw closed the border", in a report on Warsaw and Kyiv. By the codebook an act of these types
/// is always done to somebody; whoever is nearest in the clause, in the sentence and in the story is taken.
/// </summary>
public static class ImpliedTarget
{
    /// <summary>The <see cref="ActorArgument.Distance"/> of an implied target: farther than anything that a clause names.</summary>
    public const int Distance = 4;

    // Nearness of a candidate, set on the training part of the corpus. The sentence before counts when nothing nearer does.
    private const double Below = 3, SameSentence = 1.5, SentenceBefore = 1, Partner = 2, Salience = 1.5, Enough = 2;

    private static readonly HashSet<string> Publics = ["CVL", "OPP", "LAB", "EDU", "MED", "PTY", "JRN", "REL", "SOC", "REF", "AGR", "ELI"];

    /// <summary>The actor that is most plainly meant; null when none is near enough.</summary>
    /// <param name="draft">The draft with its mentions.</param>
    /// <param name="match">An act without a target.</param>
    /// <param name="earlier">The acts told before it.</param>
    public static ActorArgument? Find(Draft draft, FrameMatch match, IReadOnlyList<Act> earlier)
    {
        var states = match.Source.Codes.Select(c => c.State).Distinct().ToList();
        var predicate = match.Clause.Predicate;
        var fromPublic = match.Source.Codes.All(c => c.Sector is { } sector && Publics.Contains(sector));
        if (fromPublic && match.Frame.Type is EventType.Protest or EventType.Request or EventType.Reject or EventType.Accuse or EventType.Threaten
            && !draft.Mentions.Inside(predicate.Sentence.Span).Any(m => IsOther(m, states)))
            return Home(match, new ActorCode(states[0]).With("GOV"));
        if (match.Frame.Mode is "curfew" or "martial-law" || match.Words.Any(w => PublicOrder.Contains(w.Lemma.ToLowerInvariant()))) return Home(match, new ActorCode(states[0]).With("CVL"));
        if (match.Frame.Type is EventType.Coerce or EventType.Assault && match.Source.Codes.All(c => c.Sector is "COP" or "JUD" or "LEG" or "REB" or "CRM" || fromPublic))
            return Home(match, new ActorCode(states[0]).With("CVL"));
        return match.Frame.Mode != "resign" && (HasTarget(match.Frame.Type) || match.Frame.Type == EventType.Protest && !fromPublic) ? Nearest(draft, match, states, earlier) : null;
    }

    /// <summary>Acts that are hardly ever done to nobody, so that a clause without a target leaves it to its surroundings.</summary>
    private static bool HasTarget(EventType type) => IsDirected(type) || type is EventType.Aid or EventType.Mobilize or EventType.Coerce or EventType.Assault;

    /// <summary>Acts that need somebody at whom they are directed, whether or not the clause says at whom.</summary>
    public static bool IsDirected(EventType type) => type is EventType.Agree or EventType.Retreat or EventType.Concede or EventType.Request or EventType.Accuse
        or EventType.Reject or EventType.Threaten or EventType.Sanction;

    private static readonly HashSet<string> PublicOrder = ["curfew", "lockdown", "emergency"];

    private static ActorArgument Home(FrameMatch match, ActorCode code)
    {
        var source = match.Source.Mentions[0];
        return new ActorArgument([source with { Actors = [code], Person = null, Why = "at home, since nobody else is named" }], Distance);
    }

    private static ActorArgument? Nearest(Draft draft, FrameMatch match, List<string> states, IReadOnlyList<Act> earlier)
    {
        var predicate = match.Clause.Predicate;
        var before = Before(draft.Document, predicate.Sentence);
        var near = new Dictionary<string, double>();
        var named = new Dictionary<string, Mention>();
        var counts = new Dictionary<string, int>();
        foreach (var mention in draft.Mentions.All)
        {
            if (!IsOther(mention, states)) continue;
            var state = mention.Actors[0].State;
            counts[state] = counts.GetValueOrDefault(state) + 1;
            if (mention.Kind is MentionKind.Adjective) continue;
            var sentence = mention.Head.Sentence;
            var points = sentence == predicate.Sentence ? IsBelow(mention.Head, predicate) ? Below : SameSentence : sentence == before ? SentenceBefore : 0;
            if (!named.ContainsKey(state) || points >= near.GetValueOrDefault(state) && mention.Span.Start < predicate.Span.End) named[state] = mention;
            near[state] = Math.Max(near.GetValueOrDefault(state), points);
        }
        if (PartnerOf(states[0], earlier) is { } partner && near.ContainsKey(partner)) near[partner] += Partner;
        string? best = null;
        double most = 0, second = 0;
        foreach (var (state, points) in near.OrderBy(n => named[n.Key].Span.Start))
        {
            var score = points + Salience * counts[state] / counts.Values.Max();
            if (score > most) (best, most, second) = (state, score, most);
            else second = Math.Max(second, score);
        }
        return best is null || most < Enough ? null : new ActorArgument([named[best]], Distance);
    }

    /// <summary>With whom the source last had to do.</summary>
    private static string? PartnerOf(string state, IReadOnlyList<Act> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            var (source, target) = (earlier[i].Match.Source.Codes, earlier[i].Match.Target?.Codes ?? []);
            if (source.Any(c => c.State == state) && target.FirstOrDefault(c => c.State != state) is { Value: not null } to) return to.State;
            if (target.Any(c => c.State == state) && source.FirstOrDefault(c => c.State != state) is { Value: not null } from) return from.State;
        }
        return null;
    }

    private static Sentence? Before(Document document, Sentence sentence)
    {
        for (var i = 1; i < document.Sentences.Count; i++)
            if (document.Sentences[i] == sentence)
                return document.Sentences[i - 1];
        return null;
    }

    private static bool IsBelow(Word word, Word above)
    {
        for (var at = word.Head; at is not null; at = at.Head)
            if (at == above)
                return true;
        return false;
    }

    private static bool IsOther(Mention mention, List<string> states) => mention.Actors.Count == 1 && !states.Contains(mention.Actors[0].State);
}
