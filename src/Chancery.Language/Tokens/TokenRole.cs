namespace Chancery.Language.Tokens;

/// <summary>The part a token plays where sentences begin and end.</summary>
internal enum TokenRole : byte
{
    /// <summary>A word or a number.</summary>
    Word,

    /// <summary>A full stop, an exclamation or question mark, an ellipsis.</summary>
    Terminal,

    /// <summary>A colon or a semicolon.</summary>
    Colon,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A hyphen or a dash.</summary>
    Dash,

    /// <summary>A bullet or a rule made of signs.</summary>
    Rule,

    /// <summary>A double quotation mark that opens.</summary>
    OpenQuote,

    /// <summary>A double quotation mark that closes.</summary>
    CloseQuote,

    /// <summary>A single quotation mark that opens.</summary>
    OpenSingle,

    /// <summary>A single quotation mark that closes, or an apostrophe by itself.</summary>
    CloseSingle,

    /// <summary>A bracket that opens.</summary>
    OpenBracket,

    /// <summary>A bracket that closes.</summary>
    CloseBracket,

    /// <summary>Any other sign.</summary>
    Other,
}
