namespace Chancery.Coding.Actors;

/// <summary>Lists who is mentioned in an article, each once.</summary>
internal static class ActorRoll
{
    // Which way of naming gives the entry its name: a state's own name before its capital, anything before a pronoun.
    private static readonly MentionKind[] _plainest =
        [MentionKind.State, MentionKind.Organisation, MentionKind.Group, MentionKind.Seat, MentionKind.Office, MentionKind.Person, MentionKind.Adjective, MentionKind.Pronoun];

    /// <summary>Makes the list.</summary>
    /// <param name="mentions">The mentions, in the order of the text.</param>
    /// <param name="text">The article's text.</param>
    /// <returns>Persons by name and code, all others by code, in the order of the first mention.</returns>
    public static IReadOnlyList<ActorEntry> Of(IReadOnlyList<Mention> mentions, string text)
    {
        var order = new List<(ActorCode Code, string? Person)>();
        var named = new Dictionary<(ActorCode, string?), List<Mention>>();
        foreach (var mention in mentions)
            foreach (var code in mention.Actors)
            {
                var key = (code, mention.Person);
                if (!named.TryGetValue(key, out var list))
                {
                    named[key] = list = [];
                    order.Add(key);
                }
                list.Add(mention);
            }
        return [.. order.Select(key => Entry(key.Code, key.Person, named[key], text))];
    }

    private static ActorEntry Entry(ActorCode code, string? person, List<Mention> mentions, string text)
    {
        var plainest = mentions.MinBy(mention => Array.IndexOf(_plainest, mention.Kind))!;
        return new ActorEntry(code, person ?? plainest.Span.In(text), person is null ? null : mentions.Select(mention => mention.Office).FirstOrDefault(office => office is not null),
            [.. mentions.Select(mention => Evidence.From(text, mention.Span))]);
    }
}
