using System.Numerics.Tensors;

namespace Chancery.Coding.Scoring;

/// <summary>
/// A network with one hidden layer and a linear shortcut ("wide and deep", Cheng et al. 2016): features by name reach the classes both directly and
/// through the hidden layer, vectors through the hidden layer alone.
/// </summary>
/// <param name="Direct">For each feature its weight for each class.</param>
/// <param name="Embedded">For each feature its weight for each hidden unit.</param>
/// <param name="Vectors">For each number of the vectors its weight for each hidden unit.</param>
/// <param name="HiddenBias">A number for each hidden unit.</param>
/// <param name="Out">For each hidden unit its weight for each class.</param>
/// <param name="Bias">A number for each class.</param>
public sealed record ScoringNetwork(float[] Direct, float[] Embedded, float[] Vectors, float[] HiddenBias, float[] Out, float[] Bias)
{
    /// <summary>The activity of the hidden units.</summary>
    /// <param name="features">The numbers of the features.</param>
    /// <param name="vectors">The vectors.</param>
    public float[] Hidden(ReadOnlySpan<int> features, ReadOnlySpan<float> vectors)
    {
        var size = HiddenBias.Length;
        var hidden = (float[])HiddenBias.Clone();
        foreach (var feature in features) TensorPrimitives.Add(hidden, Embedded.AsSpan(feature * size, size), hidden);
        for (var i = 0; i < vectors.Length; i++)
            if (vectors[i] != 0)
                TensorPrimitives.MultiplyAdd(Vectors.AsSpan(i * size, size), vectors[i], hidden, hidden);
        TensorPrimitives.Max(hidden, 0, hidden);
        return hidden;
    }

    /// <summary>The probability of each class.</summary>
    /// <param name="features">The numbers of the features.</param>
    /// <param name="hidden">The activity of the hidden units.</param>
    public float[] Classes(ReadOnlySpan<int> features, ReadOnlySpan<float> hidden)
    {
        var size = Bias.Length;
        var classes = (float[])Bias.Clone();
        foreach (var feature in features) TensorPrimitives.Add(classes, Direct.AsSpan(feature * size, size), classes);
        for (var i = 0; i < hidden.Length; i++)
            if (hidden[i] != 0)
                TensorPrimitives.MultiplyAdd(Out.AsSpan(i * size, size), hidden[i], classes, classes);
        TensorPrimitives.SoftMax<float>(classes, classes);
        return classes;
    }
}
