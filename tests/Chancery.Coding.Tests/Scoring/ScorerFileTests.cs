using Chancery.Coding.Events;
using Chancery.Coding.Scoring;

namespace Chancery.Coding.Tests.Scoring;

public sealed class ScorerFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.model");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void What_is_written_is_read_again()
    {
        ScorerFile.Save(_path, "a test", ScorerFixture.Features, [ScorerFixture.SpeakingFor(EventType.Aid)], new Confidence([0.5, 0.25, 0, 0, 0, 0]));
        var text = ParsedText.Parse("""
            Chad PROPN 2 nsubj
            promised/promise VERB 0 root
            """);

        var scorer = Load();

        Assert.Equal(EventType.Aid, scorer.Score(text.Word("Chad"), null).Best);
        Assert.Equal([0.5, 0.25, 0, 0, 0, 0], scorer.Confidence?.Weights);
    }

    [Fact]
    public void The_same_scorer_gives_the_same_bytes()
    {
        ScorerFile.Save(_path, "a test", ScorerFixture.Features, [ScorerFixture.SpeakingFor(EventType.Aid)], null);
        var first = File.ReadAllBytes(_path);

        ScorerFile.Save(_path, "a test", ScorerFixture.Features, [ScorerFixture.SpeakingFor(EventType.Aid)], null);

        Assert.Equal(first, File.ReadAllBytes(_path));
    }

    [Fact]
    public void A_damaged_file_is_named_with_what_to_do()
    {
        File.WriteAllText(_path, "no archive");

        var problem = Assert.Throws<InvalidDataException>(() => Load());

        Assert.Contains(_path, problem.Message, StringComparison.Ordinal);
        Assert.Contains("train/README.md", problem.Message, StringComparison.Ordinal);
    }

    private PairScorer Load() => ScorerFile.Load(_path, ScorerFixture.Vectors, ScorerFixture.Factuality);
}
