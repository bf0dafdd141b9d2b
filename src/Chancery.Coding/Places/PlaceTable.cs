using Chancery.Coding.Times;
using Chancery.Coding.Times.Expressions;
using Chancery.Coding.Times.Governing;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>The places of one article, tied to acts by the tree.</summary>
internal sealed class PlaceTable : IPlaceTable
{
    private const int MaximumDepth = 3;

    private readonly PlaceLexicon _lexicon;
    private readonly TimeLexicon _verbs;
    private readonly Dictionary<Word, List<FoundPlace>> _byGovernor = [];

    public PlaceTable(PlaceLexicon lexicon, TimeLexicon verbs, List<FoundPlace> found)
    {
        (_lexicon, _verbs) = (lexicon, verbs);
        All = [.. found.Select(f => f.Place).Distinct()];
        foreach (var place in found)
        {
            if (place.Anchor.Head is not { } governor) continue;
            // Of "in Geneva and Vienna" both belong to what the first belongs to.
            if (place.Anchor.Relation == "conj" && governor.Head is { } above && governor.Upos == "PROPN") governor = above;
            if (ObjectBefore(governor, place.Anchor) is { } told) governor = told;
            if (!_byGovernor.TryGetValue(governor, out var list)) _byGovernor[governor] = list = [];
            list.Add(place);
        }
    }

    // "condemned the attack in Kabul": the attack was there, wherever the tree hangs the phrase.
    private Word? ObjectBefore(Word verb, Word anchor)
    {
        if (!_verbs.Is(verb.Lemma, VerbClass.Report)) return null;
        foreach (var child in verb.Children)
            if (child.Relation == "obj" && child.Index > verb.Index && child.Index < anchor.Index && _verbs.Occasions.Contains(child.Lemma))
                return child;
        return null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Place> All { get; }

    /// <inheritdoc/>
    public Place? Of(Word predicate) => Of(predicate, 0);

    private Place? Of(Word word, int depth) => depth > MaximumDepth ? null : Own(word, depth) ?? Borrowed(word, depth);

    private Place? Own(Word word, int depth)
    {
        if (depth > MaximumDepth) return null;
        if (Direct(word) is { } direct) return direct;
        foreach (var child in word.Children)
        {
            if (!child.IsVerbal() && child.BaseRelation is "obj" or "obl" or "xcomp" && word.IsVerbal())
            {
                if (_verbs.Is(word.Lemma, VerbClass.Report) && !IsOccasionOf(child)) continue;
                if ((IsOccasion(child) || child.BaseRelation is "obj") && Own(child, depth + 1) is { } place) return place;
            }
            else if (child.BaseRelation is "acl" && !word.IsVerbal() && (_verbs.Is(child.Lemma, VerbClass.Happening) || _verbs.Is(child.Lemma, VerbClass.Schedule)) && Own(child, depth + 1) is { } there) return there;
            else if (child.Relation == "advcl" && child.IsVerbal() && child.IsMarkedBy("when", "while") && Own(child, depth + 1) is { } circumstance) return circumstance;
            else if (child.Relation == "xcomp" && child.IsVerbal() && _verbs.Is(word.Lemma, VerbClass.Phase) && Own(child, depth + 1) is { } phase) return phase;
        }
        return null;
    }

    // A town says more than its country.
    private Place? Direct(Word word)
    {
        if (!_byGovernor.TryGetValue(word, out var places)) return null;
        FoundPlace? best = null;
        foreach (var place in places)
            if ((place.Use is not PlaceUse.Modifier || IsOccasion(word) && place.Place.Latitude is not null) && (best is null || Precision(place) > Precision(best)))
                best = place;
        return best?.Place;
    }

    private static int Precision(FoundPlace found) => (found.Place.Latitude is not null ? 2 : found.Place.Country is not null ? 1 : 0) + (found.Use is PlaceUse.Located ? 3 : 0);

    private Place? Borrowed(Word word, int depth)
    {
        if (word.Head is not { } head) return null;
        if (word.IsVerbal())
            return word.BaseRelation switch
            {
                "xcomp" when _verbs.Is(head.Lemma, VerbClass.Phase) => Of(head, depth + 1),
                "conj" when head.IsVerbal() && word.Subject() is null => Direct(head),
                _ => null,
            };
        if (word.BaseRelation is "obj" or "nsubj" && head.IsVerbal() || word.BaseRelation is "obl" && head.IsVerbal() && IsOccasion(word))
            return _verbs.Is(head.Lemma, VerbClass.Report) ? null : Direct(head);
        if (word.BaseRelation is "nmod" && IsOccasion(head) && word.IsMarkedBy("of")) return Direct(head);
        return null;
    }

    private static bool IsOccasionOf(Word child) => child.IsMarkedBy("at", "during", "in");

    private bool IsOccasion(Word noun) => _verbs.Occasions.Contains(noun.Lemma) || _lexicon.Going.Contains(noun.Lemma);
}
