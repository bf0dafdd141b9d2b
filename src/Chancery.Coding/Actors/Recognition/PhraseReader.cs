using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>Reads the phrases of a sentence that name actors: people with their titles, groups with their nationality, and names by themselves.</summary>
/// <remarks>Works from the right to the left, so that what stands in an "of" phrase is known before the noun that it belongs to.</remarks>
internal sealed class PhraseReader(ActorLexicon lexicon)
{
    private readonly CapitalReading _capitals = new(lexicon.Uses);

    /// <summary>The phrases, in the order of their first words.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="units">What the lexicon knows in it.</param>
    /// <param name="at">The unit of each word, or null.</param>
    /// <param name="people">The names of people in it.</param>
    /// <param name="towns">The towns of the article.</param>
    public SentenceWork Read(Sentence sentence, IReadOnlyList<Unit> units, Unit?[] at, IReadOnlyList<(int First, int Last)> people, Towns towns)
    {
        var work = new SentenceWork(sentence, at, towns);
        foreach (var (first, last) in people) work.Claim(first, last);
        for (var i = people.Count - 1; i >= 0; i--) ReadPerson(work, people[i].First, people[i].Last);
        for (var i = sentence.Words.Count - 1; i >= 0; i--)
            if (at[i] is { } unit && unit.Last == i && work.PhraseAt[i] is null && unit.Kind is NameKind.Title or NameKind.Group or NameKind.Nominal)
                ReadNoun(work, unit);
        foreach (var unit in units)
            if (unit.IsName && work.PhraseAt[unit.First] is null && work.PhraseAt[unit.Last] is null && !work.InName(unit.First))
                ReadName(work, unit);
        work.Finish();
        foreach (var phrase in work.Phrases) ShareNationality(work, phrase);
        return work;
    }

    /// <summary>"Russian missiles and drones", "US officials and diplomats": the nationality before the first noun is that of the others too.</summary>
    private void ShareNationality(SentenceWork work, Phrase phrase)
    {
        if (phrase.Affiliated || phrase.Definite || phrase.OfUnknown || phrase.PersonName is not null || phrase.Possessor is not null || phrase.PossessivePronoun is not null) return;
        if (phrase.Group is null or { Relational: true } && phrase.Title is null || phrase.Head.BaseRelation is not "conj") return;
        var first = Dependencies.FirstConjunct(phrase.Head);
        if (phrase.Head.Children.Any(c => c.Index < phrase.Head.Index && c.BaseRelation is "det" or "nummod") || work.PhraseAt[first.Index] is not { Affiliated: true, PersonName: null, Plural: true } before || ReferenceEquals(before, phrase)
            || !phrase.Plural || !ReferenceEquals(before.Head, first) || !first.Children.Any(c => c.Index < first.Index && c.BaseRelation is "amod" or "compound" && work.Units[c.Index] is { IsName: true })) return;
        foreach (var code in before.Actors) new Affiliation(phrase, lexicon).Take(code.With(null), NameKind.Adjective, $"shares '{before.Span.In(work.Sentence.Text)}'");
    }

    private void ReadPerson(SentenceWork work, int first, int last)
    {
        var phrase = new Phrase
        {
            Sentence = work.Sentence, First = first, Last = last, Kind = MentionKind.Person, Why = "a name", NameWords = (first, last),
            PersonName = Dependencies.Place(work.Sentence, first, last).In(work.Sentence.Text),
        };
        work.Put(phrase);
        new Premodifiers(work, phrase, lexicon).Read();
        // "President João Lourenço of Angola", "Ann Lee of the Kenyan foreign ministry".
        if (!phrase.Affiliated && last + 1 < work.Sentence.Words.Count && work.Sentence.Words[last + 1].Form is "of")
            new Postmodifiers(work, phrase, lexicon).Read(Dependencies.HeadOf(work.Sentence, phrase.First, phrase.Last));
        work.Put(phrase);
    }

