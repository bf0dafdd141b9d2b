using System.Buffers;
using System.Numerics.Tensors;
using Chancery.Language.Features;
using Chancery.Language.Model;
using Chancery.Language.Trees;

namespace Chancery.Language.Network;

/// <summary>Runs batches of sentences through the network and reads choices and trees off its scores.</summary>
/// <remarks>
/// Thread safe. Arcs are scored here, sentence by sentence, and not in the network, so that neither the other sentences of a batch nor its padding touch a score; the tree is the best one with a
/// single root, and the relation is the best for the chosen head (Dozat and Manning 2017), <c>root</c> for the root and for nothing else.
/// </remarks>
public sealed class SentenceParser : IDisposable
{
    private readonly LanguageModel _model;
    private readonly FeatureExtractor _extractor;
    private readonly NetworkSession _session;
    private readonly int _rootRelation;

    /// <summary>Loads a model's network.</summary>
    /// <exception cref="InvalidDataException">The network does not fit the model.</exception>
    public SentenceParser(LanguageModel model)
    {
        _model = model;
        _extractor = new FeatureExtractor(model.Features, model.Vectors);
        _session = new NetworkSession(model.Network);
        _rootRelation = Array.IndexOf([.. model.Labels.Relations], "root");
        if (_rootRelation < 0) throw new InvalidDataException("The model has no relation \"root\".");
    }

    /// <summary>Analyses the sentences of one batch.</summary>
    /// <param name="sentences">The forms of each sentence's words, at least one each.</param>
    /// <param name="treebank">Number of the treebank whose conventions are followed.</param>
    public WordChoices[][] Parse(IReadOnlyList<IReadOnlyList<string>> sentences, int treebank)
    {
        var size = sentences.Count;
        var time = sentences.Max(sentence => sentence.Count) + 1;
        var width = _model.Tables.Width;
        var input = ArrayPool<float>.Shared.Rent(time * size * width);
        try
        {
            var lengths = new int[size];
            input.AsSpan(0, time * size * width).Clear();
            for (var b = 0; b < size; b++)
            {
                lengths[b] = sentences[b].Count + 1;
                for (var t = 0; t < lengths[b]; t++)
                {
                    var features = t == 0 ? WordFeatures.Root : _extractor.Extract(sentences[b][t - 1]);
                    _model.Tables.Write(features, treebank, input.AsSpan((t * size + b) * width, width));
                }
            }
            using var pass = _session.Run(input.AsMemory(0, time * size * width), lengths, time, width);
            var result = new WordChoices[size][];
            for (var b = 0; b < size; b++) result[b] = Read(pass, b, size, lengths[b] - 1);
            return result;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(input);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private WordChoices[] Read(NetworkPass pass, int sentence, int size, int words)
    {
        var heads = Tree(pass, sentence, size, words);
        var labels = _model.Labels;
        var choices = new WordChoices[words];
        for (var t = 1; t <= words; t++)
        {
            var row = t * size + sentence;
            choices[t - 1] = new WordChoices(
                Best(pass.Upos, row, labels.Upos.Count),
                Best(pass.Features, row, labels.Features.Count),
                Best(pass.Scripts, row, labels.Scripts.Count),
                Best(pass.Mentions, row, labels.Mentions.Count),
                heads[t],
                heads[t] == 0 ? _rootRelation : Relation(pass, row, heads[t] * size + sentence));
        }
        return choices;
    }

    private int[] Tree(NetworkPass pass, int sentence, int size, int words)
    {
        var width = _model.Manifest.ArcWidth;
        var scores = ArrayPool<float>.Shared.Rent((words + 1) * (words + 1));
        try
        {
            var dependents = pass.ArcDependents;
            var heads = pass.ArcHeads;
            for (var dependent = 1; dependent <= words; dependent++)
            {
                var row = dependents.Slice((dependent * size + sentence) * width, width);
                for (var head = 0; head <= words; head++)
                    scores[dependent * (words + 1) + head] = Product.Of(row, heads.Slice((head * size + sentence) * width, width));
            }
            return SpanningTree.Decode(scores.AsSpan(0, (words + 1) * (words + 1)), words);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    private int Relation(NetworkPass pass, int dependentRow, int headRow)
    {
        var width = _model.Manifest.LabelWidth;
        var relations = _model.Labels.Relations.Count;
        var head = pass.LabelHeads.Slice(headRow * width, width);
        var queries = pass.LabelDependents.Slice(dependentRow * relations * width, relations * width);
        var constants = pass.LabelConstants.Slice(dependentRow * relations, relations);
        var (best, bestScore) = (-1, float.NegativeInfinity);
        for (var relation = 0; relation < relations; relation++)
        {
            if (relation == _rootRelation) continue;
            var score = Product.Of(queries.Slice(relation * width, width), head) + constants[relation];
            if (best < 0 || score > bestScore) (best, bestScore) = (relation, score);
        }
        return best;
    }

    private static int Best(ReadOnlySpan<float> scores, int row, int choices) => TensorPrimitives.IndexOfMax(scores.Slice(row * choices, choices));
}
