using Chancery.Language.Tokens;

namespace Chancery.Train.Tokens;

/// <summary>Multinomial logistic regression over hashed features with AdaGrad (Duchi, Hazan and Singer 2011) and feature dropout.</summary>
internal static class LogLinearTrainer
{
    /// <summary>Trains and packs the weights. Two classes are packed as one weight, the log-odds of the second.</summary>
    public static FeatureTable Train(IReadOnlyList<Example> examples, int classes, int least, double dropout, Settings settings)
    {
        var index = Index(examples, least);
        var rows = examples.Select(example => example.Features.Where(index.ContainsKey).Select(feature => index[feature]).ToArray()).ToArray();
        var weights = new float[index.Count * classes];
        Descend(rows, [.. examples.Select(example => example.Class)], classes, weights, dropout, settings);
        var features = index.OrderBy(entry => entry.Value).Select(entry => (entry.Key, Packed(weights.AsSpan(entry.Value * classes, classes)))).ToList();
        return FeatureTable.Build(classes == 2 ? 1 : classes, features);
    }

    // Numbers the features in the order in which they were first seen, so that two runs agree.
    private static Dictionary<uint, int> Index(IReadOnlyList<Example> examples, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var example in examples)
            foreach (var feature in example.Features)
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
        var index = new Dictionary<uint, int>();
        foreach (var example in examples)
            foreach (var feature in example.Features)
                if (counts[feature] >= least)
                    index.TryAdd(feature, index.Count);
        return index;
    }

    private static void Descend(int[][] rows, byte[] answers, int classes, float[] weights, double dropout, Settings settings)
    {
        var random = new Random(settings.Seed);
        var squares = new float[weights.Length];
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var kept = new int[rows.Max(row => row.Length)];
        Span<float> chances = stackalloc float[classes];
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                var count = 0;
                foreach (var feature in rows[example])
                    if (random.NextDouble() >= dropout)
                        kept[count++] = feature * classes;
                chances.Clear();
                foreach (var at in kept.AsSpan(0, count))
                    for (var c = 0; c < classes; c++)
                        chances[c] += weights[at + c];
                Normalise(chances);
                for (var c = 0; c < classes; c++)
                {
                    var error = chances[c] - (answers[example] == c ? 1 : 0);
                    foreach (var at in kept.AsSpan(0, count))
                    {
                        ref var weight = ref weights[at + c];
                        var slope = error + settings.Decay * weight;
                        ref var square = ref squares[at + c];
                        square += slope * slope;
                        weight -= settings.Rate * slope / (MathF.Sqrt(square) + 1e-6f);
                    }
                }
            }
        }
    }

    private static void Normalise(Span<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores) top = Math.Max(top, score);
        var sum = 0f;
        foreach (ref var score in scores) sum += score = MathF.Exp(score - top);
        foreach (ref var score in scores) score /= sum;
    }

    private static float[] Packed(ReadOnlySpan<float> weights) => weights.Length == 2 ? [weights[1] - weights[0]] : weights.ToArray();
}
