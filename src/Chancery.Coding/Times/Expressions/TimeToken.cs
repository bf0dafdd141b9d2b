using Chancery.Language;

namespace Chancery.Coding.Times.Expressions;

/// <summary>A piece of a word as the grammar of times reads it.</summary>
/// <param name="Lower">The piece in small letters; every dash is "-", every apostrophe "'".</param>
/// <param name="Form">The piece as written.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Word">The word that holds it.</param>
internal readonly record struct TimeToken(string Lower, string Form, TextSpan Span, Word Word)
{
    /// <summary>Whether it is written with digits only.</summary>
    public bool IsNumber => Form.Length > 0 && Form.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => Form.Length > 0 && char.IsUpper(Form[0]);
}
