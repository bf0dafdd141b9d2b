using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Standings;

namespace Chancery.Coding.Json;

/// <summary>How the values of the record are written: <c>THREATEN</c>, <c>verbal conflict</c>, <c>occurred</c>, <c>participation-frozen</c>.</summary>
/// <remarks>These spellings are a contract with everyone who reads Chancery's output; see docs/outputs.md.</remarks>
public static class Spelling
{
    private static readonly string[] _types = [.. Enum.GetNames<EventType>().Select(name => name.ToUpperInvariant())];
    private static readonly string[] _factualities = [.. Enum.GetNames<EventFactuality>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] _statuses = [.. Enum.GetNames<StandingStatus>().Select(Hyphenate)];

    /// <summary>PLOVER's name of the type: <c>THREATEN</c>.</summary>
    public static string Of(EventType type) => _types[(int)type];

    /// <summary>The factuality in lower case: <c>occurred</c>.</summary>
    public static string Of(EventFactuality factuality) => _factualities[(int)factuality];

    /// <summary>The status in lower case with hyphens: <c>participation-frozen</c>.</summary>
    public static string Of(StandingStatus status) => _statuses[(int)status];

    /// <summary>The quad class of the type by PLOVER's manual of 2021: "verbal cooperation", "material cooperation", "verbal conflict" or "material conflict".</summary>
    public static string QuadOf(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => "verbal cooperation",
        EventType.Cooperate or EventType.Aid or EventType.Retreat => "material cooperation",
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => "verbal conflict",
        _ => "material conflict",
    };

    private static string Hyphenate(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
