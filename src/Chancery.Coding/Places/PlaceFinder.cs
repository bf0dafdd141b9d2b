using Chancery.Coding.Actors;
using Chancery.Coding.Places.Gazetteer;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>Finds the phrases of a document that name a place and resolves each name.</summary>
internal sealed class PlaceFinder
{
    private const int LargeEnough = 300_000;

    private readonly PlaceLexicon _lexicon;
    private readonly Draft _draft;
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);

    public PlaceFinder(PlaceLexicon lexicon, Draft draft)
    {
        (_lexicon, _draft) = (lexicon, draft);
        foreach (var mention in draft.Mentions.All)
            foreach (var actor in mention.Actors)
                if (actor.State.Length == 3)
                    _countries.Add(actor.State);
    }

    /// <summary>The places in the order of the text.</summary>
    public List<FoundPlace> Find()
    {
        var found = new List<FoundPlace>();
        foreach (var sentence in _draft.Document.Sentences)
            foreach (var word in sentence.Words)
                if (UseOf(word) is { } use && (word.Upos == "PROPN" ? Named(word) : CapitalOf(word) ?? null) is { } place)
                    found.Add(new FoundPlace(place, AnchorOf(word), use));
        return found;
    }

    // How the word stands in its clause; null when it cannot be a place there.
    private PlaceUse? UseOf(Word word)
    {
        if (word.Upos is not ("PROPN" or "NOUN") || word.Head is not { } head) return null;
        if (word.Upos == "NOUN" && word.Lemma != "capital") return null;
        var anchor = AnchorOf(word);
        if (anchor != word && anchor.Head is not { }) return null;
        if (word.Relation is "flat" or "flat:name" or "compound" && !IsModifierOfNoun(word)) return null;
        if (word.Relation == "compound") return PlaceUse.Modifier;
        foreach (var child in anchor.Children)
            if (child.Relation == "case" && child.Index < anchor.Index)
            {
                var preposition = child.Form.ToLowerInvariant();
                if (_lexicon.Located.Contains(preposition)) return anchor.BaseRelation is "obl" or "nmod" or "root" or "conj" or "advcl" ? PlaceUse.Located : null;
                if (_lexicon.Goals.Contains(preposition)) return anchor.Head is { } going && _lexicon.Going.Contains(going.Lemma) && anchor.BaseRelation is "obl" or "nmod" ? PlaceUse.Goal : null;
                return null;
            }
        if (anchor.Relation == "conj" && anchor.Head is { } first && first.Upos == "PROPN") return UseOf(first) is PlaceUse.Located or PlaceUse.Goal ? UseOf(first) : null;
        if (anchor.Relation == "obj" && anchor.Head is { } verb && _lexicon.Reaching.Contains(verb.Lemma)) return PlaceUse.Argument;
        return anchor.Relation == "nsubj" && anchor.Head is { } host && _lexicon.Hosting.Contains(host.Lemma) ? PlaceUse.Argument : null;
    }

    private static bool IsModifierOfNoun(Word word) => word is { Relation: "compound", Upos: "PROPN", Head: { Upos: "NOUN" } };

    // "the city of Almaty", "the town Rafah": the settlement's noun ties the phrase in.
    private Word AnchorOf(Word word)
    {
        if (word.Head is not { Upos: "NOUN" } head || !_lexicon.Settlements.Contains(head.Lemma)) return word;
        if (word.BaseRelation is "nmod" && word.Children.Any(c => c.Relation == "case" && c.Lemma == "of")) return head;
        return word.BaseRelation is "appos" or "compound" or "flat" || word.Relation is "nmod:unmarked" or "nmod:desc" ? head : word;
    }

    /// <summary>The place that the longest name around the word means, whatever its part in the clause; null when it means none.</summary>
    public Place? Named(Word word)
    {
        if (IsOtherwise(word)) return null;
        var (first, last) = NameAround(word);
        // The longest run of capitalised words that the list knows.
        for (var end = last; end >= word.Index; end--)
            for (var start = first; start <= word.Index; start++)
            {
                var span = word.Sentence.Words[start].Span.Union(word.Sentence.Words[end].Span);
                var name = span.In(word.Sentence.Text);
                if (StateMention(word, span) is { } state)
                    return new Place(name, state, null, null, span, $"\"{name}\": a country; no coordinates are given for a whole country");
                var candidates = _lexicon.Find(name);
                if (candidates.Count == 0)
                {
                    if (_lexicon.IsAmbiguousRegion(name)) return new Place(name, null, null, null, span, $"\"{name}\": not resolved, there are several regions of that name");
                    continue;
                }
                return Choose(word, span, name, candidates);
            }
        return null;
    }

    /// <summary>Whether a name with no preposition of place before it can hardly mean anything but the place: it is large, a capital or region, or of a country that the article tells of.</summary>
    public bool IsSure(Place place, Word word)
    {
        foreach (var named in word.Sentence.Mentions)
            if (named.First <= word.Index && word.Index <= named.Last && named.Kind is "person")
                return false;
        return _countries.Contains(place.Country!) || (_lexicon.Find(place.Name) is [var known, ..] && (known.Population >= LargeEnough || known.Rank is PlaceRank.Capital or PlaceRank.Region));
    }

    // A state named by the word itself, not by an adjective or a capital.
    private string? StateMention(Word word, TextSpan span) =>
        _draft.Mentions.HeadedBy(word) is { Kind: MentionKind.State, Actors: [var code] } mention && span.Contains(mention.Span) ? code.State : null;

    // Part of a person's, an organisation's or another thing's name.
    private bool IsOtherwise(Word word)
    {
        foreach (var mention in _draft.Mentions.All)
            if (mention.Kind is MentionKind.Person or MentionKind.Organisation or MentionKind.Office or MentionKind.Group && mention.Span.Contains(word.Span))
                if (mention.Kind != MentionKind.Group && mention.Kind != MentionKind.Office || mention.Head == word)
                    return true;
        if (_draft.Mentions.HeadedBy(word) is not null) return false;
        foreach (var named in word.Sentence.Mentions)
            if (named.First <= word.Index && word.Index <= named.Last && named.Kind is "person" or "organization" && named.First < word.Index)
                return true;
        return false;
    }

    private static (int First, int Last) NameAround(Word word)
    {
        var words = word.Sentence.Words;
        var (first, last) = (word.Index, word.Index);
        while (first > 0 && IsPartOf(words[first - 1], word)) first--;
        while (last + 1 < words.Count && IsPartOf(words[last + 1], word)) last++;
        // "the Strait of Hormuz"
        if (last + 2 < words.Count && words[last + 1].Lemma == "of" && words[last + 2] is { Upos: "PROPN" } of && of.HeadIndex >= first && of.HeadIndex <= last) last += 2;
        return (first, last);
    }

    private static bool IsPartOf(Word other, Word word) =>
        (other.HeadIndex == word.Index && other.BaseRelation is "flat" or "compound" or "amod" or "nmod" or "det" or "punct" || word.HeadIndex == other.Index && word.BaseRelation is "flat" || other.Upos == "PROPN" && other.HeadIndex >= 0 && other.Head!.HeadIndex == word.Index && other.BaseRelation is "flat" or "compound")
        && (other.Upos is "PROPN" or "ADJ" && char.IsUpper(other.Form[0]) || other.Form is "-" or "de" or "-on-" or "," or "The" or "the" && other.Relation == "det");

    private Place? Choose(Word word, TextSpan span, string name, IReadOnlyList<KnownPlace> candidates)
    {
        if (candidates[0].Rank == PlaceRank.Region) return Resolved(candidates[0], "a region of the list");
        if (CountryAfter(span) is { } after)
        {
            var within = candidates.FirstOrDefault(c => c.Country == after);
            return within is not null ? Resolved(within, $"\"{name}\" in the country named after it") : new Place(name, after, null, null, span, $"\"{name}\": in the country named after it; the town itself is not in the list");
        }
        if (CountryBefore(word) is { } before && candidates.FirstOrDefault(c => c.Country == before) is { } demonym) return Resolved(demonym, "in the country whose adjective stands before it");
        var (place, why) = PlaceChoice.Of(candidates, _countries, _lexicon.IsAlias(name));
        if (place is not null) return Resolved(place, why);
        return why.Length == 0 ? null : new Place(name, null, null, null, span, $"\"{name}\": not resolved, {why}");

        Place Resolved(KnownPlace place, string why) => new(place.Name, place.Country, place.Latitude, place.Longitude, span, $"\"{name}\": {place.Name}{(place.Country is { } country ? ", " + country : "")}: {why}");
    }

    // "Aleppo, Syria", "Rafah in the Gaza Strip" is left to the preposition.
    private string? CountryAfter(TextSpan span)
    {
        var text = _draft.Document.Text;
        if (span.End + 2 >= text.Length || text[span.End] != ',' || text[span.End + 1] != ' ') return null;
        foreach (var mention in _draft.Mentions.All)
            if (mention.Span.Start == span.End + 2 && mention is { Kind: MentionKind.State, Actors: [var code] })
                return code.State;
        return null;
    }

    // "the Syrian town of Kobani", "Syria's Kobani".
    private string? CountryBefore(Word word)
    {
        var anchor = AnchorOf(word);
        foreach (var part in anchor.Children.Concat(word.Children))
            if (part.Relation is "amod" or "nmod:poss" or "compound" && _draft.Mentions.HeadedBy(part) is { Kind: MentionKind.Adjective or MentionKind.State, Actors: [var code] })
                return code.State;
        return null;
    }

    // "in the Armenian capital", "in the capital of Armenia".
    private Place? CapitalOf(Word noun)
    {
        if (noun.Lemma != "capital" || noun.HasFeature("Number", "Plur")) return null;
        foreach (var child in noun.Children)
        {
            if (child.Relation is not ("amod" or "nmod:poss" or "compound" or "nmod") || _draft.Mentions.HeadedBy(child) is not { Kind: MentionKind.Adjective or MentionKind.State, Actors: [var code] } mention) continue;
            if (child.Children.Any(c => c.Relation == "appos") || noun.Children.Any(c => c.Relation is "appos" or "nmod:unmarked" or "nmod:desc" && c.Upos == "PROPN")) return null; // the name itself follows
            if (_lexicon.CapitalOf(code.State) is { } capital) return new Place(capital.Name, capital.Country, capital.Latitude, capital.Longitude, noun.Span.Union(mention.Span), $"the capital of {code.State}");
        }
        return null;
    }
}
