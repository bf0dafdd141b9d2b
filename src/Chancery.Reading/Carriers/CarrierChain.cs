namespace Chancery.Reading.Carriers;

/// <summary>
/// Puts carriers in the order in which the news passed through them. Those of different sentences are parallel and stand as they are mentioned;
/// within a sentence whom somebody told, or whom another cites, comes before who passes it on; what the page credits for the whole report
/// comes last.
/// </summary>
internal static class CarrierChain
{
    /// <summary>The names, each once, without the outlet itself.</summary>
    /// <param name="mentions">All mentions in the order of the text, then the credits of the page.</param>
    /// <param name="outletKey">What the outlet is known by; null when there is none.</param>
    public static List<string> Of(IReadOnlyList<CarrierMention> mentions, string? outletKey)
    {
        var links = mentions
            .Where(mention => mention.Key != outletKey && !string.Equals(mention.Name, outletKey, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(mention => mention.Key).ToList();
        // A house and its language service are one carrier: the service is the closer name.
        links.RemoveAll(link => !link.Key.Contains(':', StringComparison.Ordinal)
            && links.Exists(other => other.Key.StartsWith(link.Key + ":", StringComparison.Ordinal)));
        var ordered = links.OrderBy(link => link.Role == CarrierRole.Credited).ThenBy(link => link.Position).ToList();
        PutSourcesFirst(ordered, mentions);
        return ordered.ConvertAll(link => link.Name);
    }

    /// <summary>"Interfax reported, citing RIA Novosti", "Reuters quoted him as telling NHK".</summary>
    private static void PutSourcesFirst(List<CarrierMention> ordered, IReadOnlyList<CarrierMention> mentions)
    {
        var relays = mentions.Where(mention => mention.Role == CarrierRole.Relayed && mention.Sentence >= 0).ToLookup(mention => mention.Sentence);
        foreach (var source in mentions.Where(mention => mention.Role is CarrierRole.Cited or CarrierRole.Told))
        {
            var relay = relays[source.Sentence].Where(mention => mention.Key != source.Key)
                .OrderBy(mention => Math.Abs(mention.Position - source.Position)).FirstOrDefault();
            if (relay is null)
                continue;
            var from = ordered.FindIndex(link => link.Key == source.Key);
            var to = ordered.FindIndex(link => link.Key == relay.Key);
            if (from > to && to >= 0)
            {
                var link = ordered[from];
                ordered.RemoveAt(from);
                ordered.Insert(to, link);
            }
        }
    }
}
