using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>
/// What the whole article tells about its names: which states and organisations it names beyond doubt (so that weak names and epithets count), how often,
/// and which bearer of a name with several it means.
/// </summary>
internal sealed class ArticleNames
{
    private const int HeadlineWeight = 2;

    private readonly HashSet<string> _named = [];
    private readonly DateOnly? _day;
    private readonly Dictionary<string, Bearer> _bearers = [];
    private readonly List<(ActorCode State, int Count)> _states = [];
    private readonly List<NamedOrganisation> _organisations = [];
    private readonly HashSet<string> _otherwise = [];

    /// <summary>Reads all units of an article.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="sentences">The sentences of the body.</param>
    /// <param name="units">Their units.</param>
    /// <param name="headline">The units of the headline, which tell what the article is about.</param>
    /// <param name="day">The article's day.</param>
    public ArticleNames(ActorLexicon lexicon, IReadOnlyList<Sentence> sentences, IReadOnlyList<List<Unit>> units, IReadOnlyList<Unit> headline, DateOnly? day)
    {
        _day = day;
        HashSet<string>? words = null;
        foreach (var unit in units.SelectMany(u => u).Concat(headline))
        {
            if (!unit.IsName) continue;
            var name = unit.Reading.Name.ToLowerInvariant();
            if (lexicon.Confusables.TryGetValue(name, out var confusable) && !_bearers.ContainsKey(name))
            {
                words ??= [.. sentences.SelectMany(s => s.Words).Select(w => w.Form.ToLowerInvariant())];
                var best = confusable.Bearers[0];
                foreach (var bearer in confusable.Bearers)
                    if (bearer.Cues.Count(words.Contains) > best.Cues.Count(words.Contains))
                        best = bearer;
                _bearers.Add(name, best);
            }
            if (!unit.Reading.Weak && unit.Kind is not NameKind.Adjective) _named.Add(unit.Code.State);
            else if (!unit.Reading.Weak && unit.Reading.Name.Length > 3) _named.Add(unit.Code.State);
        }
        for (var i = 0; i < units.Count; i++)
            foreach (var unit in units[i])
                if (IsAnotherAcronym(sentences[i], unit, units[i]))
                    _otherwise.Add(unit.Reading.Name);
        var states = _named.Where(code => lexicon.State(code) is not null).ToList();
        OnlyState = states is [var only] ? new ActorCode(only) : null;
        for (var i = 0; i < units.Count; i++)
            foreach (var unit in units[i])
                Enter(lexicon, unit, i, 1);
        foreach (var unit in headline) Enter(lexicon, unit, -1, HeadlineWeight);
    }

    /// <summary>The state that the article names, in whatever way, when it is but one.</summary>
    public ActorCode? OnlyState { get; }

    /// <summary>How often each state is named in the whole article, in the order of the first time.</summary>
    public IReadOnlyList<(ActorCode State, int Count)> States => _states;

    /// <summary>The organisations named, in order; those of the headline first.</summary>
    public IReadOnlyList<NamedOrganisation> Organisations => _organisations;

    /// <summary>Codes of the states and organisations named beyond doubt.</summary>
    public IReadOnlySet<string> Named => _named;

    /// <summary>Whether the article names the state or organisation beyond doubt.</summary>
    public bool Names(string code) => _named.Contains(code);

    /// <summary>The unit as the article means it; null when it names no actor here.</summary>
    public Unit? Settle(Unit unit)
    {
        if (!unit.IsName) return unit;
        if (_otherwise.Contains(unit.Reading.Name)) return null;
        // Of two meanings at different times the one that held on the article's day, or the latest.
        if (unit.Others.Count > 0 && unit.Reading.Term is { Until: { } until } && (_day is not { } day || day > until) && unit.Others.FirstOrDefault(o => o.Term.Since is not null) is { } later)
            unit = unit with { Reading = later, Others = [] };
        var settled = unit;
        if (unit.Reading.Weak && !_named.Contains(unit.Code.State))
        {
            var other = unit.Others.FirstOrDefault(o => !o.Weak || (o.Code is { } c && _named.Contains(c.State)));
            if (other is null) return null;
            settled = unit with { Reading = other, Others = [] };
        }
        if (unit.Organisation is { } organisation && ShortFor(unit, organisation) is { } fuller)
            return settled with { Reading = settled.Reading with { Code = fuller.Code, Record = fuller.Organisation }, Others = [] };
        if (_bearers.TryGetValue(unit.Reading.Name.ToLowerInvariant(), out var bearer))
            return bearer.Code is { } code ? settled with { Reading = settled.Reading with { Code = code } } : null;
        return settled;
    }

    /// <summary>Whether an acronym stands for the name right before it, which is another's: "the Ghana News Agency, GNA".</summary>
    private static bool IsAnotherAcronym(Sentence sentence, Unit unit, IReadOnlyList<Unit> others)
    {
        var acronym = unit.Reading.Name;
        if (!unit.IsName || unit.First != unit.Last || acronym.Length < 3 || !acronym.All(char.IsAsciiLetterUpper)) return false;
        var words = sentence.Words;
        var last = unit.First - 2;
        if (last < acronym.Length - 1 || words[last + 1].Form is not ("," or "(")) return false;
        // "the Collective Security Treaty Organization (CSTO)": its own name.
        if (others.Any(o => o.IsName && o.Last == last && o.Code.State == unit.Code.State)) return false;
        for (var i = 0; i < acronym.Length; i++)
            if (words[last - i].Form[0] != acronym[^(i + 1)])
                return false;
        // Spelt out by words that are not the lexicon's name of the same: "Government of National Accord" has a word more.
        return words[last].Form.Length > 1;
    }

    /// <summary>"The Commonwealth" in an article that names the Commonwealth of Independent States in full, and the other one by no fuller name.</summary>
    private NamedOrganisation? ShortFor(Unit unit, Organisation organisation)
    {
        if (unit.First != unit.Last || unit.Reading.Name.Length < 5) return null;
        var name = unit.Reading.Name;
        var plain = NameHeads.Plain(name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name);
        var fuller = _organisations.Find(o => o.Organisation.Code != organisation.Code && o.Length > 1 && o.Organisation.Heads.Contains(plain));
        return fuller is not null && !_organisations.Exists(o => o.Organisation.Code == organisation.Code && o.Length > 1) ? fuller : null;
    }

    private void Enter(ActorLexicon lexicon, Unit named, int sentence, int weight)
    {
        if (Settle(named) is not { IsName: true } unit) return;
        if (unit.Organisation is { } organisation)
        {
            var entry = new NamedOrganisation(organisation, unit.Code, sentence, unit.First, unit.Last - unit.First + 1);
            if (sentence < 0) _organisations.Insert(0, entry);
            else _organisations.Add(entry);
        }
        if (lexicon.State(unit.Code.State) is null && unit.Code.Sector != "PRE") return;
        var state = unit.Code.Sector == "PRE" ? unit.Code : unit.Code.With(null);
        var at = _states.FindIndex(s => s.State == state);
        if (at < 0) _states.Add((state, weight));
        else _states[at] = (state, _states[at].Count + weight);
    }
}

/// <summary>An organisation where the article names it.</summary>
/// <param name="Organisation">The organisation, perhaps a body of another.</param>
/// <param name="Code">For whom its acts count.</param>
/// <param name="Sentence">The sentence, -1 for the headline.</param>
/// <param name="Word">The first word.</param>
/// <param name="Length">How many words the name has here.</param>
internal sealed record NamedOrganisation(Organisation Organisation, ActorCode Code, int Sentence, int Word, int Length);
