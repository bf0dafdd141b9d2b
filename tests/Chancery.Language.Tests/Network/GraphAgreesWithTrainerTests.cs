using Chancery.Language.Conllu;
using Chancery.Language.Model;
using Chancery.Language.Network;

namespace Chancery.Language.Tests.Network;

public sealed class GraphAgreesWithTrainerTests
{
    private const float Close = 2e-5f;

    private readonly LanguageModel _model = TinyModel.Load(TinyModel.SinglePrecision);
    private readonly TinyPass _pass;

    public GraphAgreesWithTrainerTests() => _pass = new TinyPass(_model, [.. TinyModel.Sentences.Select(Forms)]);

    [Theory]
    [InlineData("upos")]
    [InlineData("features")]
    [InlineData("scripts")]
    [InlineData("mentions")]
    public void Tag_scores_are_the_trainers(string output) =>
        Compare(output, (sentence, word) => _pass.Outputs[output][sentence][word + 1]);

    [Fact]
    public void Arc_scores_are_the_trainers() =>
        Compare("arcs", (sentence, word) =>
            [.. _pass.Outputs["arc heads"][sentence].Select(head => Product.Of(_pass.Outputs["arc dependents"][sentence][word + 1], head))]);

    [Fact]
    public void Relation_scores_are_the_trainers() =>
        Compare("relations", (sentence, word) =>
        {
            var width = _model.Manifest.LabelWidth;
            var head = _pass.Outputs["label heads"][sentence][TinyModel.Sentences[sentence].Words[word].Head!.Value + 1];
            return [.. _pass.Outputs["label dependents"][sentence][word + 1].Chunk(width).Zip(_pass.Outputs["label constants"][sentence][word + 1], (query, constant) => Product.Of(query, head) + constant)];
        });

    private static void Compare(string output, Func<int, int, float[]> actual)
    {
        var compared = 0;
        foreach (var (sentence, word, expected) in TinyModel.Expected(output))
        {
            var found = actual(sentence, word);
            Assert.Equal(expected.Length, found.Length);
            for (var i = 0; i < expected.Length; i++, compared++) Assert.InRange(found[i], expected[i] - Close, expected[i] + Close);
        }
        Assert.True(compared > TinyModel.Sentences.Sum(sentence => sentence.Words.Count));
    }

    private static string[] Forms(ConlluSentence sentence) => [.. sentence.Words.Select(word => word.Form)];
}
