using Chancery.Language;

namespace Chancery.Coding;

/// <summary>The words of the article on which an entry rests.</summary>
/// <param name="Start">First code unit, an index into the article's text.</param>
/// <param name="End">Index after the last code unit.</param>
/// <param name="Text">The words themselves.</param>
public readonly record struct Evidence(int Start, int End, string Text)
{
    /// <summary>The stretch of the article's text.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Takes the words under <paramref name="span"/> from the article's text.</summary>
    public static Evidence From(string text, TextSpan span) => new(span.Start, span.End, span.In(text));
}
