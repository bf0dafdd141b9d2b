using System.Globalization;
using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>Makes the fixture of the test that the exported graph agrees with the trainer: a tiny network with random weights, as model files, and what the trainer computes with it.</summary>
public static class Fixture
{
    /// <summary>Writes <c>tiny.model</c>, <c>tiny-rounded.model</c> and <c>tiny.expected.tsv</c> into a folder.</summary>
    public static void Write(TrainingPlan plan, TrainingData data, string folder)
    {
        random.manual_seed(plan.Seed);
        set_num_threads(1);
        using var frozen = no_grad();
        var network = new ParserNetwork(plan.Network, data.Features, data.Labels, data.VectorTensor());
        foreach (var parameter in network.parameters()) parameter.normal_(0, 0.4); // no weight may stay zero, or its place in the graph would not be tested
        RoundTables(network, plan, data);
        var checkpoint = Path.Combine(plan.Output, "tiny.weights");
        Weights.Save(checkpoint, network, Weights.Copy(network));
        ModelExport.Write(plan, data, checkpoint, Path.Combine(folder, "tiny.model"), rounded: false, "2000-01-01", new Dictionary<string, string>());
        ModelExport.Write(plan, data, checkpoint, Path.Combine(folder, "tiny-rounded.model"), rounded: true, "2000-01-01", new Dictionary<string, string>());

        network.eval();
        var batch = new Batch([.. data.Train.Select(data.Encoder.Encode)], data.Vectors.Words.Count);
        var scores = network.Run(batch);
        using var writer = new StreamWriter(Path.Combine(folder, "tiny.expected.tsv"));
        writer.Write("# What the trainer computes for train/fixture/sentences.conllu: output, sentence, word, numbers. For arcs one number a head, for relations one number a relation at the gold head.\n");
        string[] tags = ["upos", "features", "scripts", "mentions"];
        var relations = network.Relations(scores, batch.WordCells, batch.HeadCells);
        for (var task = 0; task < tags.Length; task++) Rows(writer, tags[task], batch, scores.Tags[task], row => row);
        Rows(writer, "arcs", batch, scores.Arcs, row => row.Where(number => number > -5000));
        Rows(writer, "relations", batch, relations, row => row);
    }

    // The model file keeps the tables in half precision. Rounded beforehand they lose nothing on the way, and the graph must give the trainer's numbers closely.
    private static void RoundTables(ParserNetwork network, TrainingPlan plan, TrainingData data)
    {
        var scales = ModelExport.InputScales(ModelExport.Layout(plan, data), ModelExport.Measure(network, data));
        foreach (var (name, parameter) in network.named_parameters())
        {
            if (!name.StartsWith("table_", StringComparison.Ordinal)) continue;
            var table = Array.IndexOf([.. Language.Features.FeatureVocabularies.Names], name["table_".Length..].Split('.')[0]);
            var scale = table < 0 ? scales[^1] : scales[table == 0 ? 0 : table + 1];
            parameter.copy_(tensor(Array.ConvertAll(parameter.data<float>().ToArray(), number => (float)(Half)(number / scale) * scale), parameter.shape));
        }
    }

    private static void Rows(StreamWriter writer, string name, Batch batch, Tensor tensor, Func<float[], IEnumerable<float>> choose)
    {
        var (numbers, width, row) = (tensor.data<float>().ToArray(), (int)tensor.shape[1], 0);
        for (var sentence = 0; sentence < batch.Size; sentence++)
            for (var word = 0; word < batch.Sentences[sentence].Length; word++, row++)
                writer.Write(string.Create(CultureInfo.InvariantCulture,
                    $"{name}\t{sentence}\t{word}\t{string.Join(' ', choose(numbers[(row * width)..((row + 1) * width)]).Select(number => number.ToString("R", CultureInfo.InvariantCulture)))}\n"));
    }
}