    private void ReadNoun(SentenceWork work, Unit unit)
    {
        if (unit.Head.Upos is not ("NOUN" or "PROPN" or "ADJ" or "X") || unit.Title is { Kind: TitleKind.Modifier or TitleKind.Former or TitleKind.Address }) return;
        if (unit.Head.Upos is "ADJ" && unit.Head.BaseRelation is "amod" or "advmod" or "xcomp" or "root") return;
        var phrase = new Phrase
        {
            Sentence = work.Sentence, First = unit.First, Last = unit.Last, Why = "", Title = unit.Title, Group = unit.Group, Nominal = unit.Nominal,
            Kind = unit.Title is not null && !Dependencies.IsPlural(unit.Head) ? MentionKind.Office : MentionKind.Group,
            Plural = Dependencies.IsPlural(unit.Head), Definite = Dependencies.IsDefinite(unit.Head), Sector = unit.Title?.Sector ?? unit.Group?.Sector,
            Gender = unit.Title?.Gender ?? '\0',
        };
        work.Put(phrase);
        new Premodifiers(work, phrase, lexicon).Read();
        new Postmodifiers(work, phrase, lexicon).Read(unit.Head);
        work.Put(phrase);
    }

    private void ReadName(SentenceWork work, Unit unit)
    {
        var phrase = new Phrase { Sentence = work.Sentence, First = unit.First, Last = unit.Last, Kind = MentionKind.State, Why = $"lexicon: {unit.Reading.Name}", Affiliated = true };
        if (Hyphen.OfOtherSide(work.Sentence, unit)) return;
        var joined = Hyphen.Joined(work.Sentence, unit);
        var modifies = Dependencies.IsPremodifier(unit.Head) && unit.Head.Relation is not ("nmod:poss" or "nmod");
        switch (unit.Kind)
        {
            case NameKind.State:
                phrase.Kind = modifies || joined ? MentionKind.Adjective : MentionKind.State;
                break;
            case NameKind.Adjective:
                if (modifies || joined || unit.Head.BaseRelation is "amod" or "compound" || IsConjunctOfModifier(unit.Head)) phrase.Kind = MentionKind.Adjective;
                else if (IsPeople(unit.Head)) phrase.Kind = MentionKind.Group;
                else return;
                break;
            case NameKind.People:
                phrase.Kind = MentionKind.Group;
                phrase.Plural = unit.Last == unit.First && unit.Head.Form.EndsWith('s');
                break;
            case NameKind.Capital or NameKind.Seat:
                if (joined) { phrase.Kind = MentionKind.Adjective; break; }
                var reading = _capitals.Read(unit);
                phrase.Why = $"lexicon: {(unit.Kind == NameKind.Capital ? "capital" : "seat")} of {unit.Code}; {reading.Why}";
                if (!reading.IsGovernment)
                {
                    work.Drop(unit, phrase.Why);
                    return;
                }
                phrase.Kind = MentionKind.Seat;
                break;
            case NameKind.Body:
                phrase.Kind = modifies || joined ? MentionKind.Adjective : MentionKind.Group;
                break;
            default:
                phrase.Kind = modifies || joined ? MentionKind.Adjective : MentionKind.Organisation;
                break;
        }
        phrase.Add(unit.Code);
        if (unit.Kind is NameKind.Organisation or NameKind.Body or NameKind.State) TakeAcronym(work, phrase, unit);
        work.Put(phrase);
    }

    /// <summary>Takes the acronym in brackets into the phrase: "Collective Security Treaty Organization (CSTO)".</summary>
    private static void TakeAcronym(SentenceWork work, Phrase phrase, Unit unit)
    {
        var (words, next) = (work.Sentence.Words, unit.Last + 1);
        if (next + 2 >= words.Count || words[next].Form is not "(" || words[next + 2].Form is not ")") return;
        if (work.Units[next + 1] is { IsName: true } acronym && acronym.Code == unit.Code) phrase.Last = next + 2;
    }

    private static bool IsConjunctOfModifier(Word word) =>
        word.BaseRelation is "conj" && Dependencies.FirstConjunct(word) is { BaseRelation: var _ } first && Dependencies.IsPremodifier(first) && first.Relation is not ("nmod:poss" or "nmod");

    /// <summary>Whether a nationality stands for its people: "the French", "a Russian"; not for the language ("in Russian") or as a predicate ("is Russian").</summary>
    private static bool IsPeople(Word word)
    {
        if (Dependencies.Preposition(word) is "in" or "into" or "from") return false;
        foreach (var child in word.Children)
            if (child.BaseRelation is "det" or "nummod" || child.BaseRelation is "cop" && word.Upos is not "ADJ")
                return true;
        return word.HasFeature("Number", "Plur");
    }
}
