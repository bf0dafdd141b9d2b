using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>Takes the actor of an office or group from the phrase after it: "president of Turkey", "a senior official in Moscow", "members of the Taliban".</summary>
internal sealed class Postmodifiers(SentenceWork work, Phrase phrase, ActorLexicon lexicon)
{
    private const int MaximumDepth = 3;

    /// <summary>Looks at the phrases that depend on the noun; those before it win.</summary>
    public void Read(Word noun)
    {
        if (phrase.Affiliated) return;
        Read(noun, 0);
    }

    private void Read(Word noun, int depth)
    {
        foreach (var child in noun.Children)
        {
            if (child.Index < noun.Index || child.BaseRelation is not "nmod") continue;
            var preposition = Dependencies.Preposition(child);
            if (!Tells(preposition)) continue;
            var found = false;
            foreach (var member in Members(child)) found |= Take(member, preposition);
            if (found) return;
            phrase.OfUnknown |= preposition == "of" && child.Upos is "PROPN";
            if (preposition == "of" && depth + 1 < MaximumDepth && child.Upos is "NOUN" && work.PhraseAt[child.Index] is null)
            {
                Read(child, depth + 1);
                if (phrase.Affiliated) return;
            }
        }
    }

    private bool Tells(string preposition) => preposition switch
    {
        "of" => true,
        "for" => phrase.Title is not null,
        "from" => true,
        "on" or "near" => phrase.Group is { OfPlace: true },
        "in" or "at" => phrase.Group?.OfPlace ?? phrase.Title?.Name is "official" or "senior official" or "diplomat" or "senior diplomat",
        _ => false,
    };

    private static IEnumerable<Word> Members(Word word)
    {
        yield return word;
        foreach (var child in word.Children)
            if (child.BaseRelation is "conj")
                yield return child;
    }

    private bool Take(Word word, string preposition)
    {
        var why = $"'{preposition} {word.Form}' after '{phrase.Title?.Name ?? phrase.Group?.Noun}'";
        if (work.PhraseAt[word.Index] is { } inner && !ReferenceEquals(inner, phrase) && inner.Affiliated && inner.Kind is not MentionKind.Adjective)
        {
            // "commander of US forces", "head of the Russian parliament": the inner phrase's own actors.
            foreach (var code in inner.Actors) phrase.Add(phrase.Former ? new Affiliation(phrase, lexicon).Coded(code, NameKind.State) : code);
            phrase.Affiliated = phrase.Actors.Count > 0;
            if (phrase.Affiliated) Grow(inner.Last, why);
            return phrase.Affiliated;
        }
        if (work.PhraseAt[word.Index] is { Affiliated: false, PersonName: null, Definite: true } home && (home.Group is { Bare: true } or { Domestic: true } || home.Nominal is not null) && !ReferenceEquals(home, phrase)
            && phrase.PersonName is null && preposition is "of" or "for" && (phrase.Title is not null || phrase.Group is { Relational: false }))
        {
            phrase.Possessor = home; // "the leader of the opposition": settled when the opposition is.
            return true;
        }
        if (work.PhraseAt[word.Index] is { Kind: MentionKind.Person } person && !ReferenceEquals(person, phrase) && phrase.PersonName is null && preposition is "of" or "for")
        {
            phrase.Possessor = person; // "a spokesman for Putin": settled when the person is.
            return true;
        }
        if (work.Units[word.Index] is null && work.TownAt(word) is { } state && (phrase.PersonName is null || preposition is "of"))
        {
            // "teachers in Pattani", "the mayor of Odesa"
            new Affiliation(phrase, lexicon).Take(state, NameKind.State, why + $", a town of {state}");
            if (phrase.Affiliated) Grow(word.Index, null);
            return phrase.Affiliated;
        }
        if (work.Units[word.Index] is not { IsName: true } unit || unit.Kind is NameKind.Adjective or NameKind.People) return false;
        if (preposition is "in" or "at" or "on" or "near" && unit.Kind is not (NameKind.State or NameKind.Capital or NameKind.Seat)) return false;
        if (preposition is "for" && unit.Kind is NameKind.State or NameKind.Capital && phrase.Title is { Name: not ("spokesman" or "spokeswoman" or "spokesperson") }) return false;
        var before = phrase.Actors.Count;
        new Affiliation(phrase, lexicon).Take(unit.Code, unit.Kind, why);
        if (phrase.Actors.Count == before) return false;
        Grow(unit.Last, null);
        return true;
    }

    /// <summary>Takes the words up to <paramref name="last"/> into the phrase.</summary>
    private void Grow(int last, string? why)
    {
        if (last > phrase.Last) phrase.Last = last;
        if (why is not null) phrase.Why = phrase.Why.Length == 0 ? why : $"{phrase.Why}; {why}";
    }
}
