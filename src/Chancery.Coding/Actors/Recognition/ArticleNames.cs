using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>
/// What the whole article tells about its names: which states and organisations it names beyond doubt (so that weak names and epithets count), and which
/// bearer of a name with several it means.
/// </summary>
internal sealed class ArticleNames
{
    private readonly HashSet<string> _named = [];
    private readonly DateOnly? _day;
    private readonly Dictionary<string, Bearer> _bearers = [];

    public ArticleNames(ActorLexicon lexicon, IReadOnlyList<Sentence> sentences, IReadOnlyList<List<Unit>> units, DateOnly? day)
    {
        _day = day;
        HashSet<string>? words = null;
        foreach (var unit in units.SelectMany(u => u))
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
        var states = _named.Where(code => lexicon.State(code) is not null).ToList();
        OnlyState = states is [var only] ? new ActorCode(only) : null;
    }

    /// <summary>The state that the article names, in whatever way, when it is but one.</summary>
    public ActorCode? OnlyState { get; }

    /// <summary>Whether the article names the state or organisation beyond doubt.</summary>
    public bool Names(string code) => _named.Contains(code);

    /// <summary>The unit as the article means it; null when it names no actor here.</summary>
    public Unit? Settle(Unit unit)
    {
        if (!unit.IsName) return unit;
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
        if (_bearers.TryGetValue(unit.Reading.Name.ToLowerInvariant(), out var bearer))
            return bearer.Code is { } code ? settled with { Reading = settled.Reading with { Code = code } } : null;
        return settled;
    }
}
