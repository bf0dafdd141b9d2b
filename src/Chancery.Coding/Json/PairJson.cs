using System.Buffers;
using System.Text.Json;
using Chancery.Coding.Classification;

namespace Chancery.Coding.Json;

/// <summary>One line of <c>chancery classify</c>.</summary>
/// <param name="Uid">The caller's name for the pair.</param>
/// <param name="Root">PLOVER's type in capitals, or null.</param>
/// <param name="Quad">The quad class in words, null with the type.</param>
/// <param name="Mode">PLOVER's mode, or null.</param>
/// <param name="Factuality">How the act is presented, null with the type.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Why">What decided.</param>
public sealed record PairJson(string Uid, string? Root, string? Quad, string? Mode, string? Factuality, double Confidence, string Why)
{
    /// <summary>Writes a verdict as one line of JSON, UTF-8, ended by a line feed.</summary>
    /// <param name="uid">The caller's name for the pair.</param>
    /// <param name="verdict">What was found.</param>
    /// <param name="line">Where to.</param>
    public static void WriteLine(string uid, PairVerdict verdict, IBufferWriter<byte> line)
    {
        var pair = new PairJson(
            uid, verdict.Type is { } type ? Spelling.Of(type) : null, verdict.Type is { } quad ? Spelling.QuadOf(quad) : null, verdict.Mode,
            verdict.Factuality is { } value ? Spelling.Of(value) : null, verdict.Confidence, verdict.Why);
        using (var json = new Utf8JsonWriter(line, ReportJsonContext.Writing))
            JsonSerializer.Serialize(json, pair, ReportJsonContext.Relaxed.PairJson);
        line.Write("\n"u8);
    }
}
