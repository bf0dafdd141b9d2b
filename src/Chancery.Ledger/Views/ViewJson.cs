using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chancery.Ledger.Views;

/// <summary>The written shape of answers: snake_case, letters of every script as they are; docs/outputs.md tells the fields.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(AllianceView))]
[JsonSerializable(typeof(RelationView))]
[JsonSerializable(typeof(StoryView))]
[JsonSerializable(typeof(EventView))]
[JsonSerializable(typeof(ActorView))]
[JsonSerializable(typeof(RecordedEvent))]
[JsonSerializable(typeof(RulingView))]
[JsonSerializable(typeof(Change))]
[JsonSerializable(typeof(RecordSummary))]
public sealed partial class ViewJson : JsonSerializerContext
{
    /// <summary>The serialisers with letters of any script written as they are.</summary>
    public static ViewJson Relaxed { get; } = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>One line of JSON, UTF-8, ended by a line feed.</summary>
    /// <typeparam name="T">One of the views.</typeparam>
    public static byte[] Line<T>(T view) => [.. JsonSerializer.SerializeToUtf8Bytes(view, typeof(T), Relaxed), (byte)'\n'];
}
