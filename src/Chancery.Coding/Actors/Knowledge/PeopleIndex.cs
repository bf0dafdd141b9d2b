namespace Chancery.Coding.Actors.Knowledge;

/// <summary>The people of the lexicon by the keys of their names.</summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<string, List<KnownPerson>> _byFull = [];
    private readonly Dictionary<string, List<KnownPerson>> _byPart = [];

    private readonly IReadOnlySet<string> _familyFirst;

    /// <summary>Indexes the terms of office.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="familyFirst">Keys of family names that stand first.</param>
    /// <param name="byGivenName">States whose people go by their first name.</param>
    public PeopleIndex(IReadOnlyList<OfficeTerm> terms, IReadOnlySet<string> familyFirst, IReadOnlySet<string> byGivenName)
    {
        _familyFirst = familyFirst;
        foreach (var group in terms.GroupBy(t => t.Person))
        {
            var person = new KnownPerson(group.Key, [.. group], group.Select(t => t.Gender).FirstOrDefault(g => g != '\0'));
            foreach (var spelling in group.SelectMany(t => t.Spellings).Prepend(group.Key).Distinct())
            {
                var keys = NameKey.Words(spelling);
                if (Enter(_byFull, string.Join(' ', keys), person)) Names.Add(string.Join(' ', keys), new NameReading(NameKind.Person, null, group.Key));
                Enter(_byPart, keys[^1], person);
                if (familyFirst.Contains(keys[0]) || (keys.Count > 1 && group.Any(t => byGivenName.Contains(t.Actor.State)))) Enter(_byPart, keys[0], person);
            }
        }
    }

    /// <summary>Whether the key is a family name that stands first.</summary>
    public bool IsFamilyFirst(string key) => _familyFirst.Contains(key);

    /// <summary>The people whose full name has these keys.</summary>
    public IReadOnlyList<KnownPerson> Full(string keys) => _byFull.GetValueOrDefault(keys) ?? (IReadOnlyList<KnownPerson>)[];

    /// <summary>The people who are called so for short.</summary>
    public IReadOnlyList<KnownPerson> Short(string key) => _byPart.GetValueOrDefault(key) ?? (IReadOnlyList<KnownPerson>)[];

    /// <summary>The full names as paths of keys.</summary>
    public NameTrie Names { get; } = new();

    private static bool Enter(Dictionary<string, List<KnownPerson>> index, string key, KnownPerson person)
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        if (list.Contains(person)) return false;
        list.Add(person);
        return true;
    }
}

/// <summary>A person of the lexicon.</summary>
/// <param name="Name">The usual spelling.</param>
/// <param name="Terms">The offices held.</param>
/// <param name="Gender">'f', 'm' or '\0'.</param>
internal sealed record KnownPerson(string Name, IReadOnlyList<OfficeTerm> Terms, char Gender)
{
    /// <summary>The office held on a day; without a day, or when none was held on it, the latest one, and whether it was held on the day.</summary>
    public (OfficeTerm Term, bool InOffice) On(DateOnly? day)
    {
        OfficeTerm? held = null;
        foreach (var term in Terms)
            if (day is { } d && term.Term.Holds(d) && (held is null || held.Term.Since < term.Term.Since))
                held = term;
        if (held is not null) return (held, true);
        OfficeTerm latest = Terms[0];
        foreach (var term in Terms)
            if (day is not { } d || term.Term.Since is not { } since || since <= d)
                if ((term.Term.Since ?? DateOnly.MinValue) >= (latest.Term.Since ?? DateOnly.MinValue))
                    latest = term;
        return (latest, day is null);
    }
}
