using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Finds the actors that an argument of a predicate names: its head, or failing that whoever the phrase belongs to.</summary>
/// <param name="mentions">The mentions of the article.</param>
/// <param name="places">Places that stand for their states when something is done to them; null for none.</param>
public sealed class ActorArgumentReader(MentionTable mentions, MentionTable? places = null)
{
    private const int MaximumDistance = 3;

    /// <summary>Prepositions behind which the owner of a phrase stands, nearest in meaning first: "the forces of X", "an order by X".</summary>
    private static readonly string[] OwnerMarkers = ["of", "by", "from", "with", "between", "against", "to", "on", "in", "among", "for", "inside", "across"];

    /// <summary>The same for a phrase that acts: only who owns or issues it.</summary>
    private static readonly string[] AgentMarkers = ["of", "by", "from", "in"];

    /// <summary>The actors named by an argument, with those coordinated with it; null when it names none.</summary>
    /// <param name="head">The argument's head.</param>
    /// <param name="acting">Whether the argument acts (a source) rather than suffers (a target): a source is looked for less deeply.</param>
    public ActorArgument? Read(Word head, bool acting)
    {
        var found = new List<Mention>();
        var distance = 0;
        foreach (var member in ClauseReader.Coordination(head))
        {
            if (Find(member, acting, 0) is not { } argument) continue;
            found.AddRange(argument.Mentions);
            distance = Math.Max(distance, argument.Distance);
        }
        return found.Count == 0 ? null : new ActorArgument([.. found.Distinct().OrderBy(m => m.Span.Start)], distance);
    }

    private ActorArgument? Find(Word word, bool acting, int distance)
    {
        if (mentions.HeadedBy(word) is { Actors.Count: > 0 } mention) return new ActorArgument([mention], distance);
        if (!acting && places?.HeadedBy(word) is { } place) return new ActorArgument([place], distance);
        if (distance == MaximumDistance) return null;
        return FromChildren(word, distance, c => c.Relation == "nmod:poss", acting)
            ?? FromChildren(word, distance, c => c.BaseRelation is "amod" or "compound", acting)
            ?? FromMarkers(word, distance, acting);
    }

    private ActorArgument? FromMarkers(Word word, int distance, bool acting)
    {
        foreach (var marker in acting ? AgentMarkers : OwnerMarkers)
            if (FromChildren(word, distance, c => c.BaseRelation is "nmod" && ClauseReader.Marker(c) == marker, acting) is { } found)
                return found;
        return null;
    }

    private ActorArgument? FromChildren(Word word, int distance, Func<Word, bool> chosen, bool acting)
    {
        List<Mention>? found = null;
        var farthest = 0;
        foreach (var child in word.Children)
        {
            if (!chosen(child)) continue;
            foreach (var member in ClauseReader.Coordination(child))
                if (Find(member, acting, distance + 1) is { } argument)
                {
                    (found ??= []).AddRange(argument.Mentions);
                    farthest = Math.Max(farthest, argument.Distance);
                }
        }
        return found is null ? null : new ActorArgument(found, farthest);
    }
}
