using Chancery.Coding.Actors.Knowledge;
using Chancery.Coding.Actors.Recognition;
using Chancery.Language;

namespace Chancery.Coding.Actors.Reference;

/// <summary>Finds what a noun takes up that names no actor by itself: "the country", "the two sides", "the bloc".</summary>
internal sealed class NominalResolver(ActorLexicon lexicon, Discourse discourse)
{
    /// <summary>The actors and why; none with the reason when it takes up none.</summary>
    public (IReadOnlyList<ActorCode> Actors, string Why) Resolve(Phrase phrase, int sentence)
    {
        var noun = phrase.Nominal!;
        var head = phrase.Head;
        if (Number(head) is { } number) return Several(noun, number, head, sentence);
        if (!phrase.Definite || phrase.Plural) return ([], "not definite");
        if (head.Children.Any(c => c.Index > head.Index && c.BaseRelation is "nmod" or "acl")) return ([], "described further, so another one");
        if (noun.Takes.Contains("state")) return State(sentence);
        return Organisation(noun, sentence);
    }

    /// <summary>How many are spoken of, when the noun has a number or "both".</summary>
    public static int? Number(Word head)
    {
        foreach (var child in head.Children)
            if (child.Index < head.Index && child.BaseRelation is "nummod" or "det")
                switch (child.Lemma.ToLowerInvariant())
                {
                    case "two" or "both": return 2;
                    case "three": return 3;
                    case "four": return 4;
                }
        return null;
    }

    /// <summary>The states named before, in this sentence or the two before it, when they are just so many.</summary>
    public IReadOnlyList<ActorCode>? States(int number, Word head, int sentence) =>
        Several(new NominalNoun("state", ["state"]), number, head, sentence) is { Item1: { Count: > 0 } states } ? states : null;

    /// <summary>"The two countries": the sentence or those before it must name just so many.</summary>
    private (IReadOnlyList<ActorCode>, string) Several(NominalNoun noun, int number, Word head, int sentence)
    {
        for (var back = 0; back <= 2; back++)
        {
            var near = discourse.Within(sentence, back).Where(a => back > 0 || a.Head.Index < head.Index).ToList();
            if (noun.Takes.Contains("person") && !noun.Takes.Contains("state") && People(near, number) is { } people) return (people, $"{number} people named {Back(back)}");
            var states = discourse.StatesOf(near);
            if (states.Count == number) return (states, $"{number} states named {Back(back)}");
            if (states.Count > number) return ([], $"{states.Count} states named {Back(back)}");
        }
        return ([], $"not {number} states named before");
    }

    private static List<ActorCode>? People(IEnumerable<Antecedent> near, int number)
    {
        var people = near.Where(a => a.Person is not null && a.Actors.Count == 1).Select(a => (a.Person, a.Actors[0])).DistinctBy(p => p.Person).ToList();
        return people.Count == number ? [.. people.Select(p => p.Item2).Distinct()] : null;
    }

    private static string Back(int back) => back == 0 ? "in the sentence" : $"since {back} sentence{(back > 1 ? "s" : "")} back";

    private (IReadOnlyList<ActorCode>, string) State(int sentence)
    {
        for (var back = 0; back <= 2; back++)
        {
            var near = discourse.Within(sentence, back).ToList();
            var states = discourse.StatesOf(near);
            if (states.Count == 1) return (states, $"the only state named {Back(back)}");
            if (states.Count > 1) return ByPoints(near, sentence);
        }
        return ([], "no state named before");
    }

    private (IReadOnlyList<ActorCode>, string) ByPoints(List<Antecedent> near, int sentence)
    {
        var points = new List<(ActorCode State, int Points)>();
        foreach (var antecedent in near)
            foreach (var state in discourse.StatesOf([antecedent]))
            {
                var at = points.FindIndex(p => p.State == state);
                var own = Salience.Of(antecedent, sentence);
                if (at < 0) points.Add((state, own));
                else points[at] = (state, Math.Max(points[at].Points, own) + 2);
            }
        points.Sort((a, b) => b.Points.CompareTo(a.Points));
        return points[0].Points - points[1].Points >= 6
            ? ([points[0].State], $"{points[0].State} stands in front of {points[1].State}")
            : ([], $"{points[0].State} and {points[1].State} would do as well");
    }

    private (IReadOnlyList<ActorCode>, string) Organisation(NominalNoun noun, int sentence)
    {
        // However far back, when the article has named but one of the kind.
        var alone = discourse.Named.SelectMany(a => a.Actors).Distinct().Count(c => lexicon.Organisation(c.State) is { } o && o.Kind.Split('|').Intersect(noun.Takes).Any()) == 1;
        for (var i = discourse.Named.Count - 1; i >= 0; i--)
        {
            var antecedent = discourse.Named[i];
            if (sentence - antecedent.Sentence > 6 && !alone) break;
            foreach (var code in antecedent.Actors)
            {
                if (lexicon.Organisation(code.State) is { } organisation && organisation.Kind.Split('|').Intersect(noun.Takes).Any())
                    return ([code], $"the last {noun.Noun} named: {code}");
                if (noun.Takes.Contains("armed") && code.Sector == "REB" && antecedent.Kind is MentionKind.Group) return ([code], $"the last armed group named: {antecedent.Text}");
            }
        }
        return ([], $"no {noun.Noun} named before");
    }
}
