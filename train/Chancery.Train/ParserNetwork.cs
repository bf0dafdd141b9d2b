using Chancery.Language.Features;
using Chancery.Language.Model;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>
/// The joint tagger and parser: bidirectional LSTM layers with residual connections (Kiperwasser and Goldberg 2016 for the LSTM features), biaffine scores for arcs and
/// relations (Dozat and Manning 2017), and one classifier each for part of speech, features, lemma script and mention.
/// </summary>
public sealed class ParserNetwork : nn.Module
{
    /// <summary>Slope of the leaky rectifier before the scores.</summary>
    public const double Slope = 0.1;

    private readonly Tensor _vectors;
    private readonly Embedding[] _tables;
    private readonly Embedding _treebank;
    private readonly Linear _map;
    private readonly LayerNorm[] _norms;
    private readonly LSTM[] _forward;
    private readonly LSTM[] _backward;
    private readonly LayerNorm _lastNorm;
    private readonly Linear _heads;
    private readonly Linear[] _tags;
    private readonly Linear _arc;
    private readonly Parameter _label;
    private readonly long[] _parts;
    private readonly int _relations;

    /// <summary>Makes a network with fresh weights from torch's own generator.</summary>
    /// <param name="size">Sizes of its layers.</param>
    /// <param name="features">Vocabularies of the input.</param>
    /// <param name="labels">Labels of the output.</param>
    /// <param name="vectors">[rows + 1, dimensions]: the fixed word vectors, a row of zeros last.</param>
    public ParserNetwork(NetworkSize size, FeatureVocabularies features, ModelLabels labels, Tensor vectors) : base(nameof(ParserNetwork))
    {
        Size = size;
        _vectors = vectors;
        Embedding Table(string name, int rows, int width)
        {
            var table = nn.Embedding(rows, width);
            nn.init.normal_(table.weight!, 0, 0.1);
            register_module(name, table);
            return table;
        }
        _tables = [.. features.All.Select((vocabulary, i) =>
            Table("table_" + FeatureVocabularies.Names[i], vocabulary.Count, i == 0 ? size.Word : i == 7 ? size.Shape : size.Affix))];
        _treebank = Table("table_treebanks", labels.Treebanks.Count, size.Treebank);
        var input = size.Word + (int)vectors.shape[1] + 6 * size.Affix + size.Shape + size.Treebank;
        var width = 2 * size.Hidden;
        _map = nn.Linear(input, width);
        register_module("map", _map);
        _norms = new LayerNorm[size.Layers];
        _forward = new LSTM[size.Layers];
        _backward = new LSTM[size.Layers];
        for (var i = 0; i < size.Layers; i++)
        {
            register_module($"norm{i}", _norms[i] = nn.LayerNorm(width));
            register_module($"forward{i}", _forward[i] = nn.LSTM(width, size.Hidden));
            register_module($"backward{i}", _backward[i] = nn.LSTM(width, size.Hidden));
        }
        register_module("lastnorm", _lastNorm = nn.LayerNorm(width));
        _parts = [size.Tag, size.Tag, size.Tag, size.Tag, size.Arc, size.Arc, size.Label, size.Label];
        register_module("heads", _heads = nn.Linear(width, _parts.Sum()));
        int[] choices = [labels.Upos.Count, labels.Features.Count, labels.Scripts.Count, labels.Mentions.Count];
        _tags = [.. choices.Select(count => nn.Linear(size.Tag, count))];
        for (var i = 0; i < 4; i++) register_module($"tag{i}", _tags[i]);
        register_module("arc", _arc = nn.Linear(size.Arc, size.Arc));
        nn.init.zeros_(_arc.weight!);
        nn.init.zeros_(_arc.bias!);
        _relations = labels.Relations.Count;
        register_parameter("label", _label = new Parameter(zeros(size.Label + 1, _relations * (size.Label + 1))));
    }

    /// <summary>Sizes of the layers.</summary>
    public NetworkSize Size { get; }

    /// <summary>Told the name and value of each tensor that the exported network rounds to bytes; null outside calibration.</summary>
    public Action<string, Tensor>? Observer { get; set; }

