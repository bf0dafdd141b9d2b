namespace Chancery.Language.Tokens;

/// <summary>A token of one word or several.</summary>
/// <param name="FirstAtom">Index of its first atom.</param>
/// <param name="EndAtom">Index after its last atom.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Facts">What the decisions read of it.</param>
internal readonly record struct Token(int FirstAtom, int EndAtom, TextSpan Span, Gap Before, AtomFacts Facts);
