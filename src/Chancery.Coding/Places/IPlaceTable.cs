using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>The places of an article, found by the act that happened there.</summary>
public interface IPlaceTable
{
    /// <summary>All places, in the order of the text.</summary>
    IReadOnlyList<Place> All { get; }

    /// <summary>Where the act that <paramref name="predicate"/> names took place, or null when its clause does not say.</summary>
    Place? Of(Word predicate);
}
