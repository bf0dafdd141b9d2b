namespace Chancery.Train;

/// <summary>How large the numbers grow that the exported network rounds to bytes, measured on training sentences.</summary>
public sealed class Ranges
{
    private readonly Dictionary<string, float> _largest = new(StringComparer.Ordinal);

    /// <summary>The largest number seen in each column of the input.</summary>
    public float[] InputColumns { get; private set; } = [];

    /// <summary>The largest number seen under a name.</summary>
    public float this[string name] => _largest.TryGetValue(name, out var largest) && largest > 0 ? largest : 1;

    /// <summary>Takes note of a tensor.</summary>
    public void Note(string name, TorchSharp.torch.Tensor values)
    {
        using var magnitude = values.detach().abs();
        _largest[name] = Math.Max(_largest.GetValueOrDefault(name), magnitude.max().item<float>());
        if (name != "input") return;
        var columns = magnitude.amax([0L]).data<float>().ToArray();
        InputColumns = InputColumns.Length == 0 ? columns : [.. InputColumns.Zip(columns, Math.Max)];
    }
}
