using Chancery.Coding.Actors.Knowledge;
using Chancery.Coding.Actors.Recognition;
using Chancery.Language;

namespace Chancery.Coding.Actors.Reference;

/// <summary>Finds what a noun takes up that names no actor by itself: "the country", "the two sides", "the bloc".</summary>
internal sealed class NominalResolver(ActorLexicon lexicon, ArticleNames article, Discourse discourse, HomeState home)
{
    private const int Near = 6, FarBack = 12; // sentences

    /// <summary>The actors and why; none with the reason when it takes up none.</summary>
    public (IReadOnlyList<ActorCode> Actors, string Why) Resolve(Phrase phrase, int sentence)
    {
        var noun = phrase.Nominal!;
        var head = phrase.Head;
        if (Number(head) is { } number)
            return (phrase.Definite || head.Children.Any(c => c.Lemma is "both")) && noun.Takes.Any(t => t is "state" or "any" or "person")
                ? Several(noun, number, head, sentence)
                : ([], "not definite");
        if (!phrase.Definite || phrase.Plural) return ([], "not definite");
        if (head.Children.Any(c => c.Index > head.Index && (c.BaseRelation is "nmod" or "acl" or "flat" or "appos"))) return ([], "described further, so another one");
        if (noun.Takes.Contains("state")) return home.Of(head, null, sentence, _ => true) is { } spoken ? ([spoken.State], spoken.Why) : State(sentence);
        if (head.Head is { Upos: "PROPN" } && Dependencies.IsPremodifier(head)) return ([], "stands before a name of its own");
        return Named(noun, head, sentence) ?? Armed(noun);
    }

    /// <summary>How many are spoken of, when the noun has a number or "both".</summary>
    public static int? Number(Word head)
    {
        foreach (var child in head.Children)
            if (child.Index < head.Index && child.BaseRelation is "nummod" or "det" && NumberOf(child) is { } number)
                return number;
        return null;
    }

    /// <summary>The number that a word says, from two to four; else null.</summary>
    public static int? NumberOf(Word word) => word.Lemma.ToLowerInvariant() switch { "two" or "both" => 2, "three" => 3, "four" => 4, _ => null };

    /// <summary>The states named before, in this sentence or the two before it, when they are just so many.</summary>
    public IReadOnlyList<ActorCode>? States(int number, Word head, int sentence) =>
        Several(new NominalNoun("state", ["state"]), number, head, sentence) is { Item1: { Count: > 0 } states } ? states : null;

    /// <summary>"The two countries": the sentence or those before it must name just so many.</summary>
    public (IReadOnlyList<ActorCode> Actors, string Why) Several(NominalNoun noun, int number, Word head, int sentence)
    {
        for (var back = 0; back <= 2; back++)
        {
            var near = discourse.Within(sentence, back).Where(a => back > 0 || a.Head.Index < head.Index).ToList();
            if (noun.Takes.Contains("person") && !noun.Takes.Contains("state") && People(near, number) is { } people) return (people, $"{number} people named {Back(back)}");
            var states = discourse.StatesOf(near);
            if (states.Count == number) return (states, $"{number} states named {Back(back)}");
            if (states.Count > number) break;
        }
        return number == 2 && home.Two() is { } two ? (two, "the two states of which the text speaks") : ([], $"not {number} states named before");
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

    /// <summary>The organisation whose name is built on the noun, or whose kind it is: the last one named before; with a capital also one that is named later.</summary>
    private (IReadOnlyList<ActorCode>, string)? Named(NominalNoun noun, Word head, int sentence)
    {
        var plain = NameHeads.Plain(noun.Noun);
        var written = char.IsUpper(head.Form[0]) && head.Index > 1;
        return Last(o => o.Heads.Contains(plain), FarBack) ?? Last(o => o.IsOf(noun.Takes), Near) ?? OfParent(plain, written);

        (IReadOnlyList<ActorCode>, string)? Last(Func<Organisation, bool> fits, int reach)
        {
            NamedOrganisation? last = null, next = null;
            var others = false;
            foreach (var named in article.Organisations)
            {
                if (!fits(named.Organisation)) continue;
                if (named.Sentence < sentence || (named.Sentence == sentence && named.Word < head.Index))
                {
                    others |= last is not null && last.Code != named.Code;
                    last = named;
                }
                else next ??= named;
            }
            if (last is not null && (!others || sentence - last.Sentence <= reach)) return ([last.Code], $"the {(others ? "last" : "only")} {noun.Noun} named: {last.Organisation.Name}");
            return last is null && next is not null && written ? ([next.Code], $"with a capital, and the first {noun.Noun} named later: {next.Organisation.Name}") : null;
        }
    }

    /// <summary>"The Council" where the United Nations are named and no other organisation that has a council.</summary>
    private (IReadOnlyList<ActorCode>, string)? OfParent(string noun, bool written)
    {
        if (!written) return null;
        var parents = lexicon.Organisations.Where(o => o.Parent is not null && o.Heads.Contains(noun) && article.Names(o.Parent)).Select(o => o.Parent!).Distinct().ToList();
        return parents is [var parent] ? ([new ActorCode(parent)], $"a body of {parent}, the only organisation named that has one") : null;
    }

    private (IReadOnlyList<ActorCode>, string) Armed(NominalNoun noun)
    {
        if (noun.Takes.Contains("armed"))
            for (var i = discourse.Named.Count - 1; i >= 0; i--)
                if (discourse.Named[i] is { Kind: MentionKind.Group, Actors: [{ Sector: "REB" } code] } group)
                    return ([code], $"the last armed group named: {group.Text}");
        return ([], $"no {noun.Noun} named before");
    }
}
