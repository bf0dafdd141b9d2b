using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>Finds stretches of words that are names of people: those of the lexicon, those joined by <c>flat</c>, and those after a title.</summary>
internal sealed class PersonNames(ActorLexicon lexicon)
{
    private static readonly HashSet<string> Particles =
        ["bin", "bint", "ibn", "al", "el", "ul", "van", "von", "der", "den", "de", "da", "do", "dos", "di", "du", "la", "le", "ben", "abu", "ould", "ter", "st", "as", "ash", "ad"];

    /// <summary>The stretches, in order; a stretch may lie over a unit of one word that is part of the name ("Jordan" in "Michael Jordan").</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="units">The unit of each word, or null.</param>
    /// <param name="isShort">Whether a key is a name by which the article calls somebody for short; null before the full names are known.</param>
    public List<(int First, int Last)> Find(Sentence sentence, Unit?[] units, Func<string, bool>? isShort = null)
    {
        var words = sentence.Words;
        var names = new List<(int First, int Last)>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsNameWord(words[i])) continue;
            var last = Listed(sentence, i, units);
            if (last < 0 && StartsName(words, i, units)) last = Run(words, i, units);
            if (last < 0 && isShort is not null && units[i] is null && (words[i].Upos is "PROPN" || (i > 0 && words[i].Upos is "NOUN" or "X" or "ADJ")) && (words[i].BaseRelation is not "flat" || words[i].Head is { } day && CalendarWords.Contains(day.Form)) && isShort(NameKey.Of(words[i].Form))) last = i;
            if (last < 0) continue;
            if (lexicon.Things.Contains(words[last].Form))
            {
                i = last;
                continue;
            }
            names.Add((WithHyphen(words, i, units), last));
            i = last;
        }
        return names;
    }

    /// <summary>The first word of a name whose given name is a compound: "Jean-Yves".</summary>
    private static int WithHyphen(IReadOnlyList<Word> words, int first, Unit?[] units) =>
        first >= 2 && words[first - 1].Form is "-" && char.IsUpper(words[first - 2].Form[0]) && words[first - 2].Upos is "PROPN" && units[first - 2] is null
        && words[first - 2].Span.End == words[first - 1].Span.Start ? first - 2 : first;

    /// <summary>The last word of the longest name of the lexicon that begins here, or -1.</summary>
    private int Listed(Sentence sentence, int first, Unit?[] units)
    {
        if (units[first] is { Kind: NameKind.Organisation or NameKind.Body or NameKind.Epithet or NameKind.Blocked }) return -1;
        var (node, best, given) = (NameTrie.Root, -1, 0);
        var trie = lexicon.PeopleNames;
        var pieces = new List<string>();
        for (var i = first; i < sentence.Words.Count; i++)
        {
            pieces.Clear();
            NamePieces.Cut(sentence.Words[i].Form, pieces);
            if (pieces.Count == 0 && sentence.Words[i].Form is not "-") return best;
            foreach (var piece in pieces)
            {
                if (NameKey.IsParticle(piece)) continue;
                given++;
                node = trie.Step(node, trie.Piece(NameKey.Of(piece)));
                if (node < 0) return best;
            }
            if (given > 1 && pieces.Count > 0 && trie.At(node).Count > 0) best = i;
        }
        return best;
    }

    private static bool IsNameWord(Word word) => char.IsUpper(word.Form[0]) && !CalendarWords.Contains(word.Form) && word.Upos is "PROPN" or "X" or "NOUN" or "ADJ" or "VERB";

    /// <summary>Whether an unlisted name may begin at a word: joined to the next by <c>flat</c>, or right after a title.</summary>
    private static bool StartsName(IReadOnlyList<Word> words, int at, Unit?[] units)
    {
        if (words[at].Upos is not ("PROPN" or "X") || (units[at] is { } own && (own.First != own.Last || own.Kind is NameKind.Blocked or NameKind.Title or NameKind.Capital or NameKind.Seat))) return false;
        if (at > 0 && words[at - 1].Upos != "DET" && units[at - 1] is { Kind: NameKind.Title, Title.Kind: not (TitleKind.Modifier or TitleKind.Former) } && units[at] is null) return true;
        return !IsLocated(words[at]) && FlatBeside(words, at, units);
    }

    /// <summary>What stands behind "in" or "near" and bears no title is a place.</summary>
    private static bool IsLocated(Word word)
    {
        foreach (var child in word.Children)
            if (child.BaseRelation is "case" && child.Index < word.Index && child.Form is "in" or "In" or "at" or "At" or "near" or "Near" or "outside" or "Outside" or "inside" or "around")
                return true;
        return false;
    }

    /// <summary>Whether the word after this one (a hyphen or particle between them apart) belongs to the same name by the tree.</summary>
    private static bool FlatBeside(IReadOnlyList<Word> words, int at, Unit?[] units)
    {
        for (var i = at + 1; i < words.Count && i <= at + 4; i++)
        {
            if (words[i].Form is "-" || Particles.Contains(words[i].Form)) continue;
            return char.IsUpper(words[i].Form[0]) && words[i].Upos is "PROPN" or "X" && (units[i] is not { } unit || unit.First == unit.Last)
                && words[i].BaseRelation is "flat" && (words[i].HeadIndex == at || words[i].HeadIndex == words[at].HeadIndex);
        }
        return false;
    }

    private static int Run(IReadOnlyList<Word> words, int first, Unit?[] units)
    {
        var last = first;
        for (var i = first + 1; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Form is "-" || Particles.Contains(word.Form))
            {
                var next = i + 1;
                while (next < words.Count && (words[next].Form is "-" || Particles.Contains(words[next].Form))) next++;
                if (next == words.Count || words[next].Upos is not ("PROPN" or "X" or "NOUN" or "ADJ")) break;
                // "Majed al-Ansari": what hangs on a particle in small letters belongs to the name before it, whatever the tree says.
                if (Particles.Contains(words[i].Form) && char.IsUpper(words[next].Form[0]) && units[next] is null) (i, last) = (next, next);
                continue;
            }
            // With a rank before the name the rank may be the head of all its words.
            var flat = word.BaseRelation is "flat" && ((word.HeadIndex >= first && word.HeadIndex <= last) || (words[first].BaseRelation is "flat" && word.HeadIndex == words[first].HeadIndex));
            var compound = word.Upos is "PROPN" && units[i] is null && (word.HeadIndex >= first && word.HeadIndex <= i || words[last].HeadIndex == i);
            var partOfName = words[i - 1].Form is "-" && !char.IsUpper(word.Form[0]); // "Jae-myung", "Jong-un"
            if (CalendarWords.Contains(word.Form) || !(char.IsUpper(word.Form[0]) || partOfName) || !(flat || compound || partOfName)) break;
            if (units[i] is { } unit && (unit.First != unit.Last || !flat)) break;
            last = i;
        }
        return last;
    }
}
