namespace Chancery.Train;

/// <summary>Cuts sentences into batches of like length.</summary>
public static class Batches
{
    /// <summary>Batches whose words, padding and root words included, stay within <paramref name="words"/> (a longer sentence stands alone); their order and that of like sentences is random when <paramref name="random"/> is given.</summary>
    public static List<List<EncodedSentence>> Cut(IEnumerable<EncodedSentence> sentences, int words, Randomness? random = null)
    {
        var sorted = sentences.ToList();
        random?.Shuffle(sorted);
        sorted = [.. sorted.OrderBy(sentence => sentence.Length)]; // a stable sort: ties keep their random order
        var batches = new List<List<EncodedSentence>>();
        var batch = new List<EncodedSentence>();
        foreach (var sentence in sorted)
        {
            if (batch.Count > 0 && (batch.Count + 1) * (sentence.Length + 1) > words)
            {
                batches.Add(batch);
                batch = [];
            }
            batch.Add(sentence);
        }
        if (batch.Count > 0) batches.Add(batch);
        random?.Shuffle(batches);
        return batches;
    }
}
