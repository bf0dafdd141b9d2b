using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>Copies of a network's weights: averages, checkpoints.</summary>
public static class Weights
{
    /// <summary>A detached copy of all weights in the network's order.</summary>
    public static Tensor[] Copy(nn.Module network)
    {
        using var scope = no_grad();
        return [.. network.parameters().Select(parameter => parameter.detach().clone().DetachFromDisposeScope())];
    }

    /// <summary>Writes weights into a network.</summary>
    public static void Put(IReadOnlyList<Tensor> weights, nn.Module network)
    {
        using var scope = no_grad();
        foreach (var (parameter, weight) in network.parameters().Zip(weights)) parameter.copy_(weight);
    }

    /// <summary>Writes a checkpoint: for each weight its name, its sizes and its numbers.</summary>
    public static void Save(string file, nn.Module network, IReadOnlyList<Tensor> weights)
    {
        using var writer = new BinaryWriter(File.Create(file + ".part"));
        foreach (var ((name, _), weight) in network.named_parameters().Zip(weights))
        {
            writer.Write(name);
            writer.Write(weight.shape.Length);
            foreach (var size in weight.shape) writer.Write(size);
            foreach (var number in weight.data<float>().ToArray()) writer.Write(number);
        }
        writer.Dispose();
        File.Move(file + ".part", file, overwrite: true);
    }

    /// <summary>Reads a checkpoint into arrays by name.</summary>
    public static Dictionary<string, (long[] Shape, float[] Numbers)> Load(string file)
    {
        var weights = new Dictionary<string, (long[], float[])>(StringComparer.Ordinal);
        using var reader = new BinaryReader(File.OpenRead(file));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var name = reader.ReadString();
            var shape = new long[reader.ReadInt32()];
            for (var i = 0; i < shape.Length; i++) shape[i] = reader.ReadInt64();
            var numbers = new float[shape.Aggregate(1L, (product, size) => product * size)];
            for (var i = 0; i < numbers.Length; i++) numbers[i] = reader.ReadSingle();
            weights.Add(name, (shape, numbers));
        }
        return weights;
    }

    /// <summary>The mean of checkpoints of one network.</summary>
    public static Dictionary<string, (long[] Shape, float[] Numbers)> Mean(IReadOnlyList<Dictionary<string, (long[] Shape, float[] Numbers)>> checkpoints)
    {
        var mean = checkpoints[0];
        foreach (var (name, (_, numbers)) in mean)
            for (var i = 0; i < numbers.Length; i++) numbers[i] = (float)checkpoints.Average(checkpoint => (double)checkpoint[name].Numbers[i]);
        return mean;
    }

    /// <summary>A point between two checkpoints of one network: 0 is the first, 1 the second.</summary>
    public static Dictionary<string, (long[] Shape, float[] Numbers)> Mix(
        Dictionary<string, (long[] Shape, float[] Numbers)> first, IReadOnlyDictionary<string, (long[] Shape, float[] Numbers)> second, double share)
    {
        foreach (var (name, (_, numbers)) in first)
            for (var i = 0; i < numbers.Length; i++) numbers[i] = (float)((1 - share) * numbers[i] + share * second[name].Numbers[i]);
        return first;
    }

    /// <summary>Puts a loaded checkpoint into a network.</summary>
    /// <exception cref="InvalidDataException">A weight is missing or of another size.</exception>
    public static void Put(IReadOnlyDictionary<string, (long[] Shape, float[] Numbers)> weights, nn.Module network)
    {
        using var scope = no_grad();
        foreach (var (name, parameter) in network.named_parameters())
        {
            if (!weights.TryGetValue(name, out var weight) || !weight.Shape.AsSpan().SequenceEqual(parameter.shape))
                throw new InvalidDataException($"The checkpoint does not fit the network: {name} is missing or of another size.");
            using var loaded = tensor(weight.Numbers, weight.Shape);
            parameter.copy_(loaded);
        }
    }
}
