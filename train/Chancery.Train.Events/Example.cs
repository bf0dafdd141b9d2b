using Chancery.Coding.Scoring;

namespace Chancery.Train.Events;

/// <summary>A pair of actors with what the one does to the other.</summary>
/// <param name="Features">What the scorer sees.</param>
/// <param name="Class">The number of the type, or the last class for none.</param>
internal sealed record Example(PairFeatures Features, int Class);
