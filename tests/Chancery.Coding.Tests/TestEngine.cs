using Chancery.Coding.Scoring;
using Chancery.Language;
using Chancery.Language.Tokens;

namespace Chancery.Coding.Tests;

/// <summary>The trained engine, loaded once for all tests that need it.</summary>
internal static class TestEngine
{
    private static readonly string[] Files = [Checkout.Models("english.model"), Checkout.Models("tokens.model"), Checkout.Models("events.model")];

    private static readonly Lazy<EnglishEngine> Engine = new(() => EnglishEngine.Load(Files[0], Tokenizer.Load(Files[1]).Cut));

    /// <summary>The pipeline with the shipped lexicon and the trained scorer.</summary>
    public static Lazy<CodingPipeline> Pipeline { get; } = new(() => CodingPipeline.Load(Checkout.Lexicon(), factuality => ScorerFile.Load(Files[2], Engine.Value.Vectors, factuality)));

    /// <summary>The engine; skips the test that asks when a model file is not there.</summary>
    public static ILanguageEngine OrSkip()
    {
        foreach (var file in Files) Assert.SkipUnless(File.Exists(file), $"{file} is not there");
        return Engine.Value;
    }
}
