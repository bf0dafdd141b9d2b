using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors;

/// <summary>Sums the mentions of an article up: each actor and person once, with every stretch of text that means it.</summary>
public static class ActorEntries
{
    /// <summary>The entries, in the order of the first mention.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="document">The document in whose text they stand.</param>
    /// <param name="lexicon">Gives actors their names.</param>
    public static IReadOnlyList<ActorEntry> From(MentionTable mentions, Document document, ActorLexicon lexicon)
    {
        var order = new List<(ActorCode Code, string? Person)>();
        var found = new Dictionary<(ActorCode, string?), List<Mention>>();
        foreach (var mention in mentions.All)
        {
            // A pronoun for several people means each of them, but names none.
            foreach (var code in mention.Actors)
            {
                var key = (code, mention.Actors.Count == 1 ? mention.Person : null);
                if (!found.TryGetValue(key, out var list))
                {
                    found.Add(key, list = []);
                    order.Add(key);
                }
                list.Add(mention);
            }
        }
        return [.. order.Select(key => new ActorEntry(
            key.Code,
            key.Person ?? lexicon.NameOf(key.Code),
            key.Person is null ? null : found[key].Select(m => m.Office).FirstOrDefault(o => o is not null),
            [.. found[key].Select(m => Evidence.From(document.Text, m.Span))]))];
    }
}
