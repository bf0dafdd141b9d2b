using Chancery.Coding.Times;

namespace Chancery.Coding.Places;

/// <summary>Finds where things happened: names of places after a preposition of place, resolved to a country and coordinates.</summary>
/// <param name="lexicon">The places of the world.</param>
/// <param name="verbs">What verbs do with a time and a place: a verb of saying is not where the thing told was done.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PlaceStage(PlaceLexicon lexicon, TimeLexicon verbs) : ICodingStage
{
    /// <inheritdoc/>
    public string Name => "places";

    /// <inheritdoc/>
    public string Needs => "document, mentions";

    /// <inheritdoc/>
    public string Adds => "places";

    /// <inheritdoc/>
    public void Run(Draft draft)
    {
        var finder = new PlaceFinder(lexicon, draft);
        var found = finder.Find();
        draft.PlaceMentions = new PlaceMentions(finder, verbs).Read(draft);
        draft.Places = new PlaceTable(lexicon, verbs, found);
        if (draft.Trail is not { } trail) return;
        foreach (var place in draft.Places.All) trail.Add(Name, place.Span, place.Country is null && place.Latitude is null ? "not resolved" : "resolved", place.Why);
    }
}
