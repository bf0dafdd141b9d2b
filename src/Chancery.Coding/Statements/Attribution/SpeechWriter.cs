using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Writes the table of speech from cues and attributed quotations.</summary>
internal static class SpeechWriter
{
    /// <summary>All speech of the article, that inside quotations and other speech included.</summary>
    public static SpeechTable Write(ArticleLayout layout, IReadOnlyList<SpeechCue> cues, IReadOnlyList<QuotedSpeech> quotations, SpeakerResolver speakers, CarrierFinder carriers)
    {
        var speeches = new List<Speech>();
        foreach (var cue in cues)
        {
            if (cue.Content.Count == 0 || cue.Entry.Basis == StatementBasis.Direct || quotations.Any(q => IsOther(q, cue))) continue;
            speeches.Add(new Speech
            {
                Spans = cue.Content,
                Speaker = speakers.Of(cue),
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
        {
            var attribution = quoted.Cue is { } told ? layout.OutsideQuotations(told.Word.Span, told.Clause) : new TextSpan(quoted.Quotation.Span.Start, quoted.Quotation.Span.Start);
            speeches.Add(new Speech
            {
                Spans = quoted.Quotation.Segments,
                Speaker = quoted.Speaker,
                Cue = quoted.Cue?.Word,
                Kind = quoted.Cue?.Entry.Kind ?? SpeechKind.Said,
                Verdict = quoted.Cue?.Verdict ?? SpeechVerdict.Neutral,
                Uttered = quoted.Cue?.Uttered ?? true,
                Quoted = true,
                Attribution = attribution,
                Through = carriers.In(attribution),
                Why = quoted.Why,
            });
        }
        return new SpeechTable(speeches);
    }

    // The quotation is what the cue says, or it holds what the tree hung on a cue outside of it by mistake.
    private static bool IsOther(QuotedSpeech quoted, SpeechCue cue) =>
        quoted.IsWhole && (quoted.Cue == cue || !quoted.Quotation.Holds(cue.Word.Span) && cue.Content.All(quoted.Quotation.Holds));
}
