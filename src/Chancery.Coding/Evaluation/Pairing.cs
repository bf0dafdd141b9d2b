namespace Chancery.Coding.Evaluation;

/// <summary>A coded entry and an entry of the gold that may be the same, with how well they agree.</summary>
/// <param name="Coded">Index of the coded entry.</param>
/// <param name="Gold">Index of the gold's entry.</param>
/// <param name="Agreement">What counts first stands first; larger is better.</param>
internal readonly record struct Candidate(int Coded, int Gold, (bool, bool, bool, bool, double) Agreement);

/// <summary>Pairs coded entries with those of the gold, one to one.</summary>
internal static class Pairing
{
    /// <summary>Takes the best candidate, then the best of what is left; of equals the earlier in the text.</summary>
    public static IReadOnlyList<Candidate> BestFirst(IEnumerable<Candidate> candidates)
    {
        var (coded, gold) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<Candidate>();
        foreach (var candidate in candidates.OrderByDescending(c => c.Agreement).ThenBy(c => c.Coded).ThenBy(c => c.Gold))
        {
            if (coded.Contains(candidate.Coded) || gold.Contains(candidate.Gold)) continue;
            coded.Add(candidate.Coded);
            gold.Add(candidate.Gold);
            pairs.Add(candidate);
        }
        return pairs;
    }
}
