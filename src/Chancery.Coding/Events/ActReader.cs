using Chancery.Coding.Actors;
using Chancery.Coding.Factuality;
using Chancery.Coding.Scoring;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Reads the acts of a text: lays frames over every predicate and judges how each is presented.</summary>
/// <param name="frames">The frames.</param>
/// <param name="supports">The verbs that lend a subject to an event noun.</param>
/// <param name="factuality">Decides how an act is presented.</param>
/// <param name="contents">The modes that a request, refusal or threat takes from its content.</param>
/// <param name="topics">Recognises paragraphs whose struggles are no politics.</param>
/// <param name="isOrganisation">Whether a code means an organisation or treaty.</param>
/// <param name="scorer">The learned scorer, for acts that no frame lists and for the confidence of all; null to do without.</param>
public sealed class ActReader(
    FrameLexicon frames,
    SupportVerbLexicon supports,
    FactualityReader factuality,
    ContentModes contents,
    OffTopicLexicon topics,
    Func<ActorCode, bool> isOrganisation,
    Lazy<PairScorer>? scorer = null)
{
    private readonly LearnedActs? _learned = scorer is null ? null : new(scorer, factuality);

    /// <summary>The acts of the article in the order of the text.</summary>
    public IReadOnlyList<Act> Read(Draft draft)
    {
        var matcher = new FrameMatcher(frames, supports, isOrganisation, draft.Mentions, draft.PlaceMentions);
        var offTopic = topics.Mark(draft.Document);
        var acts = new List<Act>();
        foreach (var sentence in draft.Document.Sentences)
        {
            if (offTopic.Covers(sentence))
            {
                draft.Trail?.Add("events", sentence.Span, "not coded", "the paragraph is of sport, markets or shows");
                continue;
            }
            var matches = new List<FrameMatch>();
            foreach (var word in sentence.Words)
                if (matcher.Match(word, draft.Trail is { } trail ? (frame, why) => trail.Add("events", word.Span, "not coded", $"{frame}: {why}") : null) is { } match)
                    matches.Add(match);
            if (_learned is not null) matches.AddRange(_learned.Read(sentence, draft, matches, matcher.TellsNothing));
            var released = new HashSet<FrameMatch>();
            var contained = new HashSet<FrameMatch>();
            foreach (var match in matches)
            {
                if (matches.Find(other => Absorbs(other, match)) is { } outer)
                {
                    draft.Trail?.Add("events", match.Clause.Predicate.Span, "not coded", $"{match.Frame}: part of {outer.Frame}");
                    continue;
                }
                var below = match.Complement is { } complement ? matcher.MatchBelow(complement) : null;
                if (match.Frame.Type == EventType.Agree && below is not null && (Ontology.IsConflict(below.Frame.Type) || below.Frame.Type is EventType.Retreat or EventType.Concede))
                {
                    // "agreed to impose sanctions" is no cooperation but a sanction planned; "agreed to pull back" is the retreat to come, a concession.
                    draft.Trail?.Add("events", match.Clause.Predicate.Span, "not coded", $"{match.Frame}: what is agreed is {below.Frame.Type.ToString().ToUpperInvariant()}");
                    released.Add(below);
                    continue;
                }
                if (match.Frame.Type == EventType.Threaten && below is not null) contained.Add(below); // "is ready to strike" is one threat
                var act = Judge(draft, match, below, acts);
                if (act.Match is { Open: true, Target: null })
                {
                    draft.Trail?.Add("events", match.Clause.Predicate.Span, "not coded", $"{match.Frame}: nobody known stands at the target's place, and who is meant is not plain");
                    continue;
                }
                acts.Add(act);
            }
            for (var i = 0; i < acts.Count; i++)
                if (released.Contains(acts[i].Match) || contained.Contains(acts[i].Match))
                    acts[i] = acts[i] with { Judgement = acts[i].Judgement with { Coded = !contained.Contains(acts[i].Match) } };
        }
        return acts;
    }

    /// <summary>"Held talks" is one act, although "talks" has a frame of its own: the frame that spells out the other's word wins.</summary>
    private static bool Absorbs(FrameMatch outer, FrameMatch inner) =>
        outer != inner && outer.Clause.Predicate != inner.Clause.Predicate
        && outer.Words.Contains(inner.Clause.Predicate)
        && !outer.Frame.Pattern.Elements.Any(e => e.Slot == PatternSlot.Clause);

    private Act Judge(Draft draft, FrameMatch match, FrameMatch? below, List<Act> earlier)
    {
        if (match.Target is null && ImpliedTarget.Find(draft, match, earlier) is { } implied) match = match with { Target = implied };
        var predicate = match.Clause.Predicate;
        var judgement = factuality.Judge(predicate);
        var speech = draft.Speech.SpeechAt(predicate);
        if (speech is not null && !(judgement.Presupposed && !speech.Quoted))
            judgement = SpeechFactuality.Apply(judgement, speech, match.Frame.Type, match.Source.Codes, match.Target?.Codes ?? []);
        var time = draft.Times.Of(predicate);
        var mode = below is null ? match.Frame.Mode : contents.ModeOf(match.Frame.Type, below.Frame) ?? match.Frame.Mode;
        return new Act(match, mode, judgement, time, speech?.Speaker?.Name, Evidence.From(draft.Article.Text, EvidenceOf(match)), ConfidenceOf(match));
    }

    /// <summary>Without a scorer a demanding frame with actors named outright is trusted most.</summary>
    private double ConfidenceOf(FrameMatch match) => scorer?.Value is { Confidence: { } confidence } learned
        ? confidence.Of(match, learned.Score(match.Source.Mentions[0].Head, match.Target?.Mentions[0].Head))
        : Math.Clamp(0.75 + 0.02 * match.Frame.Pattern.Demand - 0.07 * match.Source.Distance - 0.05 * (match.Target?.Distance ?? 1), 0.3, 0.95);

    /// <summary>From the first to the last of the words that tell the act: its predicate, its actors and the phrases between.</summary>
    private static TextSpan EvidenceOf(FrameMatch match)
    {
        var sentence = match.Clause.Predicate.Sentence.Span;
        var span = match.Clause.Predicate.Span;
        foreach (var word in match.Words) span = span.Union(word.Span);
        var target = match.Target is { Distance: < ImpliedTarget.Distance } named ? named.Mentions : [];
        foreach (var mention in match.Source.Mentions.Concat(target))
            if (sentence.Contains(mention.Span))
                span = span.Union(mention.Span);
        foreach (var argument in match.Clause.Arguments)
            if (argument.Role == ArgumentRole.Object && argument.Head.Head == match.Clause.Predicate)
                span = span.Union(Phrase(argument.Head));
        if (match.Complement is { } complement) span = span.Union(Phrase(complement));
        foreach (var word in match.Words)
            if (word != match.Clause.Predicate && word != match.Complement)
                span = span.Union(Phrase(word));
        return span;
    }

    /// <summary>A word with all that belongs to its phrase, without clauses that hang on it.</summary>
    private static TextSpan Phrase(Word word)
    {
        var span = word.Span;
        foreach (var child in word.Children)
            if (child.Relation is not ("acl:relcl" or "appos" or "punct") && child.BaseRelation is not ("advcl" or "parataxis" or "punct" or "cc") && !(child.BaseRelation is "conj" && ClauseReader.IsVerbal(child)))
                span = span.Union(Phrase(child));
        return span;
    }
}
