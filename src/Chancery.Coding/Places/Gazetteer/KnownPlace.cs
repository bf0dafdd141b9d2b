namespace Chancery.Coding.Places.Gazetteer;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Country">ISO 3166-1 alpha-3; null for waters and land across borders.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Population">Inhabitants; 0 when not known.</param>
/// <param name="Rank">What it is.</param>
internal sealed record KnownPlace(string Name, string? Country, double Latitude, double Longitude, int Population, PlaceRank Rank);

/// <summary>What kind of place it is.</summary>
internal enum PlaceRank
{
    /// <summary>A town.</summary>
    Town,

    /// <summary>The seat of a region.</summary>
    Seat,

    /// <summary>A capital or seat of government.</summary>
    Capital,

    /// <summary>A region, waters or a site of the list of regions.</summary>
    Region,
}
