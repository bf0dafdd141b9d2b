using Chancery.Coding.Actors;
using Chancery.Coding.Times;
using Chancery.Language;

namespace Chancery.Coding.Places;

/// <summary>
/// Reads towns and regions to which something is done as their states: "shelled Odesa", "aid to Goma", "the embassy in Vilnius". They never act: a town that
/// acts is a seat of government and a mention of its own.
/// </summary>
internal sealed class PlaceMentions(PlaceFinder finder, TimeLexicon occasions)
{
    private static readonly HashSet<string> Towards = ["to", "into", "on", "upon", "against", "over", "from", "of", "towards"];
    private static readonly HashSet<string> Within = ["in", "at", "near", "inside", "outside", "across", "around", "off"];

    /// <summary>The mentions, by their head words.</summary>
    public MentionTable Read(Draft draft)
    {
        var found = new List<Mention>();
        foreach (var sentence in draft.Document.Sentences)
            foreach (var word in sentence.Words)
                if (word.Upos == "PROPN" && IsUndergone(word) && draft.Mentions.HeadedBy(word) is null && finder.Named(word) is { Country: { } country } place && finder.IsSure(place, word))
                    found.Add(new Mention { Span = place.Span, Head = word, Kind = MentionKind.Place, Actors = [new ActorCode(country)], Why = $"a place in {country} to which something is done: {place.Why}" });
        return new MentionTable(found);
    }

    private bool IsUndergone(Word word)
    {
        var at = word;
        while (at.BaseRelation is "conj" && at.Head is { } first) at = first;
        if (at.Relation is "nsubj:pass" || at.BaseRelation is "obj" or "iobj") return true;
        if (at.Relation is "nmod:poss" || (at.BaseRelation is "compound" && at.Head is { Upos: "NOUN" })) return true;
        if (at.BaseRelation is not ("obl" or "nmod") || at.Head is not { } governor) return false;
        foreach (var child in at.Children)
            if (child.BaseRelation is "case" && child.Index < at.Index)
            {
                var preposition = child.Form.ToLowerInvariant();
                // "the attack in Kabul" tells where, not upon whom; "the embassy in Kabul" is of the place.
                return Towards.Contains(preposition) || (Within.Contains(preposition) && at.BaseRelation is "nmod" && !occasions.Occasions.Contains(governor.Lemma));
            }
        return false;
    }
}
