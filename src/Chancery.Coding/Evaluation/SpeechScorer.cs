namespace Chancery.Coding.Evaluation;

/// <summary>Compares coded statements with the gold: paired when their quotations overlap or, where one has none, when their words share a sentence.</summary>
internal static class SpeechScorer
{
    private static readonly HashSet<string> _noName =
        ["the", "a", "an", "of", "s", "in", "minister", "president", "foreign", "prime", "spokesman", "spokesperson", "official"];

    /// <summary>The levels.</summary>
    public static readonly (string Name, Func<GoldStatement, GoldStatement, bool> Admits)[] Levels =
    [
        ("quotation", (_, _) => true),
        ("speaker", SameSpeaker),
        ("side", (coded, gold) => coded.SpeakerOf is { } ours && gold.SpeakerOf is { } theirs && Codes.State(ours) == Codes.State(theirs)),
    ];

    public static IReadOnlyList<Tally> Score(GoldReading gold, GoldText text, IReadOnlyList<GoldStatement> coded)
    {
        var candidates = new List<Candidate>();
        for (var i = 0; i < coded.Count; i++)
        {
            var quote = text.Find(coded[i].Quote);
            var evidence = text.Find(coded[i].Evidence) is { Count: > 0 } found ? found : quote;
            var sentences = text.SentencesUnder(evidence);
            for (var j = 0; j < gold.Statements.Count; j++)
            {
                var said = gold.Statements[j];
                Language.TextSpan[] goldQuote = string.IsNullOrEmpty(said.Quote) ? [] : [.. said.QuoteMore.Prepend(said.Quote).SelectMany(text.Find)];
                var goldEvidence = text.Find(said.Evidence);
                var byQuote = !string.IsNullOrEmpty(coded[i].Quote) && goldQuote.Length > 0;
                var overlap = byQuote ? GoldText.Overlap(quote, goldQuote) : GoldText.Overlap(evidence, goldEvidence);
                if (overlap == 0 && (byQuote || !sentences.Overlaps(text.SentencesUnder(goldEvidence)))) continue;
                var length = goldQuote.Length > 0 ? goldQuote.Sum(span => span.Length) : goldEvidence.Sum(span => span.Length);
                candidates.Add(new Candidate(i, j, (true, false, false, false, overlap / (1.0 + length))));
            }
        }
        return [.. Levels.Select(level => new Tally(
            Pairing.BestFirst(candidates.Where(c => level.Admits(coded[c.Coded], gold.Statements[c.Gold]))).Count, coded.Count, gold.Statements.Count))];
    }

    // One shared word of the names is enough ("Galuzin"); the side decides only where one has no name at all.
    private static bool SameSpeaker(GoldStatement coded, GoldStatement gold)
    {
        var (ours, theirs) = (NameWords(coded.Speaker), NameWords(gold.Speaker));
        if (ours.Count > 0 && theirs.Count > 0) return ours.Overlaps(theirs);
        return coded.SpeakerOf is { } side && gold.SpeakerOf is { } goldSide && Codes.State(side) == Codes.State(goldSide);
    }

    private static HashSet<string> NameWords(string name) => [.. GoldText.Words(name).Where(word => !_noName.Contains(word))];
}
