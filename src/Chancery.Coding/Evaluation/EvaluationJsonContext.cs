using System.Text.Json.Serialization;

namespace Chancery.Coding.Evaluation;

/// <summary>Serialisers of annotated pages, figures and floors, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, IndentSize = 1, NewLine = "\n")]
[JsonSerializable(typeof(GoldArticle))]
[JsonSerializable(typeof(EvaluationRun))]
[JsonSerializable(typeof(Floors))]
public sealed partial class EvaluationJsonContext : JsonSerializerContext;
