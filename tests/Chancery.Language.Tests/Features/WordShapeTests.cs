using Chancery.Language.Features;
using CsCheck;

namespace Chancery.Language.Tests.Features;

public sealed class WordShapeTests
{
    [Theory]
    [InlineData("Moscow", "Xxx")]
    [InlineData("NATO", "XX")]
    [InlineData("McDonald", "XxXxx")]
    [InlineData("1990s", "ddx")]
    [InlineData("$4.5bn", "$d.dxx")]
    [InlineData("’s", "'x")]
    [InlineData("Ալիև", "Xxx")]
    public void A_shape_shows_capitals_digits_and_signs_with_runs_cut_at_two(string form, string shape) => Assert.Equal(shape, Shape(form));

    [Fact]
    public void No_shape_is_longer_than_nine() => Gen.String.Sample(form => Assert.True(Shape(form).Length <= WordShape.MaximumLength));

    private static string Shape(string form)
    {
        Span<char> shape = stackalloc char[WordShape.MaximumLength];
        return new string(shape[..WordShape.Write(form, shape)]);
    }
}
