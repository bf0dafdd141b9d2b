using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>What the network gives for a batch.</summary>
/// <param name="Tags">Part of speech, features, script, mention: [words, choices].</param>
/// <param name="ArcDependents">[time, size, arc]: words as dependents, times the arc matrix.</param>
/// <param name="ArcHeads">[time, size, arc]: words as heads.</param>
/// <param name="Arcs">[words, time]: score of each position as head.</param>
/// <param name="LabelDependents">[time, size, label].</param>
/// <param name="LabelHeads">[time, size, label].</param>
public sealed record NetworkScores(Tensor[] Tags, Tensor ArcDependents, Tensor ArcHeads, Tensor Arcs, Tensor LabelDependents, Tensor LabelHeads);
