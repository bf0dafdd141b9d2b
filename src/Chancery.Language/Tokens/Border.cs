namespace Chancery.Language.Tokens;

/// <summary>What stands between two atoms that touch.</summary>
internal enum Border : byte
{
    /// <summary>Nothing: they are parts of one word.</summary>
    None,

    /// <summary>The end of a word within a token: "John|'s".</summary>
    Word,

    /// <summary>The end of a token.</summary>
    Token,
}
