using Chancery.Language.Network;
using CsCheck;

namespace Chancery.Language.Tests.Network;

public sealed class LengthBatchesTests
{
    private static readonly Gen<int[]> _lengths = Gen.Int[1, 300].Array[0, 120];

    [Fact]
    public void Every_sentence_is_in_one_batch() =>
        _lengths.Sample(lengths => Assert.Equal(Enumerable.Range(0, lengths.Length), LengthBatches.Cut(lengths).SelectMany(batch => batch).Order()));

    [Fact]
    public void No_batch_of_several_sentences_exceeds_its_bounds() =>
        _lengths.Sample(lengths =>
        {
            foreach (var batch in LengthBatches.Cut(lengths))
            {
                Assert.InRange(batch.Length, 1, LengthBatches.MaximumSentences);
                if (batch.Length > 1) Assert.True(batch.Length * (batch.Max(i => lengths[i]) + 1) <= LengthBatches.MaximumPositions);
            }
        });
}
