namespace Chancery.Language.Tokens;

/// <summary>What an atom is made of.</summary>
internal enum AtomKind : byte
{
    /// <summary>A run of letters of any script with their marks.</summary>
    Letters,

    /// <summary>A run of decimal digits.</summary>
    Digits,

    /// <summary>A web or mail address.</summary>
    Address,

    /// <summary>An emoji with all that belongs to it.</summary>
    Pictograph,

    /// <summary>One punctuation mark or symbol, or a run of the same where such runs are written: "...", "--", "!!".</summary>
    Mark,
}

/// <summary>What stands before an atom.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: it touches the atom before it.</summary>
    None,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>The end of a line.</summary>
    Line,

    /// <summary>An empty line, or the start of the text: always the end of a sentence.</summary>
    Paragraph,
}
