using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>A place named in the text.</summary>
/// <param name="Name">Its name in the gazetteer.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the country it lies in; null when unresolved.</param>
/// <param name="Latitude">Degrees north; null when unresolved.</param>
/// <param name="Longitude">Degrees east; null when unresolved.</param>
/// <param name="Span">Its words in the article.</param>
/// <param name="Why">How it was resolved, in words a person can check.</param>
public sealed record Place(string Name, string? Country, double? Latitude, double? Longitude, TextSpan Span, string Why);
