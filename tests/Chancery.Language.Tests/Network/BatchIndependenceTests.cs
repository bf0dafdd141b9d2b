using CsCheck;

namespace Chancery.Language.Tests.Network;

/// <summary>The engine promises that a sentence is analysed alike whatever is analysed with it; networks computed in bytes do not keep that promise by themselves.</summary>
public sealed class BatchIndependenceTests
{
    private static readonly string[] Words = ["the", "delegates", "met", "Vienna", "talks", ".", "Zürich", "1994", "—", "unheard-of"];

    private static readonly Gen<string[]> _sentence = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 12];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_sentence_has_the_same_bits_alone_and_among_others(bool rounded)
    {
        var model = TinyModel.Load(rounded ? TinyModel.Rounded : TinyModel.SinglePrecision);
        Gen.Select(_sentence, _sentence.Array[1, 9], Gen.Int[0, 9]).Sample((sentence, others, place) =>
        {
            var at = Math.Min(place, others.Length);
            var alone = new TinyPass(model, [sentence]);
            var among = new TinyPass(model, [.. others[..at], sentence, .. others[at..]]);
            foreach (var (output, rows) in alone.Outputs)
                for (var word = 0; word <= sentence.Length; word++)
                    Assert.Equal(rows[0][word], among.Outputs[output][at][word]);
        }, iter: 40, threads: 1);
    }

    [Fact]
    public void Rounding_to_bytes_stays_near_single_precision()
    {
        string[][] sentences = [.. TinyModel.Sentences.Select(sentence => sentence.Words.Select(word => word.Form).ToArray())];
        var exact = new TinyPass(TinyModel.Load(TinyModel.SinglePrecision), sentences[..1]).Outputs["upos"][0];
        var rounded = new TinyPass(TinyModel.Load(TinyModel.Rounded), sentences[..1]).Outputs["upos"][0];
        for (var word = 0; word < exact.Length; word++)
            for (var i = 0; i < exact[word].Length; i++)
                Assert.InRange(rounded[word][i], exact[word][i] - 0.2f, exact[word][i] + 0.2f);
    }
}
