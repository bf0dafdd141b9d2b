using Chancery.Language.Features;
using Chancery.Language.Model;
using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>Turns a checkpoint into a model file.</summary>
public static class ModelExport
{
    private const int CalibrationStride = 25;

    /// <summary>Writes the model.</summary>
    /// <param name="plan">The plan by which it was trained.</param>
    /// <param name="data">The plan's data.</param>
    /// <param name="checkpoint">The weights.</param>
    /// <param name="path">The model file to write.</param>
    /// <param name="rounded">Whether products are computed in bytes.</param>
    /// <param name="created">Day of the model, ISO 8601.</param>
    /// <param name="scores">What the model reached, for its manifest.</param>
    public static void Write(TrainingPlan plan, TrainingData data, string checkpoint, string path, bool rounded, string created, IReadOnlyDictionary<string, string> scores)
    {
        var weights = Weights.Load(checkpoint);
        var network = new ParserNetwork(plan.Network, data.Features, data.Labels, data.VectorTensor());
        Weights.Put(weights, network);
        var ranges = Measure(network, data);
        var layout = Layout(plan, data);
        var widths = Widths(layout);
        var scales = InputScales(layout, ranges);

        var writer = new ModelWriter();
        writer.Add(data.Features, data.Labels);
        writer.Add(data.Vectors, scales[1]);
        for (var i = 0; i < FeatureVocabularies.Names.Count; i++)
            writer.AddHalves($"tables/{FeatureVocabularies.Names[i]}.f16", Divided(weights[$"table_{FeatureVocabularies.Names[i]}.weight"].Numbers, scales[i == 0 ? 0 : i + 1]));
        writer.AddHalves("tables/treebanks.f16", Divided(weights["table_treebanks.weight"].Numbers, scales[^1]));
        writer.Add("lemmas/known.tsv", KnownLemmas.Collect(data).Select(word => $"{word.Form}\t{word.Upos}\t{word.Lemma}"));
        float[] columns = [.. widths.SelectMany((width, i) => Enumerable.Repeat(scales[i], width))];
        writer.Add("network.onnx", new NetworkExporter(plan.Network, weights, rounded ? ranges : null).Export(columns, data.Labels.Relations.Count));
        writer.Write(path, new ModelManifest(
            ModelManifest.CurrentFormat, "english", created, plan.Seed, plan.DefaultTreebank, layout, plan.Network.Arc, plan.Network.Label,
            [.. plan.Treebanks.Select(source => source.Notice), plan.VectorsNotice], scores, new Dictionary<string, string>()));
    }

    /// <summary>Widths of the input's parts.</summary>
    public static InputLayout Layout(TrainingPlan plan, TrainingData data) =>
        new(plan.Network.Word, data.Vectors.Dimensions, plan.Network.Affix, plan.Network.Shape, plan.Network.Treebank);

    /// <summary>The largest number of each part of the input: word, vector, six affixes, shape, treebank. The parts are divided by it, so that all fill the range of a byte alike.</summary>
    public static float[] InputScales(InputLayout layout, Ranges ranges)
    {
        var widths = Widths(layout);
        var (scales, start) = (new float[widths.Length], 0);
        for (var i = 0; i < widths.Length; start += widths[i++]) scales[i] = ranges.InputColumns[start..(start + widths[i])].Max();
        return scales;
    }

    /// <summary>Runs a sample of the training text and measures how large the numbers grow.</summary>
    public static Ranges Measure(ParserNetwork network, TrainingData data)
    {
        network.eval();
        var ranges = new Ranges();
        network.Observer = ranges.Note;
        using var frozen = no_grad();
        var sample = data.Train.Where((_, i) => i % CalibrationStride == 0).Select(data.Encoder.Encode);
        foreach (var sentences in Batches.Cut(sample, 2000))
        {
            using var scope = NewDisposeScope();
            network.Run(new Batch(sentences, data.Vectors.Words.Count));
        }
        network.Observer = null;
        return ranges;
    }

    private static int[] Widths(InputLayout layout) =>
        [layout.Word, layout.Vector, .. Enumerable.Repeat(layout.Affix, InputLayout.Affixes), layout.Shape, layout.Treebank];

    private static float[] Divided(float[] numbers, float divisor) => Array.ConvertAll(numbers, number => number / divisor);
}
