using System.Globalization;
using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Scoring;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Coding.Classification;

/// <summary>
/// Tells what one given actor does to another in a sentence, with the frames and the reading of factuality that code articles. Since the pair is given, a
/// frame whose words stand in the sentence speaks for its type even where the two do not stand at its places; the nearer they do, the more it counts.
/// </summary>
/// <param name="actors">Reads who is mentioned, for pronouns.</param>
/// <param name="frames">The frames.</param>
/// <param name="supports">The verbs that lend a subject to an event noun.</param>
/// <param name="factuality">Decides how an act is presented.</param>
/// <param name="contents">The modes that a request, refusal or threat takes from its content.</param>
/// <param name="types">Where a pair is answered with another type than an article's event.</param>
/// <param name="isOrganisation">Whether a code means an organisation or treaty.</param>
/// <param name="scorer">The learned scorer, whose word counts beside the frames'; null to do without.</param>
public sealed class PairClassifier(
    ICodingStage actors,
    FrameLexicon frames,
    SupportVerbLexicon supports,
    FactualityReader factuality,
    ContentModes contents,
    PairTypes types,
    Func<ActorCode, bool> isOrganisation,
    Lazy<PairScorer>? scorer)
{
    /// <summary>Under this probability the scorer alone answers nothing.</summary>
    private const float LeastProbability = 0.45f;

    /// <summary>Classifies the pair.</summary>
    /// <param name="pair">The sentence and the two.</param>
    /// <param name="document">The analysis of the sentence.</param>
    public PairVerdict Classify(GivenPair pair, Document document)
    {
        var draft = new Draft(new Article { Id = pair.Uid, Text = document.Text, Language = "en" }, document);
        actors.Run(draft);
        var mentions = PairMentions.Find(document, pair, draft.Mentions);
        var votes = Votes(mentions, draft);
        var nearest = mentions.Nearest();
        var scores = nearest is { } two ? scorer?.Value.Score(two.Source, two.Target) : null;
        var value = nearest is { } ends ? factuality.Judge(PairPath.Find(ends.Source, ends.Target).Top).Value : EventFactuality.Occurred;
        var best = new PairBallot(AgainstThirds(votes), scores, type => types.Find(type, value)).Winner();
        if (best.Vote is { } vote) return new PairVerdict(best.Type, vote.Mode, Presented(vote), best.Confidence, $"{Why(vote)}{Scored(scores, best.Type)}");
        if (scores is null || scores[best.Type] < LeastProbability) return new PairVerdict(null, null, null, 0, "no frame speaks of an act");
        var judgement = factuality.Judge(PairPath.Find(nearest!.Value.Source, nearest.Value.Target).Top);
        var (type, mode) = Codebook.AsPresented(best.Type, null, judgement.Value);
        return new PairVerdict(type, mode, judgement.Value, best.Confidence, $"no frame speaks for it{Scored(scores, best.Type)}");
    }

    private static readonly HashSet<string> Decisions = ["'decide'", "'order'", "'approve'", "'authorise'", "'authorize'"];

    /// <summary>"Called for sanctions against T": who asks others to act against the target speaks against it, so the request counts as ACCUSE.</summary>
    private static List<PairVote> AgainstThirds(List<PairVote> votes) => votes.ConvertAll(vote =>
        vote.Type == EventType.Request && vote.Target != PairFit.Exact
        && votes.Exists(inner => inner.Match.Frame.Type is EventType.Sanction or EventType.Accuse or EventType.Protest or EventType.Coerce && inner.Match.Frame.Pattern.IsNoun
            && inner.Target is PairFit.Exact or PairFit.Around && inner.Match.Clause.Predicate.Head == vote.Match.Clause.Predicate)
            ? vote with { Type = EventType.Accuse, Mode = "disapprove" }
            : vote);

    private static string Scored(PairScores? scores, EventType type) =>
        scores is null ? "" : string.Create(CultureInfo.InvariantCulture, $"; the scorer holds it {scores[type]:0.00} probable");

    private List<PairVote> Votes(PairMentions mentions, Draft draft)
    {
        var organisations = new Dictionary<ActorCode, bool>
        {
            [PairMentions.SourceCode] = PairMentions.NamesOrganisation(mentions.Sources, draft.Mentions, isOrganisation),
            [PairMentions.TargetCode] = PairMentions.NamesOrganisation(mentions.Targets, draft.Mentions, isOrganisation),
        };
        var matcher = new FrameMatcher(frames, supports, code => organisations[code], mentions.Table);
        var votes = new List<PairVote>();
        foreach (var sentence in draft.Document.Sentences)
            foreach (var word in sentence.Words)
            {
                if (mentions.Table.HeadedBy(word) is not null && !ClauseReader.IsVerbal(word)) continue;
                foreach (var match in matcher.MatchLoosely(word)) votes.Add(Vote(matcher, mentions, match));
            }
        return votes;
    }

    private PairVote Vote(FrameMatcher matcher, PairMentions mentions, LooseMatch match)
    {
        var place = new PairPlace(mentions, match);
        var judgement = factuality.Judge(match.Clause.Predicate);
        var below = match.Complement is { } complement ? matcher.Below(complement) : null;
        var type = match.Frame.Type;
        var mode = below is null ? match.Frame.Mode : contents.ModeOf(type, below) ?? match.Frame.Mode;
        // "decided to lift", "ordered the release": who decides about his own act has all but done it.
        var value = type is EventType.Retreat or EventType.Concede && Decisions.Contains(judgement.Why) ? EventFactuality.Occurred : judgement.Value;
        (type, mode) = Codebook.AsPresented(type, mode, value);
        if (types.Find(match, value, out var refused) is { } answer && answer != type)
            (type, mode) = (answer, refused ? contents.ModeOf(answer, match.Frame) : null);
        return new PairVote(match, type, mode, judgement, place.Source, place.Target, place.OnPath, place.Depth);
    }

    private static EventFactuality Presented(PairVote vote) =>
        vote.Type == EventType.Threaten && vote.Judgement.Value is EventFactuality.Occurred or EventFactuality.Ongoing ? EventFactuality.Threatened : vote.Judgement.Value;

    private static string Why(PairVote vote)
    {
        var frame = vote.Match.Frame;
        var why = $"frame '{frame.Pattern.Text}' ({frame.Origin}) at '{vote.Match.Clause.Predicate.Form}'; source {Place(vote.Source)}, target {Place(vote.Target)}";
        return vote.Judgement.Why.Length == 0 ? why : $"{why}; {vote.Judgement.Why}";
    }

    private static string Place(PairFit fit) => fit switch
    {
        PairFit.Exact => "at its place",
        PairFit.Around => "in its reach",
        PairFit.Near => "in the sentence",
        PairFit.Swapped => "at the other's place",
        _ => "elsewhere",
    };
}
