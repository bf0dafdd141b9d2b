using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Chancery.Language.Network;

/// <summary>Scalar products whose order of additions depends on the length alone, so that equal vectors give equal bits wherever they lie in memory.</summary>
public static class Product
{
    /// <summary>The sum of the products of two vectors of one length.</summary>
    // Vectors of the machine's own width cannot be compiled ahead of time, and the first, slow compilation would stay for seconds where there is one core.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Of(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        // Four sums side by side, since each addition has to wait for the one before it.
        var (first, second, third, fourth) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
        var lefts = MemoryMarshal.Cast<float, Vector<float>>(left);
        var rights = MemoryMarshal.Cast<float, Vector<float>>(right)[..lefts.Length];
        var i = 0;
        for (; i + 4 <= lefts.Length; i += 4)
        {
            first = Vector.FusedMultiplyAdd(lefts[i], rights[i], first);
            second = Vector.FusedMultiplyAdd(lefts[i + 1], rights[i + 1], second);
            third = Vector.FusedMultiplyAdd(lefts[i + 2], rights[i + 2], third);
            fourth = Vector.FusedMultiplyAdd(lefts[i + 3], rights[i + 3], fourth);
        }
        for (; i < lefts.Length; i++) first = Vector.FusedMultiplyAdd(lefts[i], rights[i], first);
        var total = Vector.Sum(first + second + (third + fourth));
        for (i = lefts.Length * Vector<float>.Count; i < left.Length; i++) total = MathF.FusedMultiplyAdd(left[i], right[i], total);
        return total;
    }
}
