namespace Chancery.Reading.Outlets;

/// <summary>A carrier of news: an agency, a broadcaster, a paper, a site.</summary>
/// <param name="Name">The name it is usually printed with: "TASS".</param>
/// <param name="OtherNames">Further names in print: "ITAR-TASS", "Russian News Agency".</param>
/// <param name="Kind">"agency", "public", "state-run" or "private".</param>
/// <param name="Country">Where it is seated, ISO 3166 alpha-3.</param>
/// <param name="Domains">Its addresses without "www.": "tass.com".</param>
public sealed record Outlet(string Name, IReadOnlyList<string> OtherNames, string Kind, string Country, IReadOnlyList<string> Domains);
