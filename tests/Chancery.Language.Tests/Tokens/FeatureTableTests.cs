using Chancery.Language.Tokens;
using CsCheck;

namespace Chancery.Language.Tests.Tokens;

public sealed class FeatureTableTests
{
    [Fact]
    public void Weights_of_known_features_are_summed_and_unknown_ones_weigh_nothing() =>
        Gen.Select(Gen.UInt[0, 100_000], Gen.Float[-4, 4]).List[1, 200].Sample(pairs =>
        {
            var features = pairs.DistinctBy(pair => pair.Item1).Select(pair => (FeatureHash.Finish(pair.Item1), new[] { pair.Item2, -pair.Item2 })).ToList();
            var table = FeatureTable.Build(2, features);
            Span<int> sums = stackalloc int[2];

            table.Score([features[0].Item1, FeatureHash.Finish(100_001), features[^1].Item1], sums);

            var expected = features[0].Item2[0] + features[^1].Item2[0];
            Assert.InRange(sums[0] * table.Scale, expected - table.Scale - 1e-3f, expected + table.Scale + 1e-3f);
            Assert.Equal(-sums[0], sums[1]);
        });

    [Fact]
    public void A_table_without_a_free_place_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new FeatureTable(1, 1, [1, 2], [0, 0]));
}
