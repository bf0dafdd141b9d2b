using Chancery.Coding.Actors.Knowledge;
using Chancery.Coding.Actors.Recognition;

namespace Chancery.Coding.Actors.Reference;

/// <summary>The people whom an article names, with their offices: found by full name, short name and other spellings.</summary>
internal sealed class ArticlePeople(ActorLexicon lexicon, ArticleNames article, PeopleRegister? register, DateOnly? day)
{
    private readonly List<Person> _people = [];
    private readonly Dictionary<Phrase, Person> _byPhrase = [];
    private readonly List<(Phrase Phrase, Person Person)> _phrases = [];
    private readonly HashSet<Person> _described = [];

    public IReadOnlyList<Person> All => _people;

    /// <summary>Whether there is somebody of whom it is not known yet for whom he acts.</summary>
    public bool HasUnknown => _people.Exists(p => p.Codes.Count == 0);

    /// <summary>For whom the people named act, once for each phrase that names one, in order; unknown ones left out.</summary>
    public IEnumerable<ActorCode> Named => _phrases.Where(p => p.Person.Codes.Count == 1).Select(p => p.Person.Codes[0]);

    /// <summary>The person whom a phrase names, or null.</summary>
    public Person? Of(Phrase phrase) => _byPhrase.GetValueOrDefault(phrase);

    /// <summary>Reads all phrases with names: full names first, so that a short name before the full one is understood.</summary>
    public void Read(IReadOnlyList<Phrase> phrases)
    {
        foreach (var phrase in phrases)
            if (phrase.PersonName is { } name && NameKey.Words(name) is { Count: > 1 } keys)
                Join(phrase, Full(name, keys));
        foreach (var phrase in phrases)
            if (phrase.PersonName is { } name && NameKey.Words(name) is { Count: <= 1 } keys)
                Join(phrase, Short(phrase, name, keys[0]));
        foreach (var person in _people) LookUp(person);
        LinkAppositions(phrases);
        foreach (var person in _people) Recall(person);
    }

    private Person Full(string name, List<string> keys)
    {
        foreach (var person in _people)
            if (IsSame(person.Keys, keys))
            {
                if (keys.Count > person.Keys.Count) (person.Name, person.Keys) = (name, keys);
                return person;
            }
        var found = new Person(name, keys);
        _people.Add(found);
        return found;
    }

    /// <summary>One name inside the other: "Ali Khamenei" and "Ayatollah Ali Hosseini Khamenei" share the first and the last word.</summary>
    private static bool IsSame(IReadOnlyList<string> a, IReadOnlyList<string> b) => a[^1] == b[^1] && (a.Count == 1 || b.Count == 1 || a[0] == b[0]);

    private Person Short(Phrase phrase, string name, string key)
    {
        Person? best = null;
        foreach (var person in _people)
            if (person.Keys[^1] == key || person.Keys[0] == key)
                if (best is null || (best.Keys[^1] != key && person.Keys[^1] == key) || (Agrees(person, phrase) && !Agrees(best, phrase)))
                    best = person;
        if (best is not null) return best;
        var found = new Person(name, [key]);
        if (Listed(phrase, key) is { } listed) (found.Name, found.Keys) = (listed.Name, NameKey.Words(listed.Name));
        else if (register?.Called(name) is { Count: > 0 } registered && registered.Where(r => Fits(phrase, r.Code, r.Office)).ToList() is { Count: > 0 } fitting
                 && fitting.TrueForAll(r => r.Name == fitting[0].Name))
            (found.Name, found.Keys) = (fitting[0].Name, NameKey.Words(fitting[0].Name));
        _people.Add(found);
        return found;
    }

    private static bool Agrees(Person person, Phrase phrase) =>
        !phrase.Affiliated || person.Codes.Count == 0 || person.Codes.Exists(c => phrase.Actors.Exists(a => a.State == c.State));

    /// <summary>The one person of the lexicon who is called so for short and fits the title and nationality beside the name.</summary>
    private KnownPerson? Listed(Phrase phrase, string key)
    {
        var fitting = new List<(KnownPerson Person, OfficeTerm Term)>();
        foreach (var known in lexicon.People.Short(key))
        {
            var (term, inOffice) = known.On(day);
            if (!inOffice && !(day is { } d && term.Term.Until < d && phrase.Former)) continue;
            if (Fits(phrase, term.Actor, term.Office)) fitting.Add((known, term));
        }
        if (fitting.Count > 1 && fitting.FindAll(f => article.Names(f.Term.Actor.State)) is { Count: > 0 } named) fitting = named;
        if (fitting.Count > 1 && fitting.FindAll(f => ShortNames.IsHead(f.Term.Office)) is { Count: > 0 } heads) fitting = heads;
        return fitting is [var one] ? one.Person : null;
    }

    private static bool Fits(Phrase phrase, ActorCode code, string? office)
    {
        if (phrase.Affiliated) return phrase.Actors.Exists(a => a.State == code.State);
        return phrase.Title is not { Kind: TitleKind.Office } title || (office is not null && Offices.Match(title, office));
    }

    private void Join(Phrase phrase, Person person)
    {
        _byPhrase[phrase] = person;
        _phrases.Add((phrase, person));
        if (person.Gender == '\0') person.Gender = phrase.Gender;
        if (phrase.Title is { Kind: not TitleKind.Address } title && person.Title is null or { Kind: TitleKind.Rank })
            (person.Title, person.Office) = (title, phrase.Office ?? person.Office);
        Take(person, phrase, $"{phrase.Why}");
    }

