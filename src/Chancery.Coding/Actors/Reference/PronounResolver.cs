using Chancery.Coding.Actors.Recognition;
using Chancery.Language;

namespace Chancery.Coding.Actors.Reference;

/// <summary>Finds what a pronoun takes up, or refuses when two things would do as well.</summary>
internal sealed class PronounResolver(Discourse discourse)
{
    private const int Margin = 4;

    /// <summary>The antecedent and why; without one why not.</summary>
    /// <param name="pronoun">A personal or possessive pronoun of the third person.</param>
    /// <param name="sentence">Its sentence's place in the article.</param>
    /// <param name="actorsOnly">Whether only actors may be meant: "its army", "their governments".</param>
    public (Antecedent? Found, string Why) Resolve(Word pronoun, int sentence, bool actorsOnly = false) => pronoun.Form.ToLowerInvariant() switch
    {
        "he" or "him" or "his" or "himself" or "she" or "her" or "hers" or "herself" => Best(pronoun, sentence, a => Agrees(pronoun, a), inanimate: false),
        "it" or "its" or "itself" or "they" or "them" or "their" or "theirs" or "themselves" => Best(pronoun, sentence, a => Agrees(pronoun, a), inanimate: !actorsOnly),
        _ => (null, "not a pronoun of the third person"),
    };

    /// <summary>Whether number, gender and kind allow the pronoun to take something up.</summary>
    public static bool Agrees(Word pronoun, Antecedent a) => pronoun.Form.ToLowerInvariant() switch
    {
        "he" or "him" or "his" or "himself" => !a.Plural && (a.Person is { } p ? p.Gender != 'f' : a.Kind is MentionKind.Office),
        "she" or "her" or "hers" or "herself" => !a.Plural && (a.Person is { } p ? p.Gender != 'm' : a.Kind is MentionKind.Office),
        "it" or "its" or "itself" => a.Person is null && !a.Plural && a.Kind is not (MentionKind.Adjective or MentionKind.Person or MentionKind.Office),
        "they" or "them" or "their" or "theirs" or "themselves" => a.Plural && a.Kind is not MentionKind.Adjective,
        _ => false,
    };

    private (Antecedent?, string) Best(Word pronoun, int sentence, Func<Antecedent, bool> agrees, bool inanimate)
    {
        Antecedent? best = null;
        var (bestPoints, rival, rivalPoints) = (int.MinValue, (Antecedent?)null, int.MinValue);
        var seen = new List<Antecedent>();
        foreach (var candidate in discourse.Near(sentence))
        {
            if (!agrees(candidate) || (!inanimate && !candidate.IsActor) || IsBarred(pronoun, candidate, sentence)) continue;
            var points = Salience.Of(candidate, sentence) + Repeated(candidate, seen) + Nearness(pronoun, candidate, sentence) - (candidate.IsActor ? 0 : 4);
            seen.Add(candidate);
            if (best is not null && AreSame(best, candidate))
            {
                if (points > bestPoints) (best, bestPoints) = (candidate, points);
            }
            else if (points > bestPoints)
            {
                (rival, rivalPoints) = (best, bestPoints);
                (best, bestPoints) = (candidate, points);
            }
            else if (points > rivalPoints) (rival, rivalPoints) = (candidate, points);
        }
        if (best is null) return (null, "nothing before it agrees");
        if (bestPoints < 0) return (null, "too far back");
        if (!best.IsActor) return (null, $"it takes up '{best.Text}', which is no actor");
        if (rival is not null && bestPoints - rivalPoints < Margin) return (null, $"'{best.Text}' and '{rival.Text}' would do as well");
        return (best, $"'{best.Text}' {Where(best, sentence)}{(rival is null ? "" : $", before '{rival.Text}'")}");
    }

    /// <summary>The pronoun's own clause first: "Armenia could ruin its ties" takes the subject of the verb to which the ties belong.</summary>
    private static int Nearness(Word pronoun, Antecedent candidate, int sentence)
    {
        if (candidate.Sentence != sentence) return 0;
        if (Controller(pronoun) is { } controller) return pronoun.Relation == "nmod:poss" && candidate.Holds(Dependencies.FirstConjunct(controller)) ? 30 : 0;
        for (var at = pronoun.Head; at is not null; at = at.Head)
            if (Dependencies.FirstConjunct(candidate.Head) is { BaseRelation: "nsubj" } subject && ReferenceEquals(subject.Head, at))
                return pronoun.Relation == "nmod:poss" ? 14 : 6;
        return 0;
    }

    /// <summary>
    /// Who does what an infinitive or gerund after another verb's object tells: in "accused Congo of going back on its word" Congo. Null where the pronoun's
    /// clause has a subject of its own or its verb is not governed in this way.
    /// </summary>
    private static Word? Controller(Word pronoun)
    {
        for (var at = pronoun.Head; at is { Head: { } above }; at = above)
        {
            if (at.Upos is not "VERB") continue;
            var (subject, marked) = (false, at.BaseRelation is "xcomp");
            foreach (var child in at.Children)
            {
                subject |= child.BaseRelation is "nsubj";
                marked |= child.BaseRelation is "mark" && child.Lemma is "of" or "from" or "into";
            }
            if (subject && at.BaseRelation is not "acl") return null;
            if (!marked || at.BaseRelation is not ("xcomp" or "advcl")) continue;
            foreach (var child in above.Children)
                if (child.BaseRelation is "obj" or "iobj" && child.Index < at.Index)
                    return child;
        }
        return null;
    }

    private static int Repeated(Antecedent candidate, List<Antecedent> seen)
    {
        var points = 0;
        for (var i = 0; i < seen.Count && points < 6; i++)
            if (AreSame(seen[i], candidate))
                points += 2;
        return points;
    }

    /// <summary>Whether grammar forbids it: after the pronoun, another argument of its verb, or the noun that it possesses.</summary>
    private static bool IsBarred(Word pronoun, Antecedent candidate, int sentence)
    {
        if (candidate.Sentence != sentence) return false;
        if (candidate.Head.Index >= pronoun.Index) return true;
        if (ReferenceEquals(pronoun.Head, candidate.Head)) return true;
        if (pronoun.Relation == "nmod:poss" || pronoun.HasFeature("Reflex", "Yes")) return false;
        if (pronoun.BaseRelation is "obj" or "iobj" && Controller(pronoun) is { } controller && candidate.Holds(Dependencies.FirstConjunct(controller))) return true;
        return pronoun.Head is { } verb && Dependencies.FirstConjunct(candidate.Head).Head is { } other && ReferenceEquals(verb, other)
            && Dependencies.FirstConjunct(candidate.Head).BaseRelation is "nsubj" or "obj" or "iobj" or "obl";
    }

    private static bool AreSame(Antecedent a, Antecedent b)
    {
        if (a.Person is not null || b.Person is not null) return ReferenceEquals(a.Person, b.Person);
        if (!a.IsActor || !b.IsActor || a.Plural != b.Plural || a.Actors.Count != b.Actors.Count) return false;
        for (var i = 0; i < a.Actors.Count; i++)
            if (a.Actors[i] != b.Actors[i] && a.Actors[i].State != b.Actors[i].State)
                return false;
        return true;
    }

    private static string Where(Antecedent antecedent, int sentence) =>
        $"({(antecedent.Head.BaseRelation is "nsubj" ? "subject " : "")}{(sentence == antecedent.Sentence ? "in the same sentence" : $"{sentence - antecedent.Sentence} back")})";
}
