using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>
/// Adam (Kingma and Ba 2015) for several copies of one network: the gradients of the copies are added up in a fixed order and clipped by their norm, and in the same sweep over memory the weights,
/// their running average and the other copies are brought up to date. Does in one pass what torch's own operators need a dozen for.
/// </summary>
public sealed class Adam(Parameter[][] parameters, Tensor[] average, Schedule schedule)
{
    private const float First = 0.9f;
    private const float Second = 0.95f;
    private const float Epsilon = 1e-8f;

    private readonly float[][] _first = [.. parameters[0].Select(parameter => new float[parameter.numel()])];
    private readonly float[][] _second = [.. parameters[0].Select(parameter => new float[parameter.numel()])];
    private readonly float[][] _sums = [.. parameters[0].Select(parameter => new float[parameter.numel()])];
    private readonly int[][] _shares = Shares(parameters);

    /// <summary>One step; the workers share the work by weights.</summary>
    /// <param name="step">How many steps were made before.</param>
    /// <param name="rate">Learning rate.</param>
    public void Step(int step, double rate)
    {
        var squares = new double[_first.Length];
        Team.Run(_shares.Length, worker =>
        {
            foreach (var i in _shares[worker]) squares[i] = Sum(i);
        });
        var clip = (float)Math.Min(1, schedule.Clip / (Math.Sqrt(squares.Sum()) + 1e-6));
        var keep = (float)Math.Min(schedule.Average, (1.0 + step) / (10.0 + step));
        var size = (float)(rate / (1 - Math.Pow(First, step + 1)));
        var correction = (float)Math.Sqrt(1 - Math.Pow(Second, step + 1));
        Team.Run(_shares.Length, worker =>
        {
            foreach (var i in _shares[worker]) Update(i, clip, keep, size, correction);
        });
    }


    // The largest weights first, each to the worker with the least so far.
    private static int[][] Shares(Parameter[][] parameters)
    {
        var shares = parameters.Select(_ => new List<int>()).ToArray();
        var loads = new long[shares.Length];
        foreach (var i in Enumerable.Range(0, parameters[0].Length).OrderByDescending(i => parameters[0][i].numel()))
        {
            var least = Array.IndexOf(loads, loads.Min());
            shares[least].Add(i);
            loads[least] += parameters[0][i].numel();
        }
        return [.. shares.Select(share => share.ToArray())];
    }

    private double Sum(int i)
    {
        var sums = _sums[i].AsSpan();
        sums.Clear();
        foreach (var copy in parameters)
        {
            if (copy[i].grad is not { } gradient) continue;
            using (gradient)
            {
                var numbers = gradient.is_contiguous() ? Numbers(gradient) : gradient.contiguous().data<float>().ToArray();
                System.Numerics.Tensors.TensorPrimitives.Add(sums, numbers, sums);
            }
        }
        return System.Numerics.Tensors.TensorPrimitives.SumOfSquares<float>(sums);
    }

    private void Update(int i, float clip, float keep, float size, float correction)
    {
        var gradients = Vectors(_sums[i], out var rest);
        var firsts = Vectors(_first[i], out _);
        var seconds = Vectors(_second[i], out _);
        var weights = Numbers(parameters[0][i]);
        var averages = Numbers(average[i]);
        var weightVectors = Vectors(weights, out _);
        var averageVectors = Vectors(averages, out _);
        var root = new Vector<float>(1 / correction);
        for (var k = 0; k < gradients.Length; k++)
        {
            var gradient = gradients[k] * clip;
            var first = firsts[k] = firsts[k] * First + gradient * (1 - First);
            var second = seconds[k] = seconds[k] * Second + gradient * gradient * (1 - Second);
            var weight = weightVectors[k] -= first * size / (Vector.SquareRoot(second) * root + new Vector<float>(Epsilon));
            averageVectors[k] = averageVectors[k] * keep + weight * (1 - keep);
        }
        for (var k = rest; k < weights.Length; k++)
        {
            var gradient = _sums[i][k] * clip;
            var first = _first[i][k] = _first[i][k] * First + gradient * (1 - First);
            var second = _second[i][k] = _second[i][k] * Second + gradient * gradient * (1 - Second);
            weights[k] -= first * size / (MathF.Sqrt(second) / correction + Epsilon);
            averages[k] = averages[k] * keep + weights[k] * (1 - keep);
        }
        for (var copy = 1; copy < parameters.Length; copy++) weights.CopyTo(Numbers(parameters[copy][i]));
    }

    private static Span<float> Numbers(Tensor tensor) => MemoryMarshal.Cast<byte, float>(tensor.bytes);

    private static Span<Vector<float>> Vectors(Span<float> numbers, out int rest)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(numbers);
        rest = vectors.Length * Vector<float>.Count;
        return vectors;
    }
}
