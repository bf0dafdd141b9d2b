namespace Chancery.Reading.Pages;

/// <summary>What the names of elements (class, id, itemprop …) say of them.</summary>
internal sealed class NameKnowledge
{
    private readonly HashSet<string> _content;
    private readonly HashSet<string> _furniture;
    private readonly HashSet<string> _metadata;
    private readonly HashSet<string> _byline;
    private readonly HashSet<string> _published;
    private readonly HashSet<string> _updated;
    private readonly HashSet<string> _caption;
    private readonly HashSet<string> _filed;

    public NameKnowledge(Func<string, string[]> list)
    {
        _content = Parts(list("content"));
        _furniture = Parts(list("furniture"));
        _metadata = Parts(list("metadata"));
        _byline = Parts(list("byline"));
        _published = Parts(list("published"));
        _updated = Parts(list("updated"));
        _caption = Parts(list("caption"));
        _filed = Parts(list("filed"));
    }

    /// <summary>
    /// What one name says, over all its parts. A name that says how an article is filed ("tag-alerts", "has-sidebar") says nothing, unless its
    /// first two parts together do ("tag-list").
    /// </summary>
    public NameMeaning MeaningOf(ReadOnlySpan<char> name)
    {
        var meaning = NameMeaning.None;
        Span<char> pair = stackalloc char[(2 * Longest) + 1];
        var previous = 0;
        var filedAway = false;
        foreach (var part in new NameParts(name))
        {
            if (part.Length > Longest)
                return meaning;
            // The part before stands at the front of the buffer, this one behind it.
            pair[previous] = '-';
            var lower = pair.Slice(previous == 0 ? 0 : previous + 1, part.Length);
            part.ToLowerInvariant(lower);
            if (previous > 0)
                meaning |= Look(pair[..(previous + 1 + part.Length)]);
            if (filedAway)
                return meaning;
            filedAway = previous == 0 && name.Length > part.Length && Has(_filed, lower);
            if (!filedAway)
                meaning |= Look(lower);
            lower.CopyTo(pair);
            previous = part.Length;
        }
        return meaning;
    }

    private const int Longest = 40;

    private NameMeaning Look(ReadOnlySpan<char> part)
    {
        var meaning = NameMeaning.None;
        if (Has(_content, part))
            meaning |= NameMeaning.Content;
        if (Has(_furniture, part))
            meaning |= NameMeaning.Furniture;
        if (Has(_caption, part))
            meaning |= NameMeaning.Caption;
        if (Has(_metadata, part))
            meaning |= NameMeaning.Metadata;
        if (Has(_byline, part))
            meaning |= NameMeaning.Byline;
        if (Has(_published, part))
            meaning |= NameMeaning.Published;
        if (Has(_updated, part))
            meaning |= NameMeaning.Updated;
        return meaning;
    }

    private static bool Has(HashSet<string> set, ReadOnlySpan<char> part) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part);

    private static HashSet<string> Parts(string[] names) => new(names.Select(name => name.ToLowerInvariant()), StringComparer.Ordinal);
}
