using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>Grows a phrase to the left over titles, nationalities, organisations and possessors, and takes from them office and actors.</summary>
internal sealed class Premodifiers(SentenceWork work, Phrase phrase, ActorLexicon lexicon)
{
    private readonly List<Unit> _titles = [];
    private readonly List<Unit> _groups = [];
    private readonly List<Unit> _names = [];
    private int _officeFirst = -1, _officeLast = -1;
    private (ActorCode State, Word Name)? _town;

    /// <summary>Does it.</summary>
    public void Read()
    {
        if (phrase.PersonName is null) (_officeFirst, _officeLast) = (phrase.First, phrase.Last);
        var accepted = phrase.First;
        for (var i = phrase.First - 1; i >= 0;)
        {
            var word = work.Sentence.Words[i];
            if (word.Upos is "DET" or "VERB" or "AUX" or "SCONJ" && work.Units[i] is null) break;
            if (work.Units[i] is { } unit && !work.InName(i))
            {
                if (!Belongs(unit) || !Take(unit)) break;
                accepted = unit.First;
                i = unit.First - 1;
                continue;
            }
            if (word.Relation == "nmod:poss" && Reaches(word))
            {
                TakePossessor(word, ref accepted);
                break;
            }
            if (!Passes(word)) break;
            if (_names.Count == 0 && _town is null && phrase.PersonName is null && word.BaseRelation is "compound" && work.TownAt(word) is { } state)
            {
                _town = (state, word);
                accepted = TakeName(word);
                i = accepted - 1;
                continue;
            }
            if (IsContent(word))
            {
                // "foreign policy chief": a word of the title that the lexicon does not know.
                if (_officeFirst < 0 || _names.Count > 0) break;
                accepted = i;
                _officeFirst = i;
            }
            i--;
        }
        if (phrase.PersonName is not null || _names.Count > 0) phrase.First = accepted;
        else phrase.First = Math.Min(phrase.First, accepted);
        Conclude();
    }

    private bool Take(Unit unit)
    {
        switch (unit.Kind)
        {
            case NameKind.Title when unit.Title is { Kind: TitleKind.Modifier or TitleKind.Former }:
                // Before a name with no other title ("former Putin aide" aside) such a word says nothing of the person.
                if (phrase.PersonName is not null && _titles.Count == 0) return false;
                if (unit.Title.Kind == TitleKind.Former) phrase.Former = true;
                break;
            case NameKind.Title:
                if (_names.Count > 0) return false;
                _titles.Add(unit);
                break;
            case NameKind.Group or NameKind.Nominal:
                if (unit.Group is null || _names.Count > 0 || (phrase.PersonName is not null && _titles.Count == 0)) return false;
                _groups.Add(unit);
                break;
            case NameKind.Blocked:
                return false;
            default:
                if (Hyphen.OfOtherSide(work.Sentence, unit) || Hyphen.OfAnotherHand(work.Sentence, unit)) return false;
                if (phrase.PersonName is not null && _titles.Count == 0 && unit.Kind is not NameKind.Adjective && !IsPossessive(unit)) return false;
                if (unit.Kind is NameKind.People) return false;
                // "In Ottawa Secretary of State Pompeo": the town is where it was said.
                if (unit.Kind is NameKind.Capital && unit.First > 0 && work.Sentence.Words[unit.First - 1].Upos is "ADP" && !IsPossessive(unit)) return false;
                if (phrase.Group is { Relational: true } && phrase.Title is null && unit.Kind is not (NameKind.Organisation or NameKind.Epithet) && lexicon.Organisation(unit.Code.State) is null) return false;
                _names.Add(unit);
                return true;
        }
        if (_officeLast < 0) _officeLast = unit.Last;
        _officeFirst = unit.First;
        return true;
    }

    private void TakePossessor(Word word, ref int accepted)
    {
        if (word.Upos == "PRON")
        {
            phrase.PossessivePronoun = word;
            phrase.Definite = true;
            return;
        }
        // "Putin's government": the possessor is a person who was read before, or a group ("the junta's troops").
        var possessor = work.PhraseAt[word.Index];
        if (possessor is null || ReferenceEquals(possessor, phrase))
        {
            if (_names.Count == 0 && work.TownAt(word) is { } state)
            {
                // "Dubai's police chief", "Basra's dockers"
                _town = (state, word);
                accepted = TakeName(word);
                phrase.Definite = true;
                return;
            }
            phrase.OfUnknown = true;
            return;
        }
        phrase.Possessor = possessor;
        phrase.Definite = true;
        if (_names.Count == 0) accepted = possessor.First;
    }

