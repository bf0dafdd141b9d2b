namespace Chancery.Train;

/// <summary>Rounds matrices of weights to signed bytes, each output column by its own largest weight, symmetric about zero.</summary>
public static class Rounding
{
    /// <summary>Rounds a matrix of <paramref name="rows"/> rows.</summary>
    /// <param name="matrix">Row after row.</param>
    /// <param name="rows">Its rows, which are the inputs.</param>
    /// <returns>The bytes in the same order and the scale of each column.</returns>
    public static (sbyte[] Bytes, float[] Scales) Columns(float[] matrix, int rows)
    {
        var columns = matrix.Length / rows;
        var scales = new float[columns];
        for (var i = 0; i < matrix.Length; i++) scales[i % columns] = Math.Max(scales[i % columns], Math.Abs(matrix[i]));
        for (var i = 0; i < columns; i++) scales[i] = scales[i] == 0 ? 1 : scales[i] / sbyte.MaxValue;
        var bytes = new sbyte[matrix.Length];
        for (var i = 0; i < matrix.Length; i++) bytes[i] = (sbyte)MathF.Round(matrix[i] / scales[i % columns]);
        return (bytes, scales);
    }

    /// <summary>The transpose of a matrix of <paramref name="rows"/> rows.</summary>
    public static float[] Transpose(float[] matrix, int rows)
    {
        var columns = matrix.Length / rows;
        var transposed = new float[matrix.Length];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
                transposed[j * rows + i] = matrix[i * columns + j];
        return transposed;
    }
}
