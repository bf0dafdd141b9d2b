using System.Text.Json.Serialization;

namespace Chancery.Language.Model;

/// <summary>Reads and writes manifests without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(ModelManifest))]
public sealed partial class ModelManifestContext : JsonSerializerContext;
