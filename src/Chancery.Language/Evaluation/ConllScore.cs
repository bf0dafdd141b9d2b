using Chancery.Language.Conllu;

namespace Chancery.Language.Evaluation;

/// <summary>The scores of an analysis against a gold one, as in the CoNLL 2018 shared task (Zeman et al. 2018), from raw text or given tokens.</summary>
/// <remarks>LAS and CLAS leave the subtypes of relations aside; <see cref="LasWithSubtypes"/> and <see cref="EventLas"/> do not.</remarks>
public sealed record ConllScore
{
    /// <summary>Tokens with the same characters.</summary>
    public required Agreement Tokens { get; init; }

    /// <summary>Sentences with the same characters.</summary>
    public required Agreement Sentences { get; init; }

    /// <summary>Syntactic words that pair.</summary>
    public required Agreement Words { get; init; }

    /// <summary>Universal part of speech.</summary>
    public required Agreement Upos { get; init; }

    /// <summary>Treebank's own part of speech.</summary>
    public required Agreement Xpos { get; init; }

    /// <summary>All features of a word, in any order.</summary>
    public required Agreement Features { get; init; }

    /// <summary>Lemmas; a gold lemma <c>_</c> is always right.</summary>
    public required Agreement Lemmas { get; init; }

    /// <summary>Heads.</summary>
    public required Agreement Uas { get; init; }

    /// <summary>Heads with relations.</summary>
    public required Agreement Las { get; init; }

    /// <summary>Heads with relations and their subtypes.</summary>
    public required Agreement LasWithSubtypes { get; init; }

    /// <summary>LAS over the words of content.</summary>
    public required Agreement Clas { get; init; }

    /// <summary>LAS with subtypes over the relations that event coding reads.</summary>
    public required Agreement EventLas { get; init; }

    /// <summary>Compares two analyses of one text.</summary>
    /// <param name="gold">The right analysis.</param>
    /// <param name="system">The analysis to judge.</param>
    /// <exception cref="ArgumentException">The texts differ in more than white space; the message shows where.</exception>
    public static ConllScore Of(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> system)
    {
        var (right, judged) = (new EvaluatedText(gold), new EvaluatedText(system));
        RequireSameText(right.Characters, judged.Characters);
        var pairs = WordAlignment.Align(right.Words, judged.Words);
        var comparison = new Comparison(right.Words, judged.Words, pairs);
        return new ConllScore
        {
            Tokens = Shared(right.Tokens, judged.Tokens),
            Sentences = Shared(right.Sentences, judged.Sentences),
            Words = comparison.Count(static (_, _, _) => true),
            Upos = comparison.Count(static (a, b, _) => a.Upos == b.Upos),
            Xpos = comparison.Count(static (a, b, _) => a.Xpos == b.Xpos),
            Features = comparison.Count(static (a, b, _) => SameFeatures(a.Features, b.Features)),
            Lemmas = comparison.Count(static (a, b, _) => a.Lemma == "_" || a.Lemma == b.Lemma),
            Uas = comparison.Count(static (_, _, sameHead) => sameHead),
            Las = comparison.Count(static (a, b, sameHead) => sameHead && SameRelation(a, b)),
            LasWithSubtypes = comparison.Count(static (a, b, sameHead) => sameHead && a.Relation == b.Relation),
            Clas = comparison.Count(static (a, b, sameHead) => sameHead && SameRelation(a, b), RelationGroups.IsContent),
            EventLas = comparison.Count(static (a, b, sameHead) => sameHead && a.Relation == b.Relation, RelationGroups.IsEvent),
        };
    }

    private static void RequireSameText(string gold, string system)
    {
        if (string.Equals(gold, system, StringComparison.Ordinal)) return;
        var at = gold.AsSpan().CommonPrefixLength(system);
        throw new ArgumentException($"The texts differ after {at} characters: gold has '{Excerpt(gold)}', the system '{Excerpt(system)}'.", nameof(system));

        string Excerpt(string text) => text.Substring(at, Math.Min(30, text.Length - at));
    }

    private static Agreement Shared(HashSet<TextSpan> gold, HashSet<TextSpan> system) =>
        new(gold.Count, system.Count, gold.Count(system.Contains));

    private static bool SameRelation(ConlluWord a, ConlluWord b) =>
        RelationGroups.WithoutSubtype(a.Relation) == RelationGroups.WithoutSubtype(b.Relation);

    private static bool SameFeatures(string a, string b) =>
        a == b || a.Split('|').Order(StringComparer.Ordinal).SequenceEqual(b.Split('|').Order(StringComparer.Ordinal));

    private sealed record Comparison(List<EvaluatedWord> Gold, List<EvaluatedWord> System, int[] Pairs)
    {
        /// <summary>Counts the pairs that pass the test, over all words or those with a relation of a group.</summary>
        public Agreement Count(Func<ConlluWord, ConlluWord, bool, bool> test, Func<string, bool>? group = null)
        {
            var correct = 0;
            for (var i = 0; i < Pairs.Length; i++)
            {
                if (Pairs[i] < 0) continue;
                var (a, b) = (Gold[i], System[Pairs[i]]);
                if (group is not null && !(group(a.Word.Relation) && group(b.Word.Relation))) continue;
                if (test(a.Word, b.Word, SameHead(a.Head, b.Head))) correct++;
            }
            return new Agreement(Size(Gold, group), Size(System, group), correct);
        }

        private static int Size(List<EvaluatedWord> words, Func<string, bool>? group) =>
            group is null ? words.Count : words.Count(word => group(word.Word.Relation));

        private bool SameHead(int gold, int system) => (gold, system) switch
        {
            (EvaluatedWord.NoHead, _) or (_, EvaluatedWord.NoHead) => false,
            (EvaluatedWord.Root, _) or (_, EvaluatedWord.Root) => gold == system,
            _ => Pairs[gold] == system,
        };
    }
}
