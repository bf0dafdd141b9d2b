using System.Numerics.Tensors;
using Chancery.Coding.Scoring;

namespace Chancery.Train.Events;

/// <summary>Trains a network by AdaGrad (Duchi, Hazan and Singer 2011), one example a step, with dropout (Srivastava et al. 2014). The same seed gives the same network.</summary>
internal sealed class Trainer
{
    private readonly Settings _settings;
    private readonly Random _random;
    private readonly ScoringNetwork _network;
    private readonly ScoringNetwork _squares;
    private readonly int _hidden;
    private readonly int _classes = PairScores.Classes;
    private float _rate;

    private Trainer(int features, int width, Settings settings, int seed)
    {
        (_settings, _random, _hidden) = (settings, new Random(seed), settings.Hidden);
        _network = new([.. new float[features * _classes]], Noise(features * _hidden, 0.05f), Noise(width * _hidden, 0.08f), new float[_hidden], Noise(_hidden * _classes, 0.15f), new float[_classes]);
        _squares = new(new float[features * _classes], new float[features * _hidden], new float[width * _hidden], new float[_hidden], new float[_hidden * _classes], new float[_classes]);
    }

    /// <summary>Trains a network.</summary>
    /// <param name="examples">The examples: numbers of features, vectors, class.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="seed">The seed.</param>
    public static ScoringNetwork Train(IReadOnlyList<(int[] Features, float[] Vectors, int Class)> examples, int features, Settings settings, int seed)
    {
        var trainer = new Trainer(features, examples[0].Vectors.Length, settings, seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            trainer._rate = (float)(settings.Rate * (1 - (double)epoch / settings.Epochs) + settings.Rate / 40);
            trainer._random.Shuffle(order);
            foreach (var i in order) trainer.Step(examples[i].Features, examples[i].Vectors, examples[i].Class);
        }
        return trainer._network;
    }

    private void Step(int[] allFeatures, float[] allVectors, int right)
    {
        var features = Array.FindAll(allFeatures, _ => _random.NextDouble() >= _settings.FeatureDropout);
        var vectors = Array.ConvertAll(allVectors, x => _random.NextDouble() < _settings.VectorDropout ? 0 : x);
        var hidden = _network.Hidden(features, vectors);
        var kept = (float)(1 - _settings.HiddenDropout);
        for (var j = 0; j < hidden.Length; j++) hidden[j] = _random.NextDouble() < kept ? hidden[j] / kept : 0;
        var slope = _network.Classes(features, hidden);
        TensorPrimitives.Subtract(slope, (float)_settings.Smoothing / _classes, slope);
        slope[right] -= 1 - (float)_settings.Smoothing;

        var below = new float[_hidden];
        var row = new float[_classes];
        for (var j = 0; j < _hidden; j++)
        {
            if (hidden[j] == 0) continue;
            below[j] = TensorPrimitives.Dot<float>(_network.Out.AsSpan(j * _classes, _classes), slope) / kept;
            TensorPrimitives.Multiply(slope, hidden[j], row);
            Update(_network.Out, _squares.Out, j * _classes, row, _rate);
        }
        Update(_network.Bias, _squares.Bias, 0, slope, _rate);
        Update(_network.HiddenBias, _squares.HiddenBias, 0, below, _rate);
        foreach (var feature in features)
        {
            Update(_network.Direct, _squares.Direct, feature * _classes, slope, _rate);
            Update(_network.Embedded, _squares.Embedded, feature * _hidden, below, _rate);
        }
        var column = new float[_hidden];
        for (var i = 0; i < vectors.Length; i++)
        {
            if (vectors[i] == 0) continue;
            TensorPrimitives.Multiply(below, vectors[i], column);
            Update(_network.Vectors, _squares.Vectors, i * _hidden, column, _rate * (float)_settings.VectorRate);
        }
    }

    private void Update(float[] weights, float[] squares, int at, ReadOnlySpan<float> slope, float rate)
    {
        for (var i = 0; i < slope.Length; i++)
        {
            if (slope[i] == 0) continue;
            var step = slope[i] + (float)_settings.Decay * weights[at + i];
            squares[at + i] += step * step;
            weights[at + i] -= rate * step / (MathF.Sqrt(squares[at + i]) + 1e-3f);
        }
    }

    private float[] Noise(int count, float width)
    {
        var numbers = new float[count];
        for (var i = 0; i < count; i++) numbers[i] = (_random.NextSingle() * 2 - 1) * width;
        return numbers;
    }
}
