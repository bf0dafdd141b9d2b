using System.Collections.Frozen;

namespace Chancery.Reading.Pages;

/// <summary>What the names of elements (class, id, itemprop …) say of them.</summary>
internal sealed class NameKnowledge
{
    private const int Longest = 40;

    private static readonly (string List, NameMeaning Meaning)[] Lists =
    [
        ("content", NameMeaning.Content), ("furniture", NameMeaning.Furniture), ("metadata", NameMeaning.Metadata), ("byline", NameMeaning.Byline),
        ("published", NameMeaning.Published), ("updated", NameMeaning.Updated), ("caption", NameMeaning.Caption), ("headline", NameMeaning.Headline),
        ("site", NameMeaning.Site), ("barrier", NameMeaning.Barrier), ("live", NameMeaning.Live), ("gallery", NameMeaning.Gallery), ("section", NameMeaning.Section),
        ("filed", NameMeaning.Filed),
    ];

    private readonly FrozenDictionary<string, NameMeaning>.AlternateLookup<ReadOnlySpan<char>> _meanings;

    public NameKnowledge(Func<string, string[]> list)
    {
        var meanings = new Dictionary<string, NameMeaning>(StringComparer.Ordinal);
        foreach (var (name, meaning) in Lists)
            foreach (var word in list(name))
                meanings[word.ToLowerInvariant()] = meanings.GetValueOrDefault(word.ToLowerInvariant()) | meaning;
        _meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// What one name says, over all its parts. A name that says how an article is filed ("tag-alerts", "has-sidebar") says nothing, unless its
    /// first two parts together do ("tag-list").
    /// </summary>
    public NameMeaning MeaningOf(ReadOnlySpan<char> name)
    {
        NameMeaning meaning = NameMeaning.None, waiting = NameMeaning.None;
        Span<char> pair = stackalloc char[(2 * Longest) + 1];
        var previous = 0;
        var filedAway = false;
        foreach (var part in new NameParts(name))
        {
            if (part.Length > Longest)
                break;
            // The part before stands at the front of the buffer, this one behind it.
            pair[previous] = '-';
            var lower = pair.Slice(previous == 0 ? 0 : previous + 1, part.Length);
            part.ToLowerInvariant(lower);
            var alone = Look(lower);
            var together = previous > 0 ? Look(pair[..(previous + 1 + part.Length)]) & ~NameMeaning.Filed : NameMeaning.None;
            if (filedAway)
                return meaning | together;
            filedAway = previous == 0 && name.Length > part.Length && alone.HasFlag(NameMeaning.Filed);
            // Two parts with a meaning of their own say more than each of them: "teaser-text" is no teaser.
            meaning |= together != NameMeaning.None ? together : waiting;
            waiting = together != NameMeaning.None || filedAway ? NameMeaning.None : alone & ~NameMeaning.Filed;
            lower.CopyTo(pair);
            previous = part.Length;
        }
        return meaning | waiting;
    }

    private NameMeaning Look(ReadOnlySpan<char> part) => _meanings.TryGetValue(part, out var meaning) ? meaning : NameMeaning.None;
}
