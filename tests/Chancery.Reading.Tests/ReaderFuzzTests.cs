using Chancery.Fuzz;

namespace Chancery.Reading.Tests;

/// <summary>A short run of <c>fuzz/</c>; the long one is started by hand.</summary>
public sealed class ReaderFuzzTests
{
    private const ulong Seed = 20261124;

    [Fact]
    public void Spoilt_inputs_of_every_kind_give_named_results()
    {
        for (var number = 0UL; number < 6_000; number++)
            Assert.Null(ReaderFuzz.Try(Readers.Reader, Seed, number));
    }
}
