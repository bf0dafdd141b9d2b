using Chancery.Coding.Actors;
using Chancery.Coding.Events;

namespace Chancery.Coding.Standings;

/// <summary>Finds the organisation that a wording leaves out: "a member since 1996" in a report on the Council of Europe.</summary>
internal static class OrganisationContext
{
    // "a full member of the Gulf Cooperation Council", however the parser hung it.
    private const int WordsBehind = 4;

    /// <summary>The organisation that acts or is named right behind the word, else that of its sentence before it, else the one of which the report speaks most; empty when there is none.</summary>
    /// <param name="draft">The draft with its mentions.</param>
    /// <param name="clause">The clause that tells the standing.</param>
    /// <param name="isOrganisation">Whether a code means an organisation or treaty.</param>
    public static IReadOnlyList<ActorCode> Find(Draft draft, Clause clause, Func<ActorCode, bool> isOrganisation)
    {
        var word = clause.Predicate;
        // "was made a candidate by the European Union"
        foreach (var argument in clause.Arguments)
            if (argument.Marker == "by" && draft.Mentions.HeadedBy(argument.Head) is { Actors.Count: 1 } agent && isOrganisation(agent.Actors[0])) return [agent.Actors[0].With(null)];
        Mention? behind = null, before = null;
        var counts = new Dictionary<ActorCode, int>();
        foreach (var mention in draft.Mentions.All)
        {
            if (mention.Actors.Count != 1 || !isOrganisation(mention.Actors[0])) continue;
            var code = mention.Actors[0].With(null);
            counts[code] = counts.GetValueOrDefault(code) + 1;
            if (mention.Head == word) behind = mention; // "member of the Council of Europe", read as one name
            if (mention.Head.Sentence != word.Sentence) continue;
            if (mention.Span.Start < word.Span.Start) before = mention;
            else if (behind is null && mention.Head.Index - word.Index <= WordsBehind && mention.Head.Children.Any(c => c.BaseRelation is "case")) behind = mention;
        }
        if ((behind ?? before) is { } found) return [found.Actors[0].With(null)];
        var most = counts.Values.DefaultIfEmpty(0).Max();
        var leading = counts.Where(c => c.Value == most).Select(c => c.Key).ToList();
        return leading.Count == 1 && (most > 1 || counts.Count == 1) ? leading : [];
    }
}
