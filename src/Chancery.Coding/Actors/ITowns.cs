namespace Chancery.Coding.Actors;

/// <summary>Tells in which country a town or region lies.</summary>
public interface ITowns
{
    /// <summary>The country by its ISO 3166-1 alpha-3 code; null for an unknown name and for one of several places that nothing tells apart.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="told">The countries of which the article tells, which decide between places of one name.</param>
    string? CountryOf(string name, IReadOnlySet<string> told);
}
