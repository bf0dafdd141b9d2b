using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Coding.Json;

/// <summary>Serialisers of the record's shapes, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ReportJson))]
[JsonSerializable(typeof(ExtractJson))]
[JsonSerializable(typeof(ExplanationJson))]
[JsonSerializable(typeof(PairJson))]
public sealed partial class ReportJsonContext : JsonSerializerContext
{
    // The output is data in a file or a pipe, never markup in a page: letters of all scripts and '<', '&' stay readable.
    internal static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The serialisers with letters of any script written as they are.</summary>
    public static ReportJsonContext Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
