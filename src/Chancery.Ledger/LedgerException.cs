namespace Chancery.Ledger;

/// <summary>The record cannot be used as asked: it is missing, damaged, full, too new, or its server is gone. Nothing was half-written.</summary>
/// <param name="code">Stable short name for scripts: "record-full", "record-read-only", "record-damaged", "record-newer", "record-gone", "record-busy", "record-missing".</param>
/// <param name="message">What is wrong and what to do, in words for a person.</param>
/// <param name="cause">What the database said.</param>
public sealed class LedgerException(string code, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Stable short name for scripts.</summary>
    public string Code { get; } = code;
}
