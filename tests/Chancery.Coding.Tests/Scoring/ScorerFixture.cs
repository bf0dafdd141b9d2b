using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Scoring;
using Chancery.Language.Features;

namespace Chancery.Coding.Tests.Scoring;

/// <summary>A scorer small enough to check by hand: three words with vectors of two numbers, one feature, one hidden unit.</summary>
internal static class ScorerFixture
{
    public static VectorTable Vectors { get; } = VectorTable.Round(["promise", "send", "grain"], [[1, 0], [0, 1], [0.6f, 0.8f]]);

    public static FactualityReader Factuality { get; } = new(FactualityLexicon.Load(Checkout.Lexicon()), SupportVerbLexicon.Load(Checkout.Lexicon("support-verbs.tsv")));

    public static IReadOnlyList<string> Features { get; } = ["top: promise"];

    /// <summary>A network in which the feature speaks for one type and everything else for none.</summary>
    public static ScoringNetwork SpeakingFor(EventType type)
    {
        var direct = new float[PairScores.Classes];
        direct[(int)type] = 4;
        var bias = new float[PairScores.Classes];
        bias[^1] = 2;
        return new(direct, [0.5f], new float[PairFeatures.Width(Vectors.Dimensions)], [0.25f], new float[PairScores.Classes], bias);
    }

    public static PairScorer Of(params IReadOnlyList<ScoringNetwork> networks) => new(Features, networks, Vectors, Factuality);
}
