using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Writes the table of speech from cues and attributed quotations.</summary>
internal static class SpeechWriter
{
    /// <summary>All speech of the article, that inside quotations and other speech included.</summary>
    public static SpeechTable Write(IReadOnlyList<SpeechCue> cues, IReadOnlyList<QuotedSpeech> quotations, SpeakerResolver speakers, CarrierFinder carriers)
    {
        var speeches = new List<Speech>();
        foreach (var cue in cues)
        {
            if (cue.Content.Count == 0 || cue.Entry.Basis == StatementBasis.Direct || quotations.Any(q => q.Cue == cue && q.IsWhole)) continue;
            speeches.Add(new Speech
            {
                Spans = cue.Content,
                Speaker = speakers.Of(cue.Subject),
                Cue = cue.Word,
                Kind = cue.Entry.Kind,
                Verdict = cue.Verdict,
                Uttered = cue.Uttered,
                Attribution = cue.Clause,
                Through = carriers.In(cue.Clause),
                Why = cue.Why,
            });
        }
        foreach (var quoted in quotations)
            speeches.Add(new Speech
            {
                Spans = quoted.Quotation.Segments,
                Speaker = quoted.Speaker,
                Cue = quoted.Cue?.Word,
                Kind = quoted.Cue?.Entry.Kind ?? SpeechKind.Said,
                Verdict = quoted.Cue?.Verdict ?? SpeechVerdict.Neutral,
                Uttered = quoted.Cue?.Uttered ?? true,
                Quoted = true,
                Attribution = quoted.Cue?.Clause ?? new TextSpan(quoted.Quotation.Span.Start, quoted.Quotation.Span.Start),
                Through = quoted.Cue is { } word ? carriers.In(word.Clause) : [],
                Why = quoted.Why,
            });
        return new SpeechTable(speeches);
    }
}
