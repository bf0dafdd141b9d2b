using System.Numerics;
using System.Runtime.InteropServices;

namespace Chancery.Language.Network;

/// <summary>Scalar products whose order of additions depends on the length alone, so that equal vectors give equal bits wherever they lie in memory.</summary>
public static class Product
{
    /// <summary>The sum of the products of two vectors of one length.</summary>
    public static float Of(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = Vector<float>.Zero;
        var lefts = MemoryMarshal.Cast<float, Vector<float>>(left);
        var rights = MemoryMarshal.Cast<float, Vector<float>>(right);
        for (var i = 0; i < lefts.Length; i++) sum = Vector.FusedMultiplyAdd(lefts[i], rights[i], sum);
        var total = Vector.Sum(sum);
        for (var i = lefts.Length * Vector<float>.Count; i < left.Length; i++) total = MathF.FusedMultiplyAdd(left[i], right[i], total);
        return total;
    }
}
