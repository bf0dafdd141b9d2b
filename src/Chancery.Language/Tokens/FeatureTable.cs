namespace Chancery.Language.Tokens;

/// <summary>The weights of a log-linear model over hashed features.</summary>
/// <remarks>
/// An open table of a power of two of places. A feature is known by the upper bits of its hash (its place) and its lower 16 bits (its
/// print), so that a feature which training never kept weighs nothing but once in some ten thousand.
/// </remarks>
internal sealed class FeatureTable
{
    private readonly ushort[] _prints;
    private readonly sbyte[] _weights;
    private readonly int _shift;

    /// <summary>Takes over the arrays.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="scale">What one step of a weight is worth.</param>
    /// <param name="prints">The print at each place, 0 where it is free; their number is a power of two.</param>
    /// <param name="weights">The weights of each place, one for each class.</param>
    public FeatureTable(int classes, float scale, ushort[] prints, sbyte[] weights)
    {
        if (classes < 1 || prints.Length < 2 || !int.IsPow2(prints.Length) || weights.Length != prints.Length * classes || !prints.Contains((ushort)0))
            throw new InvalidDataException("A table of features has a wrong size, or no free place.");
        (Classes, Scale, _prints, _weights) = (classes, scale, prints, weights);
        _shift = 32 - int.Log2(prints.Length);
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>What one step of a weight is worth.</summary>
    public float Scale { get; }

    /// <summary>The print at each place.</summary>
    public ReadOnlySpan<ushort> Prints => _prints;

    /// <summary>The weights of each place.</summary>
    public ReadOnlySpan<sbyte> Weights => _weights;

    /// <summary>The print of a feature: never 0.</summary>
    public static ushort PrintOf(uint feature) => (ushort)Math.Max(1, feature & 0xFFFF);

    /// <summary>Sums the weights of the features for each class.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> sums)
    {
        sums = sums[..Classes];
        sums.Clear();
        foreach (var feature in features)
        {
            var place = Find(feature);
            if (place < 0) continue;
            var weights = _weights.AsSpan(place * sums.Length, sums.Length);
            for (var i = 0; i < sums.Length; i++) sums[i] += weights[i];
        }
    }

    /// <summary>Builds a table of weights.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="features">Each feature once, with a weight for each class, in a fixed order.</param>
    public static FeatureTable Build(int classes, IReadOnlyList<(uint Feature, float[] Weights)> features)
    {
        var largest = features.SelectMany(feature => feature.Weights).Select(MathF.Abs).DefaultIfEmpty(1).Max();
        var scale = largest / sbyte.MaxValue;
        var kept = features.Select(feature => (feature.Feature, Steps: feature.Weights.Select(weight => (sbyte)MathF.Round(weight / scale)).ToArray()))
            .Where(feature => feature.Steps.Any(step => step != 0)).ToList();
        var places = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)kept.Count * 5 / 4 + 2);
        var table = new FeatureTable(classes, scale, new ushort[places], new sbyte[places * classes]);
        foreach (var (feature, steps) in kept)
        {
            var place = (int)(feature >> table._shift);
            while (table._prints[place] != 0) place = (place + 1) & (places - 1);
            table._prints[place] = PrintOf(feature);
            steps.CopyTo(table._weights, place * classes);
        }
        return table;
    }

    private int Find(uint feature)
    {
        var print = PrintOf(feature);
        var prints = _prints;
        for (var place = (int)(feature >> _shift); ; place = (place + 1) & (prints.Length - 1))
        {
            var found = prints[place];
            if (found == print) return place;
            if (found == 0) return -1;
        }
    }
}
