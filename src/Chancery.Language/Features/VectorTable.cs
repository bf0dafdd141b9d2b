using System.Numerics.Tensors;

namespace Chancery.Language.Features;

/// <summary>Pre-trained word vectors (GloVe; Pennington, Socher and Manning 2014), one signed byte a number with a scale for each row.</summary>
/// <remarks>Immutable and thread safe. The trainer uses the rounded vectors too, so rounding costs nothing at run time.</remarks>
public sealed class VectorTable
{
    private readonly Vocabulary _words;
    private readonly sbyte[] _numbers;
    private readonly float[] _scales;

    /// <summary>Takes words in order with their rounded vectors.</summary>
    /// <param name="words">The words, lower-cased.</param>
    /// <param name="numbers">Their vectors one after the other.</param>
    /// <param name="scales">What a row's bytes are multiplied with.</param>
    /// <exception cref="ArgumentException">The lengths do not agree.</exception>
    public VectorTable(Vocabulary words, sbyte[] numbers, float[] scales)
    {
        if (scales.Length != words.Entries.Count) throw new ArgumentException("There must be one scale for each word.", nameof(scales));
        if (scales.Length == 0 || numbers.Length % scales.Length != 0) throw new ArgumentException("All rows must have the same width.", nameof(numbers));
        (_words, _numbers, _scales) = (words, numbers, scales);
        Dimensions = numbers.Length / scales.Length;
    }

    /// <summary>Numbers in a vector.</summary>
    public int Dimensions { get; }

    /// <summary>The words in the order of their rows.</summary>
    public IReadOnlyList<string> Words => _words.Entries;

    /// <summary>The rounded vectors one after the other.</summary>
    public ReadOnlyMemory<sbyte> Numbers => _numbers;

    /// <summary>The scale of each row.</summary>
    public ReadOnlyMemory<float> Scales => _scales;

    /// <summary>The row of a lower-cased word, or -1 when it has no vector.</summary>
    public int RowOf(ReadOnlySpan<char> key) => _words.NumberOf(key) is var number and not Vocabulary.Unknown ? number - 2 : -1;

    /// <summary>Writes the vector in <paramref name="row"/>, zeros for row -1.</summary>
    public void Write(int row, Span<float> vector)
    {
        if (row < 0)
        {
            vector.Clear();
            return;
        }
        TensorPrimitives.ConvertTruncating<sbyte, float>(_numbers.AsSpan(row * Dimensions, Dimensions), vector);
        TensorPrimitives.Multiply(vector, _scales[row], vector);
    }

    /// <summary>Rounds vectors to bytes, each row by its largest number.</summary>
    /// <param name="words">The words, lower-cased, each once.</param>
    /// <param name="vectors">The vector of each.</param>
    public static VectorTable Round(IReadOnlyList<string> words, IReadOnlyList<float[]> vectors)
    {
        var dimensions = vectors[0].Length;
        var numbers = new sbyte[words.Count * dimensions];
        var scales = new float[words.Count];
        for (var row = 0; row < words.Count; row++)
        {
            var largest = TensorPrimitives.MaxMagnitude<float>(vectors[row]);
            scales[row] = Math.Abs(largest) / sbyte.MaxValue;
            if (scales[row] == 0) continue;
            for (var i = 0; i < dimensions; i++) numbers[row * dimensions + i] = (sbyte)MathF.Round(vectors[row][i] / scales[row]);
        }
        return new VectorTable(new Vocabulary(words), numbers, scales);
    }
}
