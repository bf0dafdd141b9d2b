using Chancery.Coding.Events;
using Chancery.Coding.Factuality;

namespace Chancery.Coding.Classification;

/// <summary>What the source does to the target of a <see cref="GivenPair"/>.</summary>
/// <param name="Type">PLOVER's type, or null when nothing in the sentence speaks of an act.</param>
/// <param name="Mode">PLOVER's mode, or null.</param>
/// <param name="Factuality">Whether it is presented as done; null with the type.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Why">The frame and how the two stand to it, in words a person can check.</param>
public sealed record PairVerdict(EventType? Type, string? Mode, EventFactuality? Factuality, double Confidence, string Why);
