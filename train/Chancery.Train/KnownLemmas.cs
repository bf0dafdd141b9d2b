using Chancery.Language.Features;

namespace Chancery.Train;

/// <summary>Collects the lemmas of words known from the training text, which need no guess.</summary>
public static class KnownLemmas
{
    private const double Agreement = 0.9;

    /// <summary>Form and part of speech with their lemma, sorted; what has several lemmas, none of them nearly always right, is left to the network.</summary>
    public static IReadOnlyList<(string Form, string Upos, string Lemma)> Collect(TrainingData data)
    {
        // The first part of a word that a writer took apart carries the lemma of the whole ("with out").
        var words = data.Train.SelectMany(sentence => sentence.Words.Where((word, i) => word.Lemma != "_" && !sentence.Words.Any(part => part.Relation == "goeswith" && part.Head == i + 1)));
        var known = new List<(string, string, string)>();
        foreach (var group in words.GroupBy(word => (Form: Spelling.Key(word.Form), word.Upos)))
        {
            var (lemma, count) = group.CountBy(word => word.Lemma, StringComparer.Ordinal)
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
            if (count >= Agreement * group.Count() && group.Key.Form.Length < Spelling.MaximumLength && !group.Key.Form.Contains('\t', StringComparison.Ordinal))
                known.Add((group.Key.Form, group.Key.Upos, lemma));
        }
        return [.. known.OrderBy(word => word.Item1, StringComparer.Ordinal).ThenBy(word => word.Item2, StringComparer.Ordinal)];
    }
}
