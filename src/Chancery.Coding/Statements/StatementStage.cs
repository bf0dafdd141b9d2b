using Chancery.Coding.Identity;
using Chancery.Coding.Statements.Attribution;
using Chancery.Coding.Statements.Knowledge;
using Chancery.Coding.Times;

namespace Chancery.Coding.Statements;

/// <summary>Finds whose word each stretch of an article is, and writes the statements: who said what about whom.</summary>
/// <param name="lexicon">The words of speech.</param>
/// <remarks>
/// Runs before the stage of events, which asks <see cref="Draft.Speech"/> whose word an act is. The rules are those of the codebook's
/// page on statements.
/// </remarks>
public sealed class StatementStage(SpeechLexicon lexicon) : ICodingStage
{
    /// <inheritdoc/>
    public string Name => "statements";

    /// <inheritdoc/>
    public string Needs => "document, mentions, times";

    /// <inheritdoc/>
    public string Adds => "speech, statements";

    /// <inheritdoc/>
    public void Run(Draft draft)
    {
        var layout = new ArticleLayout(draft.Document);
        var carriers = new CarrierFinder(draft.Article);
        var speakers = new SpeakerResolver(draft.Document, draft.Mentions, lexicon, carriers);
        var cues = CueFinder.Find(draft.Document, lexicon);

        var quotations = new QuotationAttribution(layout, cues, speakers).Attribute();
        draft.Speech = SpeechWriter.Write(layout, cues, quotations, speakers, carriers);
        var passages = new PassageCollector(layout, cues, quotations, speakers).Collect();
        draft.Statements = [.. Stretches.Join(layout, passages, (one, other) => IsOtherOccasion(draft, carriers, one, other)).Select(s => Write(draft, layout, carriers, s)).OrderBy(s => s.Evidence.Start).ThenBy(s => s.Evidence.End)];
        if (draft.Trail is { } trail) Note(trail, layout, quotations, passages);
    }

    // "announced on Monday" and "told the agency on Thursday" are two occasions, though one paragraph tells both.
    private static bool IsOtherOccasion(Draft draft, CarrierFinder carriers, SpokenPassage one, SpokenPassage other)
    {
        if (one.Cue is null || other.Cue is null || one.Cue == other.Cue) return false;
        var (first, second) = (carriers.In(one.Cue.Clause), carriers.In(other.Cue.Clause));
        if (first.Count > 0 && second.Count > 0 && !first.SequenceEqual(second)) return true;
        var (when, then) = (draft.Times.Of(one.Cue.Word), draft.Times.Of(other.Cue.Word));
        return when is { Text: not null, Start: not null } && then is { Text: not null, Start: not null } && when.Start != then.Start;
    }

    private static Statement Write(Draft draft, ArticleLayout layout, CarrierFinder carriers, IReadOnlyList<SpokenPassage> stretch)
    {
        // The quotation tells who speaks best: a lead may only describe the one whom it names.
        var main = stretch.FirstOrDefault(p => p.Quoted.Count > 0) ?? stretch[0];
        var evidence = main.Evidence;
        foreach (var passage in stretch)
            if (!main.IsDirect && passage.Cue?.Word.Sentence == main.Cue?.Word.Sentence && main.Cue is not null)
                evidence = evidence.Union(passage.Evidence);
        var quoted = stretch.SelectMany(p => p.Quoted).ToList();
        var paragraph = layout.ParagraphAt(main.Extent.Start);
        var content = stretch.Where(p => p.Quoted.Count > 0 || layout.ParagraphAt(p.Extent.Start) == paragraph).SelectMany(p => p.Content).ToList();
        return new Statement
        {
            Id = ContentId.Of(draft.Article.Id, "statement", evidence.Start, evidence.End, main.Speaker.Name),
            Speaker = main.Speaker.Name,
            SpeakerOf = main.Speaker.Code,
            Quote = quoted.Count > 0 ? quoted[0].In(layout.Text) : null,
            QuoteMore = [.. quoted.Skip(1).Select(q => q.In(layout.Text))],
            TopicActors = TopicActors.Of(draft.Mentions, quoted.SelectMany(layout.WordsIn), content, main.Speaker.Code),
            Time = main.Cue is { } cue ? draft.Times.Of(cue.Word) : EventTime.Unknown,
            Through = [.. stretch.SelectMany(p => carriers.In(p.Evidence)).Distinct(StringComparer.Ordinal)],
            Evidence = Evidence.From(layout.Text, evidence),
        };
    }

    private void Note(Trail trail, ArticleLayout layout, IReadOnlyList<QuotedSpeech> quotations, IReadOnlyList<SpokenPassage> passages)
    {
        foreach (var quotation in layout.Quotations)
            if (!quotations.Any(q => q.Quotation == quotation))
                trail.Add(Name, quotation.Span, "not coded", "between quotation marks, but nobody is said to utter it");
        foreach (var passage in passages)
            trail.Add(Name, passage.Extent, "coded", $"said by {passage.Speaker.Name}: {passage.Why}");
    }
}
