using Chancery.Coding.Actors.Knowledge;
using Chancery.Coding.Actors.Recognition;
using Chancery.Language;

namespace Chancery.Coding.Actors.Reference;

/// <summary>Finds what a description takes up that names no nationality: "the president", "the soldiers", "the rebels".</summary>
internal sealed class Descriptions(Discourse discourse)
{
    private const int Near = 2, Far = 10; // sentences

    /// <summary>The person of whom "the president" speaks: the last one named in these sentences, or the only one of the article; not who says it, where somebody else would do.</summary>
    public Person? LastInOffice(Title title, Word noun, int sentence)
    {
        Person? last = null, speaker = null;
        for (var i = discourse.Named.Count - 1; i >= 0; i--)
        {
            if (discourse.Named[i].Person is not { Office: { } office } person || person.Codes.Count == 0 || !Offices.Match(title, office)) continue;
            if (title.Gender != '\0' && person.Gender != '\0' && title.Gender != person.Gender) continue;
            if (discourse.Named[i].Sentence == sentence && IsSubjectAbove(discourse.Named[i].Head, noun))
            {
                speaker ??= person;
                continue;
            }
            if (ReferenceEquals(person, speaker)) continue;
            if (sentence - discourse.Named[i].Sentence <= Near) return person;
            if (last is not null && !ReferenceEquals(last, person)) return speaker;
            last = person;
        }
        return last ?? speaker;
    }

    /// <summary>"The soldiers" after "Russian soldiers": what was named last by the same noun, unless two of the kind stand equally near.</summary>
    public Antecedent? SameNoun(Phrase phrase, int sentence)
    {
        Antecedent? found = null;
        for (var i = discourse.Named.Count - 1; i >= 0; i--)
        {
            var named = discourse.Named[i];
            if (sentence - named.Sentence > Far) break;
            if (named.Actors.Count == 0 || named.Person is not null || named.Kind is MentionKind.Pronoun or MentionKind.Adjective || named.Head.Lemma != phrase.Head.Lemma || named.Plural != phrase.Plural) continue;
            if (found is null) found = named;
            else if (!found.Actors.SequenceEqual(named.Actors)) return sentence - found.Sentence <= Near && named.Sentence < found.Sentence ? found : null;
        }
        return found;
    }

    /// <summary>"The junta" after "Myanmar's generals": the only actor of the noun's sector that has been named.</summary>
    public Antecedent? OnlyOfSector(string sector)
    {
        Antecedent? found = null;
        foreach (var named in discourse.Named)
        {
            if (named.Actors is not [{ Sector: { } own }] || own != sector) continue;
            if (found is not null && found.Actors[0] != named.Actors[0]) return null;
            found = named;
        }
        return found;
    }

    /// <summary>Whether a word is the subject of a verb above the noun's own clause, so that he speaks of another.</summary>
    private static bool IsSubjectAbove(Word subject, Word noun)
    {
        if (subject.BaseRelation is not "nsubj" || subject.Head is not { } verb) return false;
        for (var at = noun.Head; at is not null; at = at.Head)
            if (ReferenceEquals(at, verb))
                return true;
        return false;
    }
}
