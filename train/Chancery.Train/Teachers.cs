using Chancery.Language.Model;
using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>
/// Trained networks as teachers of a further one of the same shape: the mean of their probabilities tells which of the treebank's decisions are doubtful and what the second choice
/// would be (distilling an ensemble: Kuncoro et al. 2016; a teacher no larger than its pupil: Furlanello et al. 2018). A teacher knows its own training text by heart; reading it many times with
/// different units dropped (Gal and Ghahramani 2016) it is in doubt again where the words alone leave room for it.
/// </summary>
public static class Teachers
{
    /// <summary>Has the teachers read the sentences.</summary>
    /// <param name="checkpoints">Their weights.</param>
    /// <param name="networks">One network a worker; they hold the last teacher's weights afterwards.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="data">Labels and vectors.</param>
    /// <param name="schedule">How often each reads with which units dropped; null to read once without dropout.</param>
    /// <param name="randoms">Sources of the dropout masks, one a worker; needed with a schedule.</param>
    /// <returns>The sentences in their order, with what the teachers hold of them.</returns>
    public static EncodedSentence[] Ask(IReadOnlyList<string> checkpoints, ParserNetwork[] networks, IReadOnlyList<EncodedSentence> sentences, TrainingData data, Schedule? schedule = null, Randomness[]? randoms = null)
    {
        EncodedSentence[] taught = [.. sentences.Select(sentence => sentence with { Taught = Blank(sentence.Length, data.Labels) })];
        var batches = Batches.Cut(taught, 2000);
        var passes = schedule?.TeacherPasses ?? 1;
        foreach (var network in networks) network.eval();
        foreach (var checkpoint in checkpoints)
        {
            var weights = Weights.Load(checkpoint);
            foreach (var network in networks) Weights.Put(weights, network);
            Team.Run(networks.Length, worker =>
            {
                using var frozen = no_grad();
                for (var i = worker; i < batches.Count; i += networks.Length)
                    for (var pass = 0; pass < passes; pass++)
                    {
                        using var scope = NewDisposeScope();
                        var batch = new Batch(batches[i], data.Vectors.Words.Count, schedule, randoms?[worker]);
                        Read(networks[worker], batch, schedule?.Dropout ?? 0, randoms?[worker], 1f / (checkpoints.Count * passes));
                    }
            });
        }
        foreach (var network in networks) network.train();
        return taught;
    }

    private static TaughtSentence Blank(int words, ModelLabels labels) =>
        new(new float[words * labels.Upos.Count], new float[words * (words + 1)], new float[words * labels.Relations.Count]);

    private static void Read(ParserNetwork network, Batch batch, float dropout, Randomness? random, float share)
    {
        var scores = network.Run(batch, dropout, random);
        var upos = scores.Tags[0].softmax(1).data<float>().ToArray();
        var arcs = scores.Arcs.softmax(1).data<float>().ToArray();
        var relations = network.Relations(scores, batch.WordCells, batch.HeadCells).softmax(1).data<float>().ToArray();
        var row = 0;
        foreach (var sentence in batch.Sentences)
        {
            var taught = sentence.Taught!;
            Add(upos, row, upos.Length / batch.Words, taught.Upos, sentence.Length, share);
            Add(arcs, row, batch.Time, taught.Arcs, sentence.Length, share);
            Add(relations, row, relations.Length / batch.Words, taught.Relations, sentence.Length, share);
            row += sentence.Length;
        }
    }

    private static void Add(float[] numbers, int firstRow, int width, float[] sums, int rows, float share)
    {
        var kept = sums.Length / rows;
        for (var row = 0; row < rows; row++)
            for (var i = 0; i < kept; i++) sums[row * kept + i] += share * numbers[(firstRow + row) * width + i];
    }
}
