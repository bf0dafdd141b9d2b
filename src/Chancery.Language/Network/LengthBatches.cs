namespace Chancery.Language.Network;

/// <summary>Groups sentences of like length, so that little of a batch is padding.</summary>
public static class LengthBatches
{
    /// <summary>Most sentences of a batch: beyond this the network gets no faster.</summary>
    public const int MaximumSentences = 16;

    /// <summary>Most positions of a batch, padding included; a longer sentence stands alone. Bounds the memory of a pass, and keeps its numbers within the caches: twice as many are slower.</summary>
    public const int MaximumPositions = 512;

    /// <summary>Cuts sentences into batches.</summary>
    /// <param name="lengths">Words of each sentence.</param>
    /// <returns>The numbers of the sentences of each batch, longest first.</returns>
    public static List<int[]> Cut(IReadOnlyList<int> lengths)
    {
        var order = Enumerable.Range(0, lengths.Count).OrderByDescending(i => lengths[i]).ToArray(); // stable, so the outcome depends on the lengths alone
        var batches = new List<int[]>();
        for (var start = 0; start < order.Length;)
        {
            var positions = lengths[order[start]] + 1;
            var size = Math.Clamp(MaximumPositions / positions, 1, Math.Min(MaximumSentences, order.Length - start));
            batches.Add(order[start..(start + size)]);
            start += size;
        }
        return batches;
    }
}