    private bool Belongs(Unit unit)
    {
        // A title right before a name is the name's, whatever the tree says; a nationality unless the tree says plainly that it belongs elsewhere.
        if (unit.Last == phrase.First - 1 && ((unit.Kind is NameKind.Title && phrase.PersonName is not null) || (unit.Kind is NameKind.Adjective && !Clashes(unit.Head)))) return true;
        return Reaches(unit.Head);
    }

    /// <summary>Guards against a tree that says plainly that the word before belongs elsewhere: "told the Russian Putin".</summary>
    private static bool Clashes(Word word) => word.BaseRelation is "nsubj" or "obj" or "obl" or "iobj" && word.Upos is not "ADJ";

    /// <summary>Whether the word modifies, through other premodifiers or a coordination of them, a word of the phrase.</summary>
    private bool Reaches(Word word)
    {
        var at = word;
        for (var steps = 0; steps < 8; steps++)
        {
            if (at.Head is not { } head) return false;
            if (at.Index > head.Index && at.BaseRelation is not ("conj" or "case" or "flat" or "punct" or "cc" or "amod" or "compound")) return false;
            if (!(Dependencies.IsPremodifier(at) || at.BaseRelation is "conj" or "case" or "cc" or "punct" or "flat" or "compound" or "appos")) return false;
            if (head.Index >= phrase.First && phrase.Covers(head.Index)) return true;
            foreach (var title in _titles)
                if (title.First <= head.Index && head.Index <= title.Last)
                    return true;
            at = head;
        }
        return false;
    }

    private bool Passes(Word word)
    {
        if (work.InName(word.Index) || CalendarWords.Contains(word.Form)) return false;
        if (word.Form is "-" or "–" or "'s" or "’s" or "'" or "’") return true;
        if (word.Form is "," or "and" or "&" or "or") return _names.Count > 0 && Reaches(word);
        return word.Upos is "ADJ" or "NOUN" or "PROPN" or "NUM" or "ADV" or "X" && Reaches(word);
    }

    private static bool IsContent(Word word) => word.Upos is "ADJ" or "NOUN" or "PROPN" or "X";

    private bool IsPossessive(Unit unit) => unit.Last + 1 < work.Sentence.Words.Count && work.Sentence.Words[unit.Last + 1].Form is "'s" or "’s" or "'" or "’";

    private void Conclude()
    {
        foreach (var title in _titles)
        {
            
            if (title.Title is not { } record) continue;
            phrase.Title ??= record;
            if (record.Gender != '\0' && phrase.Gender == '\0') phrase.Gender = record.Gender;
            if (phrase.PersonName is not null && record.Kind == TitleKind.Office && phrase.Title?.Kind != TitleKind.Office) phrase.Title = record;
        }
        phrase.Sector ??= phrase.Title?.Sector;
        foreach (var group in _groups)
            if (group.Group?.Sector is { } sector && (phrase.Sector is null or "GOV"))
                phrase.Sector = sector;
        if (phrase.Title is { Kind: TitleKind.Office or TitleKind.Rank } && _officeFirst >= 0)
            phrase.Office = Dependencies.Place(work.Sentence, _officeFirst, _officeLast).In(work.Sentence.Text);
        if (_names.Count == 0 && _town is { } town) new Affiliation(phrase, lexicon).Take(town.State, NameKind.State, $"'{town.Name.Form}', a town of {town.State}");
        else new Affiliation(phrase, lexicon).By(_names);
    }

    /// <summary>The first word of the name that ends at a word.</summary>
    private int TakeName(Word last)
    {
        var first = last.Index;
        while (first > 0 && work.Sentence.Words[first - 1].Upos is "PROPN" && work.Units[first - 1] is null && !work.InName(first - 1)) first--;
        return first;
    }
}