    /// <summary>Runs the network.</summary>
    /// <param name="batch">Sentences.</param>
    /// <param name="dropout">Share of units dropped, 0 outside training.</param>
    /// <param name="random">Source of the dropout masks, needed when there is dropout.</param>
    public NetworkScores Run(Batch batch, float dropout = 0, Randomness? random = null)
    {
        var (time, size) = (batch.Time, batch.Size);
        Tensor Locked(Tensor x) => dropout > 0 ? x * tensor(random!.Mask(size * (int)x.shape[^1], dropout), [1, size, x.shape[^1]]) : x;
        Tensor Whole(Tensor x) => dropout > 0 ? x * tensor(random!.Mask(time * size, dropout), [time * size, 1]) : x;

        var word = _tables[0].forward(batch.Columns[0]);
        var vector = _vectors.index_select(0, batch.Columns[1]);
        var affixes = cat([.. Enumerable.Range(1, 7).Select(i => _tables[i].forward(batch.Columns[i + 1]))], 1);
        var treebank = _treebank.forward(batch.Treebanks);
        var input = cat([Whole(word), Whole(vector), Whole(affixes), treebank], 1);
        Observer?.Invoke("input", input);
        var x = Locked(_map.forward(input).view(time, size, -1));
        for (var i = 0; i < Size.Layers; i++)
        {
            var normed = _norms[i].forward(x);
            Observer?.Invoke($"layer{i}", normed);
            var (ahead, _, _) = _forward[i].forward(normed);
            var turned = Turn(normed, batch.Reversed);
            var (back, _, _) = _backward[i].forward(turned);
            x = x + Locked(cat([ahead, Turn(back, batch.Reversed)], 2));
        }
        x = _lastNorm.forward(x);
        Observer?.Invoke("encoded", x);
        var parts = Locked(nn.functional.leaky_relu(_heads.forward(Locked(x)), Slope)).split(_parts, 2);
        for (var i = 0; i < 4; i++) Observer?.Invoke($"tag{i}", parts[i]);
        Observer?.Invoke("arc", parts[4]);
        Observer?.Invoke("label", parts[6]);
        var tags = new Tensor[4];
        for (var i = 0; i < 4; i++) tags[i] = _tags[i].forward(Words(parts[i], batch.WordCells));
        var dependents = _arc.forward(parts[4]);
        var arcs = bmm(dependents.transpose(0, 1), parts[5].permute(1, 2, 0)) + batch.Padding;
        var arcRows = arcs.view(size * time, time).index_select(0, batch.WordRows);
        return new NetworkScores(tags, dependents, parts[5], arcRows, parts[6], parts[7]);
    }

    /// <summary>Scores of all relations between each real word and the word in a given cell.</summary>
    public Tensor Relations(NetworkScores scores, Tensor wordCells, Tensor headCells)
    {
        var dependents = Words(scores.LabelDependents, wordCells);
        var heads = Words(scores.LabelHeads, headCells);
        var one = ones(dependents.shape[0], 1);
        var queries = cat([dependents, one], 1).mm(_label).view(-1, _relations, Size.Label + 1);
        return bmm(queries, cat([heads, one], 1).unsqueeze(2)).squeeze(2);
    }

    /// <summary>The loss of a batch: the plain sum of the mean losses of its tasks; mentions weigh as much as there are words that have them.</summary>
    /// <param name="batch">Sentences.</param>
    /// <param name="dropout">Share of units dropped.</param>
    /// <param name="teacherShare">How much of the loss of heads, relations and parts of speech comes from the teachers, where the sentences were shown to any.</param>
    /// <param name="random">Source of the dropout masks.</param>
    public Tensor Loss(Batch batch, float dropout, float teacherShare, Randomness random)
    {
        var scores = Run(batch, dropout, random);
        var relations = Relations(scores, batch.WordCells, batch.HeadCells);
        var share = batch.Taught is null ? 0 : teacherShare;
        var loss = (1 - share) * (nn.functional.cross_entropy(scores.Arcs, batch.Heads) + nn.functional.cross_entropy(relations, batch.Labels[4]));
        if (batch.Taught is [var heads, var taughtRelations, var upos])
            loss += share * (Divergence(scores.Arcs, heads) + Divergence(relations, taughtRelations) + Divergence(scores.Tags[0], upos));
        for (var i = 0; i < 4; i++)
        {
            if (i == 3 && !batch.HasMentions) continue;
            loss += (i == 0 ? 1 - share : 1) * nn.functional.cross_entropy(scores.Tags[i], batch.Labels[i], ignore_index: -1, reduction: nn.Reduction.Sum) / batch.Words;
        }
        return loss;
    }

    // Mean cross-entropy against probabilities.
    private static Tensor Divergence(Tensor scores, Tensor probabilities) => -(nn.functional.log_softmax(scores, 1) * probabilities).sum() / scores.shape[0];

    private static Tensor Words(Tensor x, Tensor cells) => x.reshape(-1, x.shape[^1]).index_select(0, cells);

    private static Tensor Turn(Tensor x, Tensor reversed) => x.reshape(-1, x.shape[^1]).index_select(0, reversed).view(x.shape);
}
