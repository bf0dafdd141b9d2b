using Chancery.Language.Features;
using Chancery.Language.Lemmas;

namespace Chancery.Train;

/// <summary>Collects the lemmas of the training text that no script of the label set makes.</summary>
public static class LemmaExceptions
{
    /// <summary>Form and part of speech with their only lemma, sorted; what has two lemmas is left to the network.</summary>
    public static IReadOnlyList<(string Form, string Upos, string Lemma)> Collect(TrainingData data)
    {
        var known = data.Labels.Scripts.ToHashSet();
        return [.. data.Train.SelectMany(sentence => sentence.Words)
            .GroupBy(word => (Form: Spelling.Key(word.Form), word.Upos))
            .Where(group => group.Select(word => word.Lemma).Distinct(StringComparer.Ordinal).Count() == 1)
            .Where(group => group.All(word => !known.Contains(EditScript.Between(word.Form, word.Lemma))))
            .Select(group => (group.Key.Form, group.Key.Upos, group.First().Lemma))
            .Where(exception => exception.Lemma != "_")
            .OrderBy(exception => exception.Form, StringComparer.Ordinal).ThenBy(exception => exception.Upos, StringComparer.Ordinal)];
    }
}
