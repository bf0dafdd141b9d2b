namespace Chancery.Coding.Evaluation;

/// <summary>Compares what was read of a page with the gold: the borders of its body, the chain of carriers, the day of publication.</summary>
internal static class PageScorer
{
    /// <summary>Whether the body begins and ends where it should: its first and last five words are those of the gold.</summary>
    public static Tally Body(GoldReading gold, string body)
    {
        var words = body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return One(Same(string.Join(' ', words.Take(5)), gold.BodyStartsWith) && Same(string.Join(' ', words.TakeLast(5)), gold.BodyEndsWith));
    }

    /// <summary>Whether the carriers are those of the gold in its order; one name may be a part of the other ("RFE/RL" for "RFE/RL's Armenian").</summary>
    public static Tally Chain(GoldReading gold, IReadOnlyList<string> chain) =>
        One(chain.Count == gold.AgencyChain.Count && chain.Zip(gold.AgencyChain).All(pair => Near(pair.First, pair.Second)));

    /// <summary>Whether the day of publication is that of the gold, or the day before or after it where the page prints none; not counted when the gold has none.</summary>
    public static Tally Published(GoldArticle article, DateOnly? published)
    {
        if (article.Published is not { } gold) return default;
        var tolerance = article.Text.Contains(gold.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) ? 0 : 1;
        return One(published is { } day && Math.Abs(day.DayNumber - gold.DayNumber) <= tolerance);
    }

    private static Tally One(bool right) => new(right ? 1 : 0, 1, 1);

    private static bool Same(string words, string gold) => GoldText.Words(words).SequenceEqual(GoldText.Words(gold));

    private static bool Near(string name, string gold)
    {
        HashSet<string> ours = [.. GoldText.Words(name)], theirs = [.. GoldText.Words(gold)];
        return ours.Count > 0 && theirs.Count > 0 && (ours.IsSubsetOf(theirs) || theirs.IsSubsetOf(ours));
    }
}
