using System.Buffers;
using System.Text.Json;
using Chancery.Language;

namespace Chancery.Coding.Json;

/// <summary>One line of <c>chancery explain --format json</c>: how a report came about.</summary>
/// <param name="Stages">The steps of coding in their order.</param>
/// <param name="Sentences">Every sentence with its tree and what was weighed over its words.</param>
/// <param name="Report">What was put on record.</param>
public sealed record ExplanationJson(IReadOnlyList<StageJson> Stages, IReadOnlyList<ExplainedSentenceJson> Sentences, ReportJson Report)
{
    /// <summary>Gathers an explanation.</summary>
    /// <param name="stages">The stages that ran.</param>
    /// <param name="document">The analysed text.</param>
    /// <param name="report">What came of it.</param>
    /// <param name="trail">What was weighed.</param>
    public static ExplanationJson From(IReadOnlyList<ICodingStage> stages, Document document, Report report, Trail trail) => new(
        [.. stages.Select(stage => new StageJson(stage.Name, stage.Needs, stage.Adds))],
        [.. document.Sentences.Select((sentence, i) => ExplainedSentenceJson.From(i + 1, sentence, trail))],
        ReportJson.From(report));

    /// <summary>Writes the explanation as one line of JSON, UTF-8, ended by a line feed.</summary>
    public void WriteLine(IBufferWriter<byte> line)
    {
        using (var json = new Utf8JsonWriter(line, ReportJsonContext.Writing))
            JsonSerializer.Serialize(json, this, ReportJsonContext.Relaxed.ExplanationJson);
        line.Write("\n"u8);
    }
}
