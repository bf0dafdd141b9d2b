using Chancery.Coding.Actors.Knowledge;

namespace Chancery.Coding.Actors.Reference;

/// <summary>What the article has named so far, in order.</summary>
internal sealed class Discourse(ActorLexicon lexicon)
{
    private readonly List<Antecedent> _named = [];

    /// <summary>Everything named so far.</summary>
    public IReadOnlyList<Antecedent> Named => _named;

    /// <summary>Enters something named.</summary>
    public void Enter(Antecedent antecedent) => _named.Add(antecedent);

    /// <summary>The antecedents within reach of a sentence, the latest first.</summary>
    public IEnumerable<Antecedent> Near(int sentence)
    {
        for (var i = _named.Count - 1; i >= 0 && sentence - _named[i].Sentence <= Salience.Reach; i--) yield return _named[i];
    }

    /// <summary>
    /// The state of which the text speaks: the only one of this sentence and the two before it, else the one that holds two thirds of all mentions so far;
    /// null when there is neither.
    /// </summary>
    public ActorCode? Focus(int sentence) => Only(_named.Where(a => sentence - a.Sentence <= 2)) ?? Prevailing();

    /// <summary>The states among some antecedents, each once, in their order.</summary>
    public List<ActorCode> StatesOf(IEnumerable<Antecedent> antecedents)
    {
        var states = new List<ActorCode>();
        foreach (var antecedent in antecedents)
            foreach (var code in antecedent.Actors)
                if (StateOf(code) is { } state && !states.Contains(state))
                    states.Add(state);
        return states;
    }

    /// <summary>The state behind an actor, or null when it is an organisation.</summary>
    public ActorCode? StateOf(ActorCode code) =>
        code.Sector == "PRE" ? code : lexicon.State(code.State) is null ? null : new ActorCode(code.State);

    private ActorCode? Only(IEnumerable<Antecedent> antecedents) => StatesOf(antecedents) is [var one] ? one : null;

    private ActorCode? Prevailing()
    {
        var counts = _named.SelectMany(a => a.Actors).Select(StateOf).OfType<ActorCode>().GroupBy(c => c).Select(g => (g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ToList();
        return counts.Count > 0 && counts[0].Count * 3 >= counts.Sum(c => c.Count) * 2 && counts[0].Count > 2 ? counts[0].Key : null;
    }
}
