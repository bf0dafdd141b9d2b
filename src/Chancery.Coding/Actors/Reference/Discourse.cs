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

    /// <summary>What has been named in a sentence and so many before it, in order.</summary>
    public IEnumerable<Antecedent> Within(int sentence, int back)
    {
        var first = _named.Count;
        while (first > 0 && sentence - _named[first - 1].Sentence <= back) first--;
        for (var i = first; i < _named.Count; i++) yield return _named[i];
    }

    /// <summary>The antecedents within reach of a sentence, the latest first.</summary>
    public IEnumerable<Antecedent> Near(int sentence)
    {
        for (var i = _named.Count - 1; i >= 0 && sentence - _named[i].Sentence <= Salience.Reach; i--) yield return _named[i];
    }

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
}
