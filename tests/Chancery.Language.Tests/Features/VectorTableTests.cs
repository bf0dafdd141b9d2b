using Chancery.Language.Features;
using CsCheck;

namespace Chancery.Language.Tests.Features;

public sealed class VectorTableTests
{
    [Fact]
    public void Rounding_moves_no_number_by_more_than_half_a_step() =>
        Gen.Float[-5, 5].Array[7].Sample(vector =>
        {
            var table = VectorTable.Round(["word"], [vector]);
            var read = new float[7];
            table.Write(table.RowOf("word"), read);
            var step = vector.Max(Math.Abs) / sbyte.MaxValue;
            for (var i = 0; i < read.Length; i++) Assert.InRange(Math.Abs(read[i] - vector[i]), 0, step * 0.5001f);
        });

    [Fact]
    public void A_word_without_a_vector_has_zeros()
    {
        var table = VectorTable.Round(["word"], [[1f, 2f]]);
        float[] read = [9, 9];
        table.Write(table.RowOf("other"), read);
        Assert.Equal([0f, 0f], read);
    }
}
