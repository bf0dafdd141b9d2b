using System.Globalization;
using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>Measures checkpoints on the development parts: each by itself, the network of their mean weights, and all together by the mean of their probabilities.</summary>
public static class Comparison
{
    /// <summary>Writes one line each.</summary>
    /// <param name="plan">The plan by which they were trained.</param>
    /// <param name="data">The plan's data.</param>
    /// <param name="checkpoints">The weights.</param>
    /// <param name="output">Where the lines go.</param>
    public static void Write(TrainingPlan plan, TrainingData data, IReadOnlyList<string> checkpoints, TextWriter output)
    {
        set_num_threads(1);
        var network = new ParserNetwork(plan.Network, data.Features, data.Labels, data.VectorTensor());
        var dev = plan.Treebanks.Select(source => (source.Name, Sentences: Treebank.Read(source.Dev, source.Name, source.Mentions).Select(data.Encoder.Encode).ToArray())).ToArray();
        network.eval();
        using var frozen = no_grad();
        void Single(string title, Dictionary<string, (long[], float[])> weights)
        {
            Weights.Put(weights, network);
            output.Write(title);
            foreach (var (name, sentences) in dev)
            {
                var scores = new DevScores();
                foreach (var batch in Batches.Cut(sentences, 2000))
                {
                    using var scope = NewDisposeScope();
                    scores.Add(network, new Batch(batch, data.Vectors.Words.Count), data.BaseRelations());
                }
                output.Write($" | {name} {scores}");
            }
            output.WriteLine();
        }
        foreach (var checkpoint in checkpoints) Single(checkpoint, Weights.Load(checkpoint));
        if (checkpoints.Count < 2) return;
        Single("mean weights", Weights.Mean([.. checkpoints.Select(Weights.Load)]));
        output.Write("mean probabilities (relations at gold heads)");
        foreach (var (name, sentences) in dev) output.Write($" | {name} {Together(Teachers.Ask(checkpoints, [network], sentences, data), data)}");
        output.WriteLine();
    }

    private static string Together(EncodedSentence[] sentences, TrainingData data)
    {
        var bases = data.BaseRelations();
        var (words, upos, heads, labelled) = (0, 0, 0, 0);
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Length; i++)
            {
                int Best(float[] rows) => System.Numerics.Tensors.TensorPrimitives.IndexOfMax(rows.AsSpan(i * (rows.Length / sentence.Length), rows.Length / sentence.Length));
                words++;
                if (Best(sentence.Taught!.Upos) == sentence.Upos[i]) upos++;
                if (Best(sentence.Taught.Arcs) != sentence.Heads[i]) continue;
                heads++;
                if (sentence.Relations[i] >= 0 && bases[Best(sentence.Taught.Relations)] == bases[(int)sentence.Relations[i]]) labelled++;
            }
        string Share(int right) => (100.0 * right / words).ToString("F2", CultureInfo.InvariantCulture);
        return $"UPOS {Share(upos)} UAS {Share(heads)} LAS {Share(labelled)}";
    }
}
