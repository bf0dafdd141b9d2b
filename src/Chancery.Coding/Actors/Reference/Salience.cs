using Chancery.Coding.Actors.Recognition;
using Chancery.Language;

namespace Chancery.Coding.Actors.Reference;

/// <summary>
/// How much in the foreground an antecedent stands, after the factors of Lappin and Leass (1994): recency, subjecthood, and repetition; here as points.
/// </summary>
internal static class Salience
{
    private static readonly int[] ByDistance = [0, 8, 20, 32];

    /// <summary>Sentences further back than this hold no antecedent.</summary>
    public static int Reach => ByDistance.Length - 1;

    /// <summary>Points of one antecedent as seen from a word.</summary>
    public static int Of(Antecedent antecedent, int sentence) => Role(antecedent.Head) - ByDistance[Math.Min(sentence - antecedent.Sentence, Reach)];

    /// <summary>Points for the part that the word plays in its sentence.</summary>
    public static int Role(Word head)
    {
        var word = Dependencies.FirstConjunct(head);
        // "Its president, Omar Touray, said that he": a name beside the subject is the subject.
        while (word.BaseRelation is "appos" && word.Head is { } beside) word = Dependencies.FirstConjunct(beside);
        return word.Relation switch
        {
            "nsubj" or "nsubj:pass" or "nsubj:outer" => word.Head is not { } verb ? 32 : IsMain(verb) ? 40 : verb.BaseRelation is "acl" ? 22 : 32,
            "root" => 34,
            "obj" or "iobj" or "obl:agent" => 20,
            "nmod:poss" => word.Head is { } owned && owned.BaseRelation is "nsubj" ? 24 : 16,
            "obl" => 14,
            "nmod" => 12,
            "amod" or "compound" => 6,
            _ => 10,
        };
    }

    private static bool IsMain(Word verb)
    {
        var word = Dependencies.FirstConjunct(verb);
        return word.BaseRelation is "root" || (word.BaseRelation is "parataxis" && word.Head is { } above && above.BaseRelation is "root");
    }
}
