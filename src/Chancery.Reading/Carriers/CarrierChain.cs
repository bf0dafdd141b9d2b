namespace Chancery.Reading.Carriers;

/// <summary>Puts carriers in the order in which the news passed through them: told, cited, relayed, credited; those of one part as they are mentioned.</summary>
internal static class CarrierChain
{
    /// <summary>The names, each once, without the outlet itself.</summary>
    /// <param name="mentions">All mentions in the order of the text, then the credits of the page.</param>
    /// <param name="outletKey">What the outlet is known by; null when there is none.</param>
    public static List<string> Of(IReadOnlyList<CarrierMention> mentions, string? outletKey)
    {
        var links = new List<CarrierMention>();
        foreach (var mention in mentions)
        {
            if (mention.Key == outletKey || string.Equals(mention.Name, outletKey, StringComparison.OrdinalIgnoreCase))
                continue;
            var earlier = links.FindIndex(link => link.Key == mention.Key);
            if (earlier < 0)
                links.Add(mention);
            else if (mention.Role < links[earlier].Role)
                links[earlier] = links[earlier] with { Role = mention.Role };
        }
        // A house and its language service are one carrier: the service is the closer name.
        links.RemoveAll(link => !link.Key.Contains(':', StringComparison.Ordinal) && links.Exists(other => other.Key.StartsWith(link.Key + ":", StringComparison.Ordinal)));
        var ordered = links.OrderBy(link => Rank(link.Role)).ThenBy(link => link.Position).ToList();
        PutCitedFirst(ordered, mentions);
        return ordered.ConvertAll(link => link.Name);
    }

    // Cited and relayed share a rank: without a sentence that joins them the order of mention stands.
    private static int Rank(CarrierRole role) => role switch
    {
        CarrierRole.Told => 0,
        CarrierRole.Credited => 2,
        _ => 1,
    };

    /// <summary>"Interfax reported, citing RIA Novosti": whom a sentence cites comes before who speaks in it.</summary>
    private static void PutCitedFirst(List<CarrierMention> ordered, IReadOnlyList<CarrierMention> mentions)
    {
        foreach (var cited in mentions.Where(mention => mention.Role == CarrierRole.Cited))
        {
            var speaker = mentions.Where(mention => mention.Sentence == cited.Sentence && mention.Sentence >= 0 && mention.Key != cited.Key && mention.Role == CarrierRole.Relayed)
                .OrderBy(mention => Math.Abs(mention.Position - cited.Position)).FirstOrDefault();
            if (speaker is null)
                continue;
            var from = ordered.FindIndex(link => link.Key == cited.Key);
            var to = ordered.FindIndex(link => link.Key == speaker.Key);
            if (from > to && to >= 0)
            {
                var link = ordered[from];
                ordered.RemoveAt(from);
                ordered.Insert(to, link);
            }
        }
    }
}
