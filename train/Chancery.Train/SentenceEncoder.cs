using Chancery.Language.Features;
using Chancery.Language.Lemmas;
using Chancery.Language.Model;

namespace Chancery.Train;

/// <summary>Turns treebank sentences into numbers.</summary>
public sealed class SentenceEncoder(FeatureExtractor extractor, ModelLabels labels)
{
    private readonly Dictionary<string, int> _upos = Numbers(labels.Upos);
    private readonly Dictionary<string, int> _features = Numbers(labels.Features);
    private readonly Dictionary<string, int> _scripts = Numbers([.. labels.Scripts.Select(script => script.ToString())]);
    private readonly Dictionary<string, int> _relations = Numbers(labels.Relations);
    private readonly Dictionary<string, int> _mentions = Numbers(labels.Mentions);
    private readonly Dictionary<string, int> _treebanks = Numbers(labels.Treebanks);

    /// <summary>The numbers of one sentence.</summary>
    public EncodedSentence Encode(TrainingSentence sentence)
    {
        long[] Column(Func<TrainingWord, string> label, Dictionary<string, int> numbers) =>
            [.. sentence.Words.Select(word => (long)numbers.GetValueOrDefault(label(word), -1))];
        return new EncodedSentence(
            _treebanks.GetValueOrDefault(sentence.Treebank),
            sentence.HasMentions,
            [.. sentence.Words.Select(word => extractor.Extract(word.Form))],
            Column(word => word.Upos, _upos),
            Column(word => word.Features, _features),
            Column(word => EditScript.Between(word.Form, word.Lemma).ToString(), _scripts),
            Column(word => word.Relation, _relations),
            sentence.HasMentions ? Column(word => word.Mention, _mentions) : [.. Enumerable.Repeat(-1L, sentence.Words.Count)],
            [.. sentence.Words.Select(word => word.Head)]);
    }

    private static Dictionary<string, int> Numbers(IReadOnlyList<string> list)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++) numbers.Add(list[i], i);
        return numbers;
    }
}
