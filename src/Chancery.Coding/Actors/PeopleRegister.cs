using Chancery.Coding.Actors.Knowledge;

namespace Chancery.Coding.Actors;

/// <summary>
/// The people learned from what was read: who was called by which office, for whom, when and in which words. Later articles find in it people whom the
/// lexicon does not list.
/// </summary>
/// <remarks>
/// Safe to share between threads. What an article finds depends on what was entered before it, so who wants the same output whatever the order gives the
/// register only to articles read one after another.
/// </remarks>
public sealed class PeopleRegister
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<RegisteredPerson>> _byLastName = [];
    private readonly List<RegisteredPerson> _people = [];

    /// <summary>The people entered, in the order in which they were first seen.</summary>
    public IReadOnlyList<RegisteredPerson> People
    {
        get
        {
            lock (_lock) return [.. _people];
        }
    }

    /// <summary>Enters what an article says of a person.</summary>
    /// <param name="name">The full name, at least two words.</param>
    /// <param name="code">For whom the person acts.</param>
    /// <param name="office">The office, or null when the article names none.</param>
    /// <param name="day">The article's day, or null when it is not known.</param>
    /// <param name="articleId">The article.</param>
    /// <param name="evidence">The words that say so.</param>
    public void Enter(string name, ActorCode code, string? office, DateOnly? day, string articleId, Evidence evidence)
    {
        var keys = NameKey.Words(name);
        if (keys.Count < 2) return;
        lock (_lock)
        {
            if (!_byLastName.TryGetValue(keys[^1], out var bearers)) _byLastName.Add(keys[^1], bearers = []);
            for (var i = 0; i < bearers.Count; i++)
            {
                var known = bearers[i];
                if (known.Code != code || NameKey.Words(known.Name)[0] != keys[0] || (office is not null && known.Office is not null && office != known.Office)) continue;
                var seen = known with { Office = known.Office ?? office, FirstSeen = Earlier(known.FirstSeen, day), LastSeen = Later(known.LastSeen, day) };
                bearers[i] = seen;
                _people[_people.IndexOf(known)] = seen;
                return;
            }
            var person = new RegisteredPerson(name, code, office, day, day, articleId, evidence);
            bearers.Add(person);
            _people.Add(person);
        }
    }

    /// <summary>The people with a last name (or its other spellings), the one seen last first.</summary>
    public IReadOnlyList<RegisteredPerson> Called(string lastName)
    {
        lock (_lock)
            return _byLastName.TryGetValue(NameKey.Of(lastName), out var bearers) ? [.. bearers.OrderByDescending(b => b.LastSeen)] : [];
    }

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;
}

/// <summary>A person learned from what was read.</summary>
/// <param name="Name">The full name as first printed.</param>
/// <param name="Code">For whom the person acts.</param>
/// <param name="Office">The office as first printed, or null.</param>
/// <param name="FirstSeen">Day of the earliest article that says so, or null.</param>
/// <param name="LastSeen">Day of the latest article that says so, or null.</param>
/// <param name="ArticleId">The article that said so first.</param>
/// <param name="Evidence">Its words.</param>
public sealed record RegisteredPerson(string Name, ActorCode Code, string? Office, DateOnly? FirstSeen, DateOnly? LastSeen, string ArticleId, Evidence Evidence);
