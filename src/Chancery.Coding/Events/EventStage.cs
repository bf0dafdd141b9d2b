using Chancery.Coding.Identity;

namespace Chancery.Coding.Events;

/// <summary>Codes events: reads the acts, composes an event of each that the codebook counts, and merges what is told twice.</summary>
/// <param name="acts">Reads the acts.</param>
/// <param name="composer">Composes the events.</param>
public sealed class EventStage(ActReader acts, EventComposer composer) : ICodingStage
{
    private const int YearsOfBackground = 10;

    /// <summary>Of events less sure than this one in seven is right (docs/evaluation.md): a wrong event costs more than a missing one.</summary>
    private const double LeastConfidence = 0.2;

    /// <inheritdoc/>
    public string Name => "events";

    /// <inheritdoc/>
    public string Needs => "mentions, times, places, speech";

    /// <inheritdoc/>
    public string Adds => "acts, events";

    /// <inheritdoc/>
    public void Run(Draft draft)
    {
        draft.Acts = acts.Read(draft);
        var sentences = new Dictionary<Language.Sentence, int>();
        foreach (var sentence in draft.Document.Sentences) sentences.Add(sentence, sentences.Count);
        var tellings = new List<(CodedEvent, string, int)>();
        foreach (var act in draft.Acts)
        {
            var predicate = act.Match.Clause.Predicate;
            if (IsHistory(draft, act))
            {
                draft.Trail?.Add(Name, act.Evidence.Span, "not coded", $"{act.Match.Frame}: more than {YearsOfBackground} years before publication");
                continue;
            }
            if (!act.Judgement.Coded)
            {
                draft.Trail?.Add(Name, act.Evidence.Span, "not coded", $"{act.Match.Frame}: {act.Judgement.Why}");
                continue;
            }
            if (act.Confidence < LeastConfidence)
            {
                draft.Trail?.Add(Name, act.Evidence.Span, "not coded", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{act.Match.Frame}: too doubtful, {act.Confidence:0.00} sure"));
                continue;
            }
            tellings.Add((composer.Compose(draft, act), predicate.Lemma, sentences[predicate.Sentence]));
        }
        draft.Events = [.. EventMerger.Merge(tellings).Select(e => e with { Id = ContentId.Of("event", draft.Article.Id, e.Type, e.Mode, e.Evidence.Start, e.Evidence.End) })];
        if (draft.Trail is { } trail)
            foreach (var e in draft.Events)
                trail.Add(Name, e.Evidence.Span, "coded", $"{e.Type.ToString().ToUpperInvariant()} {string.Join(' ', e.Source)} → {string.Join(' ', e.Target)}, {e.Factuality.ToString().ToLowerInvariant()}: {e.Why}");
    }

    /// <summary>Background is coded back to ten years before publication; what is older is history.</summary>
    private static bool IsHistory(Draft draft, Act act) =>
        act.Time.End is { } end && draft.Article.Published is { } published && end < published.AddYears(-YearsOfBackground);
}
