namespace Chancery.Reading.Shaping;

/// <summary>What stood before the body.</summary>
/// <param name="Headline">The headline, null when none was found.</param>
/// <param name="Titles">All that the headline may be repeated as.</param>
/// <param name="About">Who wrote it, when, for whom.</param>
/// <param name="Length">How many blocks it took; the body begins there.</param>
internal sealed record FrontMatterFound(string? Headline, IReadOnlyList<string> Titles, FrontLine About, int Length)
{
    /// <summary>Whether a block is the headline once more.</summary>
    public bool IsRepeated(string text)
    {
        foreach (var title in Titles)
            if (Likeness.AreAlike(title, text))
                return true;
        return false;
    }
}
