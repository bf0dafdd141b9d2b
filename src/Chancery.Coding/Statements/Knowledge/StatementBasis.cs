namespace Chancery.Coding.Statements.Knowledge;

/// <summary>What has to stand beside a word of speech to make a statement.</summary>
public enum StatementBasis
{
    /// <summary>A reported clause is enough: "said that it could leave".</summary>
    Clause,

    /// <summary>Quoted words; without them the act is at most an event: "accused it of treason".</summary>
    Quotation,

    /// <summary>A whole sentence between quotation marks, because the word has a plain meaning too: "We go," he laughed.</summary>
    Direct,

    /// <summary>Nothing does.</summary>
    Never,
}
