namespace Chancery.Coding.Evaluation;

/// <summary>Compares coded standings with the gold: paired when their words overlap or share a sentence.</summary>
internal static class StandingScorer
{
    /// <summary>The levels.</summary>
    public static readonly (string Name, Func<GoldStanding, GoldStanding, bool> Admits)[] Levels =
    [
        ("member", SameMember),
        ("status", (coded, gold) => SameMember(coded, gold) && coded.Status == gold.Status),
        ("factuality", (coded, gold) => SameMember(coded, gold) && coded.Status == gold.Status && EventAgreement.Coarse(coded.Factuality) == EventAgreement.Coarse(gold.Factuality)),
    ];

    public static IReadOnlyList<Tally> Score(GoldReading gold, GoldText text, IReadOnlyList<GoldStanding> coded)
    {
        var candidates = new List<Candidate>();
        for (var i = 0; i < coded.Count; i++)
        {
            var evidence = text.Find(coded[i].Evidence);
            var sentences = text.SentencesUnder(evidence);
            for (var j = 0; j < gold.Standing.Count; j++)
            {
                var goldEvidence = text.Find(gold.Standing[j].Evidence);
                var overlap = GoldText.Overlap(evidence, goldEvidence);
                if (overlap == 0 && !sentences.Overlaps(text.SentencesUnder(goldEvidence))) continue;
                candidates.Add(new Candidate(i, j, (true, false, false, false, overlap / (1.0 + goldEvidence.Sum(span => span.Length)))));
            }
        }
        return [.. Levels.Select(level => new Tally(
            Pairing.BestFirst(candidates.Where(c => level.Admits(coded[c.Coded], gold.Standing[c.Gold]))).Count, coded.Count, gold.Standing.Count))];
    }

    private static bool SameMember(GoldStanding coded, GoldStanding gold) => Codes.State(coded.Org) == Codes.State(gold.Org) && Codes.State(coded.Member) == Codes.State(gold.Member);
}
