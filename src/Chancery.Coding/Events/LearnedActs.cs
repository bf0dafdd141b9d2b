using Chancery.Coding.Factuality;
using Chancery.Coding.Scoring;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Finds acts whose predicate no frame lists: pairs of subject and object or complement of which the learned scorer is sure, where the act is told as done.</summary>
/// <param name="scorer">The scorer.</param>
/// <param name="factuality">Decides how an act is presented.</param>
public sealed class LearnedActs(Lazy<PairScorer> scorer, FactualityReader factuality)
{
    /// <summary>Under this probability of the best type nothing is coded: a wrong event costs more than a missing one. docs/evaluation.md tells how it was chosen.</summary>
    private const float LeastProbability = 0.7f;

    /// <summary>The acts of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">The article as understood so far.</param>
    /// <param name="listed">The frames that fit predicates of the sentence; words that they take up tell no further act.</param>
    /// <param name="tellsNothing">Whether a word is known to tell no act where it stands.</param>
    public IEnumerable<FrameMatch> Read(Sentence sentence, Draft draft, IReadOnlyList<FrameMatch> listed, Func<Word, bool> tellsNothing)
    {
        var actors = new ActorArgumentReader(draft.Mentions);
        var speaking = draft.Speech.All.Select(speech => speech.Cue).OfType<Word>().ToHashSet();
        var taken = listed.SelectMany(m => m.Words).ToHashSet();
        foreach (var (source, target) in UnlistedPairs.In(sentence, draft.Mentions))
        {
            var path = PairPath.Find(source.Head, target.Head);
            if (path.TargetSide.Append(path.Top).Any(word => taken.Contains(word) || tellsNothing(word)) || IsSpeech(path.Top, speaking)) continue;
            if (factuality.Judge(path.Top) is not { Coded: true, Value: EventFactuality.Occurred or EventFactuality.Ongoing }) continue;
            var scores = scorer.Value.Score(source.Head, target.Head);
            if (scores[scores.Best] < LeastProbability || actors.Read(source.Head, acting: true) is not { } doers || actors.Read(target.Head, acting: false) is not { } others) continue;
            foreach (var word in path.TargetSide.Append(path.Top)) taken.Add(word);
            var frame = new Frame(FramePattern.Parse($"S {path.Top.Lemma.ToLowerInvariant()} (T)"), scores.Best, null, [], null, "", $"learned, {scores[scores.Best].ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)} probable");
            yield return new FrameMatch(frame, ClauseReader.Read(path.Top), doers, others, [path.Top, .. path.TargetSide], false, null);
        }
    }

    /// <summary>"Told the allies", "expressed hope that": what is said is a statement.</summary>
    private static bool IsSpeech(Word verb, HashSet<Word> speaking) =>
        speaking.Contains(verb) || verb.Children.Any(c => c.BaseRelation is "ccomp" or "parataxis" || speaking.Contains(c));
}
