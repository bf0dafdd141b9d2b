using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>The towns that an article names as places: they tell whose the people in them are.</summary>
internal sealed class Towns
{
    private readonly ActorLexicon _lexicon;
    private readonly ITowns? _gazetteer;
    private readonly IReadOnlySet<string> _told;

    /// <summary>Prepares the towns of one article.</summary>
    /// <param name="lexicon">Which codes are states.</param>
    /// <param name="gazetteer">Where towns lie, or null.</param>
    /// <param name="told">The states that the article names.</param>
    /// <param name="dateline">The dateline, "YEREVAN, June 5 (Reuters)", or null.</param>
    public Towns(ActorLexicon lexicon, ITowns? gazetteer, IReadOnlySet<string> told, string? dateline)
    {
        (_lexicon, _gazetteer, _told) = (lexicon, gazetteer, told);
        if (dateline is not null) Dateline = Country(dateline.Split([',', '(', '—', '–', '-', '/'], 2)[0].Trim());
    }

    /// <summary>The state from which the report was sent; null when the page does not say.</summary>
    public ActorCode? Dateline { get; }

    /// <summary>The states whose towns a sentence names as places.</summary>
    public IEnumerable<ActorCode> In(SentenceWork work)
    {
        foreach (var (unit, _) in work.Dropped)
            if (_lexicon.State(unit.Code.State) is not null)
                yield return unit.Code.With(null);
        foreach (var word in work.Sentence.Words)
            if (word.BaseRelation is "obl" or "nmod" or "root" && Dependencies.Preposition(word) is "in" or "at" or "near" or "around" or "outside" or "across" or "inside" && Of(work, word) is { } state)
                yield return state;
    }

    /// <summary>The state in which the town, region or state lies that the word names; null when it names none that is known.</summary>
    public ActorCode? Of(SentenceWork work, Word word)
    {
        if (word.Upos is not "PROPN" || work.InName(word.Index)) return null;
        if (work.Units[word.Index] is { } unit) return unit.Kind is NameKind.State or NameKind.Capital && unit.Code.Sector is null ? unit.Code : null;
        var words = work.Sentence.Words;
        var (first, last) = (word.Index, word.Index);
        while (first > 0 && words[first - 1].Upos is "PROPN" && work.Units[first - 1] is null) first--;
        while (last + 1 < words.Count && words[last + 1].Upos is "PROPN" && work.Units[last + 1] is null) last++;
        return Country(Dependencies.Place(work.Sentence, first, last).In(work.Sentence.Text));
    }

    private ActorCode? Country(string name) => name.Length > 0 && _gazetteer?.CountryOf(name, _told) is { } country && _lexicon.State(country) is not null ? new ActorCode(country) : null;
}
