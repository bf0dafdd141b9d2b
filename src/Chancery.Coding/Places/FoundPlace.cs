using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>A place with the word that ties it into its sentence.</summary>
/// <param name="Place">The place as the record shows it.</param>
/// <param name="Anchor">The word whose head is what happened there: the name itself, or "city" in "the city of Almaty".</param>
/// <param name="Use">How the text uses it.</param>
internal sealed record FoundPlace(Place Place, Word Anchor, PlaceUse Use);

/// <summary>How a phrase names a place.</summary>
internal enum PlaceUse
{
    /// <summary>"in Almaty": where it happened.</summary>
    Located,

    /// <summary>"to Almaty": where a going ended.</summary>
    Goal,

    /// <summary>"visited Almaty", "Almaty hosted": an argument that may be a place.</summary>
    Argument,

    /// <summary>"the Almaty meeting": before the noun.</summary>
    Modifier,
}