    private static void Take(Person person, Phrase phrase, string why)
    {
        if (!phrase.Affiliated || person.Codes.Count > 0) return;
        person.Codes.AddRange(phrase.Actors);
        person.Why = why;
    }

    /// <summary>Joins names with the descriptions beside them: "Mikhail Galuzin, a Russian deputy foreign minister", "Secretary General of the CSTO Imangali Tasmagambetov".</summary>
    private void LinkAppositions(IReadOnlyList<Phrase> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (Of(phrases[i]) is not { } person) continue;
            foreach (var j in (int[])[i - 1, i + 1, i + 2])
                if (j >= 0 && j < phrases.Count && ReferenceEquals(phrases[j].Sentence, phrases[i].Sentence) && phrases[j].PersonName is null
                    && phrases[j].Title is { Kind: TitleKind.Office } && !phrases[j].Plural && AreBeside(phrases[i], phrases[j]))
                    Link(person, phrases[i], phrases[j]);
        }
    }

    private static bool AreBeside(Phrase name, Phrase description)
    {
        var (first, last) = name.Last < description.First ? (name.Last, description.First) : (description.Last, name.First);
        for (var i = first + 1; i < last; i++)
            if (name.Sentence.Words[i].Form is ";" or ":")
                return false;
        if (description.Last + 1 == name.First) return true;
        if (description.Head.BaseRelation is "appos" && name.Covers(description.Head.HeadIndex)) return true;
        if (name.Head.BaseRelation is "appos" or "flat" && description.Covers(name.Head.HeadIndex)) return true;
        // "Galuzin is a Russian diplomat."
        return name.Head.BaseRelation is "nsubj" && name.Head.HeadIndex == description.Head.Index && description.Head.Children.Any(c => c.BaseRelation is "cop");
    }

    private void Link(Person person, Phrase name, Phrase description)
    {
        description.Apposition = name;
        if (description.PossessivePronoun is not null || description.Possessor is not null || description.OfUnknown) _described.Add(person);
        _byPhrase[description] = person;
        if (person.Office is null && description.Title is not null) (person.Title, person.Office) = (description.Title, description.Office);
        if (person.Gender == '\0') person.Gender = description.Gender;
        Take(person, description, $"described beside the name: {description.Why}");
    }

    /// <summary>Whether a phrase beside the name describes the person, which tells more than the state of which the text speaks.</summary>
    public bool IsDescribed(Person person) => _described.Contains(person);

    /// <summary>Whether the lexicon knows somebody else in the person's office in a state on the article's day.</summary>
    public bool IsHeldByAnother(Person person, ActorCode state) =>
        day is { } d && person.Title is { } title && lexicon.HoldersIn(state.State).Any(t =>
            t.Term.Holds(d) && t.Office.Equals(title.Name, StringComparison.OrdinalIgnoreCase) && !NameKey.Words(t.Person)[^1].Equals(person.Keys[^1], StringComparison.Ordinal));

    /// <summary>Fills from the lexicon what titles before the name do not say.</summary>
    private void LookUp(Person person)
    {
        if (person.Gender == '\0' && person.Keys.Count > 1) person.Gender = lexicon.GivenNames.GetValueOrDefault(person.Keys[0]);
        var known = lexicon.People.Full(string.Join(' ', person.Keys));
        if (known.Count == 0 && person.Keys.Count > 2) known = lexicon.People.Full($"{person.Keys[0]} {person.Keys[^1]}");
        foreach (var bearer in known)
        {
            var (term, inOffice) = bearer.On(day);
            // A namesake, or somebody who came into office later.
            if (person.Codes.Count > 0 && !person.Codes.Exists(c => bearer.Terms.Any(t => t.Actor.State == c.State))) continue;
            if (!inOffice && day is { } d && term.Term.Since > d)
            {
                // In office only later: a politician of the state already, if it is soon.
                if (person.Codes.Count == 0 && bearer.Terms.Count == 1 && term.Term.Since < d.AddYears(2) && lexicon.State(term.Actor.State) is not null)
                    Set(person, new ActorCode(term.Actor.State).With(person.Title?.Sector), $"lexicon: later {term.Office} of {term.Actor.State}");
                continue;
            }
            person.Name = bearer.Name;
            if (person.Gender == '\0') person.Gender = bearer.Gender;
            // Who has left an organisation acts for it no more; who has left a state's office is still of the state.
            if (person.Codes.Count == 0 && (inOffice || lexicon.Organisation(term.Actor.State) is null))
                Set(person, inOffice || term.Actor.Sector is null ? term.Actor : term.Actor.With("ELI"), $"lexicon: {term.Office}, {term.Actor}{(inOffice ? "" : ", no longer in office")}");
            // "Albania's Edi Rama": the lexicon knows his part.
            if (inOffice && person.Title is null && person.Codes is [{ Sector: null } whole] && term.Actor.State == whole.State) person.Codes[0] = term.Actor;
            if (inOffice) person.Office ??= term.Office;
            return;
        }
    }

    private static void Set(Person person, ActorCode code, string why)
    {
        person.Codes.Add(code);
        person.Why = why;
    }

    /// <summary>Asks the register for those whom neither the article nor the lexicon knows.</summary>
    private void Recall(Person person)
    {
        if (person.Codes.Count > 0 || register is null || person.Keys.Count < 2) return;
        foreach (var seen in register.Called(person.Keys[^1]))
        {
            if (!IsSame(NameKey.Words(seen.Name), person.Keys)) continue;
            person.Codes.Add(seen.Code);
            person.Office ??= seen.Office;
            person.Why = $"register: {seen.Office ?? "named"} in {seen.ArticleId}";
            return;
        }
    }
}
