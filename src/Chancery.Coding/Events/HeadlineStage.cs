using Chancery.Coding.Identity;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>
/// Uses the headline to understand the lead: both tell one event, the headline often in plainer words. An act of the headline that the
/// body's own frames did not find is coded with the lead as its evidence, provided that the lead names the same actors.
/// </summary>
/// <param name="reading">The stages that a text must go through before its acts can be read: actors, times, places.</param>
/// <param name="acts">Reads the acts.</param>
/// <param name="composer">Composes the events.</param>
public sealed class HeadlineStage(IReadOnlyList<ICodingStage> reading, ActReader acts, EventComposer composer) : ICodingStage
{
    /// <inheritdoc/>
    public string Name => "headline";

    /// <inheritdoc/>
    public string Needs => "events, mentions";

    /// <inheritdoc/>
    public string Adds => "events of the lead that only the headline tells plainly";

    /// <inheritdoc/>
    public void Run(Draft draft)
    {
        if (draft.Headline is not { Sentences.Count: > 0 } headline || draft.Document.Sentences.Count == 0) return;
        var title = new Draft(draft.Article with { Text = headline.Text }, headline);
        foreach (var stage in reading) stage.Run(title);
        var lead = draft.Document.Sentences[0];
        var found = new List<CodedEvent>();
        foreach (var act in acts.Read(title))
        {
            if (!act.Judgement.Coded || act.Match.Target is null) continue;
            var told = composer.Compose(title, act);
            if (draft.Events.Any(e => IsSame(e, told)) || found.Any(e => IsSame(e, told)) || !Names(draft, lead, told)) continue;
            found.Add(told with
            {
                Id = ContentId.Of("event", draft.Article.Id, "headline", told.Type, told.Mode),
                Evidence = Evidence.From(draft.Article.Text, lead.Span),
                Time = draft.Times.Of(lead.Root),
                Place = null,
                SourceMentions = MentionsOf(draft, lead, told.Source),
                TargetMentions = MentionsOf(draft, lead, told.Target),
                Confidence = Math.Round(0.8 * told.Confidence, 2),
                Why = $"the headline \"{headline.Text}\": {told.Why}; the lead names the same actors",
            });
        }
        if (found.Count > 0) draft.Events = [.. found, .. draft.Events];
    }

    private static bool IsSame(CodedEvent a, CodedEvent b) =>
        a.Type == b.Type && a.Source.Any(s => b.Source.Concat(b.Target).Any(o => o.State == s.State));

    private static bool Names(Draft draft, Sentence lead, CodedEvent told) =>
        told.Source.Concat(told.Target).All(code => MentionsOf(draft, lead, [code]).Count > 0);

    private static List<Actors.Mention> MentionsOf(Draft draft, Sentence lead, IReadOnlyList<Actors.ActorCode> codes) =>
        [.. draft.Mentions.Inside(lead.Span).Where(m => m.Actors.Any(a => codes.Any(c => c.State == a.State)))];
}
