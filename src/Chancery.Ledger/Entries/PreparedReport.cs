using Chancery.Coding.Json;

namespace Chancery.Ledger.Entries;

/// <summary>A report that was checked and made ready, which can be done on any thread; entering it is then short work for the one writer.</summary>
public sealed class PreparedReport
{
    private PreparedReport(FiledReport filed) => Filed = filed;

    internal FiledReport Filed { get; }

    /// <summary>Prepares a report.</summary>
    /// <exception cref="FormatException">It holds a value that the record does not know; the message says which.</exception>
    public static PreparedReport Of(ReportJson report) => new(FiledReport.From(report));
}
