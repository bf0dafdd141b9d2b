using Chancery.Coding.Places.Gazetteer;

namespace Chancery.Coding.Places;

/// <summary>Chooses among the places of one name: a capital, the place that the press means by it, one by far the largest, the only one in a country that the article tells of.</summary>
internal static class PlaceChoice
{
    private const int LargePopulation = 1_000_000;
    private const int KnownPopulation = 50_000;
    private const int Dominance = 5;

    /// <summary>The place and why; without one, why nothing tells which, or nothing at all when none is worth naming.</summary>
    /// <param name="candidates">The places of the name, the most populous first; at least one.</param>
    /// <param name="countries">The countries of which the article tells.</param>
    /// <param name="isAlias">Whether the press means one place by this name although the gazetteer has it under another.</param>
    public static (KnownPlace? Place, string Why) Of(IReadOnlyList<KnownPlace> candidates, IReadOnlySet<string> countries, bool isAlias)
    {
        if (candidates[0].Rank == PlaceRank.Region) return (candidates[0], "a region of the list");
        var capital = candidates.FirstOrDefault(c => c.Rank == PlaceRank.Capital);
        if (capital is not null && (candidates[0] == capital || countries.Contains(capital.Country!) || (candidates[0].Population < Dominance * (long)capital.Population && !countries.Contains(candidates[0].Country!)))) return (capital, "a capital");
        if (isAlias) return (candidates[0], "the place that the press means by that name");
        if (candidates[0].Population >= LargePopulation && Dominates(candidates)) return (candidates[0], "by far the largest of the name");
        var told = candidates.Where(c => countries.Contains(c.Country!)).ToList();
        if (told.Count > 0 && Dominates(told)) return (told[0], candidates.Count == 1 ? "the only place of the name" : "of the places of the name, the one in a country that the article tells of");
        if (told.Count == 0 && candidates[0].Population >= KnownPopulation && Dominates(candidates)) return (candidates[0], candidates.Count == 1 ? "the only place of the name" : "by far the largest of the name");
        return told.Count == 0 && candidates[0].Population < KnownPopulation ? (null, "") : (null, $"{candidates.Count} places of the name and nothing that tells which");
    }

    private static bool Dominates(IReadOnlyList<KnownPlace> places) =>
        places.Count == 1 || places[0].Population >= Dominance * (long)Math.Max(1, places[1].Population)
        || (places.All(p => p.Country == places[0].Country) && places[0].Population >= 2L * places[1].Population)
        || (places[0].Rank == PlaceRank.Seat && places[1].Rank == PlaceRank.Town && places[0].Population >= 2L * places[1].Population);
}
