using Chancery.Coding.Actors.Knowledge;

namespace Chancery.Coding.Actors.Reference;

/// <summary>What the article has named so far, in order.</summary>
internal sealed class Discourse(ActorLexicon lexicon)
{
    private readonly List<Antecedent> _named = [];
    private readonly List<(ActorCode State, int Count)> _counts = []; // how often each state has been named so far, in the order of the first time

    /// <summary>Everything named so far.</summary>
    public IReadOnlyList<Antecedent> Named => _named;

    /// <summary>Enters something named.</summary>
    public void Enter(Antecedent antecedent)
    {
        _named.Add(antecedent);
        foreach (var code in antecedent.Actors) Count(code);
    }

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

    /// <summary>Towns that were named as places: they tell where the text is, no more.</summary>
    public void EnterPlace(ActorCode state) => Count(state);

    /// <summary>
    /// The state of which the text speaks at a word: the only one of the article; else the only one that this sentence has put forward, the sentence before, or
    /// the two before, unless the article speaks far more of another; else one that clearly prevails over all others so far. Null when there is none.
    /// </summary>
    /// <param name="sentence">The word's sentence.</param>
    /// <param name="whole">The only state of the whole article, when there is but one.</param>
    /// <param name="possible">Whether a state can be meant at all.</param>
    public ActorCode? Focus(int sentence, ActorCode? whole, Func<ActorCode, bool> possible)
    {
        if (whole is { } one) return possible(one) ? one : null;
        var (first, second) = Foremost(possible);
        if (first.Count == 0) return null;
        for (var back = 0; back <= 2; back++)
        {
            // In its own sentence a state after "in", "to" or "with" is as often the other side. People do not tell where other people belong.
            var states = StatesOf(Within(sentence, back).Where(a => a.Person is null && (a.Sentence < sentence || Salience.Role(a.Head) >= 16))).FindAll(s => possible(s));
            if (states.Count > 1) break;
            if (states.Count == 1) return _counts.Find(c => c.State == states[0]).Count * 4 >= first.Count * 3 ? states[0] : null;
        }
        return second == 0 || (first.Count > 2 && first.Count >= 2 * second) ? first.State : null;
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

    private void Count(ActorCode code)
    {
        if (StateOf(code) is not { } state) return;
        var at = _counts.FindIndex(c => c.State == state);
        if (at < 0) _counts.Add((state, 1));
        else _counts[at] = (state, _counts[at].Count + 1);
    }

    /// <summary>The state named most, and how often the next one has been.</summary>
    private ((ActorCode State, int Count) First, int Second) Foremost(Func<ActorCode, bool> possible)
    {
        var (first, second) = ((State: default(ActorCode), Count: 0), 0);
        foreach (var count in _counts)
            if (possible(count.State))
            {
                if (count.Count > first.Count) (first, second) = (count, first.Count);
                else second = Math.Max(second, count.Count);
            }
        return (first, second);
    }
}
