namespace Chancery.Coding.Times.Expressions;

/// <summary>An expression of time among the tokens of a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Meaning">What it means.</param>
internal readonly record struct FoundExpression(int First, int End, TimeExpression Meaning);
