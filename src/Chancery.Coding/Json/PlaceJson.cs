namespace Chancery.Coding.Json;

/// <summary>A place as written in JSON.</summary>
/// <param name="Name">Its name in the gazetteer.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or null when unresolved.</param>
/// <param name="Lat">Degrees north, or null when unresolved.</param>
/// <param name="Lon">Degrees east, or null when unresolved.</param>
public sealed record PlaceJson(string Name, string? Country, double? Lat, double? Lon);
