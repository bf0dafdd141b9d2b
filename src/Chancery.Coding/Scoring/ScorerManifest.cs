using System.Text.Json.Serialization;

namespace Chancery.Coding.Scoring;

/// <summary>What a scorer's file says of itself.</summary>
/// <param name="Format">The version of the format.</param>
/// <param name="TrainedOn">What it was trained on.</param>
/// <param name="Hidden">Hidden units of each network.</param>
/// <param name="Classes">Classes: the types and none.</param>
/// <param name="Networks">Number of networks.</param>
/// <param name="Confidence">The weights of <see cref="Scoring.Confidence"/>, or null.</param>
internal sealed record ScorerManifest(int Format, string TrainedOn, int Hidden, int Classes, int Networks, IReadOnlyList<double>? Confidence);

[JsonSerializable(typeof(ScorerManifest))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
internal sealed partial class ScorerManifestContext : JsonSerializerContext;
