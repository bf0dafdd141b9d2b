using Chancery.Coding.Events;
using Chancery.Language;
using Chancery.Language.Tokens;

namespace Chancery.Coding.Tests.Statements;

/// <summary>The trained engine and the stages up to that of statements, loaded once.</summary>
internal static class ParsedCodebook
{
    private static readonly Lazy<EnglishEngine?> Loaded = new(() =>
        File.Exists(Checkout.Models("english.model")) ? EnglishEngine.Load(Checkout.Models("english.model"), Tokenizer.Load(Checkout.Models("tokens.model")).Cut) : null);

    private static readonly Lazy<IReadOnlyList<ICodingStage>> Understanding =
        new(() => [.. CodingPipeline.Load(Checkout.Lexicon()).Stages.TakeWhile(s => s is not EventStage)]);

    /// <summary>The engine; the test that asks is skipped when the model is not there.</summary>
    public static ILanguageEngine Engine
    {
        get
        {
            Assert.SkipWhen(Loaded.Value is null, "models/english.model is not there.");
            return Loaded.Value;
        }
    }

    /// <summary>The stages of actors, times, places and statements.</summary>
    public static IReadOnlyList<ICodingStage> Stages => Understanding.Value;
}
