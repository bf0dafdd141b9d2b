using Chancery.Coding;
using Chancery.Coding.Actors;
using Chancery.Coding.Evaluation;
using Chancery.Coding.Events;
using Chancery.Coding.Scoring;
using Chancery.Language;
using Chancery.Reading;
using Chancery.Reading.Knowledge;

namespace Chancery.Train.Events;

/// <summary>Codes the dispatches of a part of the corpus and compares each act with the annotation.</summary>
/// <param name="engine">Analyses texts.</param>
/// <param name="lexicon">The lexicon's folder.</param>
/// <param name="scorer">The scorer.</param>
/// <param name="corpus">The corpus' folder.</param>
internal sealed class CodedActs(ILanguageEngine engine, string lexicon, PairScorer scorer, string corpus)
{
    private readonly CodingPipeline _pipeline = CodingPipeline.Load(lexicon, _ => scorer);

    /// <summary>The acts of one part.</summary>
    public IEnumerable<CodedAct> Of(string part)
    {
        foreach (var row in TsvTable.Read(Path.Combine(corpus, "split.tsv"), "id", "part").Rows.Where(row => row["part"] == part))
        {
            var gold = GoldArticle.Parse(File.ReadAllBytes(Path.Combine(corpus, "dispatches", row["id"] + ".json")));
            var draft = new Draft(new Article { Id = gold.Id, Text = gold.Text, Language = "en", Title = gold.Title, Published = gold.Published }, engine.Analyse(gold.Text));
            foreach (var stage in _pipeline.Stages) stage.Run(draft);
            foreach (var act in draft.Acts.Where(act => act.Judgement.Coded))
                yield return new(act.Match, scorer.Score(act.Match.Source.Mentions[0].Head, act.Match.Target?.Mentions[0].Head), gold.Gold.Events.Any(e => Fits(gold.Text, e, act)));
        }
    }

    private static bool Fits(string text, GoldEvent gold, Act act) =>
        gold.Type.Equals(act.Match.Frame.Type.ToString(), StringComparison.OrdinalIgnoreCase)
        && gold.AltEvidence.Prepend(gold.Evidence).Any(words => text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 && at < act.Evidence.Span.End && at + words.Length > act.Evidence.Span.Start)
        && (Same(gold.Source, act.Match.Source.Codes) && Same(gold.Target, act.Match.Target?.Codes ?? [])
            || gold.Symmetric && Same([.. gold.Source, .. gold.Target], [.. act.Match.Source.Codes, .. act.Match.Target?.Codes ?? []]));

    private static bool Same(IEnumerable<string> gold, IEnumerable<ActorCode> coded) =>
        gold.Select(code => code.Split(':')[0]).ToHashSet(StringComparer.Ordinal).SetEquals(coded.Select(code => code.State));
}
