using Chancery.Coding.Json;
using Chancery.Ledger.Entries;
using Chancery.Ledger.Storage;
using Chancery.Ledger.Writing;
using Chancery.Reading;
using Dapper;

namespace Chancery.Ledger;

/// <summary>The record: one file, or a database on a PostgreSQL server. What is entered stays; what changes is superseded, never overwritten.</summary>
/// <remarks>
/// Not for several threads at once; open one for each. Any number of books may be open on one record, in any number of processes: readers see one state
/// throughout a question, writers take turns. All methods throw <see cref="LedgerException"/> when the store fails them.
/// </remarks>
public sealed partial class Book : IDisposable
{
    private readonly IDatabase _database;
    private readonly Session _session;
    private readonly EntryWriter _entries;

    static Book() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    private Book(IDatabase database)
    {
        _database = database;
        _session = new Session(database);
        _entries = new EntryWriter(_session);
    }

    /// <summary>Where it lies, for messages; without a password.</summary>
    public string Name => _database.Name;

    /// <summary>Opens a record.</summary>
    /// <param name="address">A file, or <c>postgresql://user:password@host:port/database</c>.</param>
    /// <param name="mayCreate">Whether to make the file when there is none. A PostgreSQL database is never made, its tables are.</param>
    /// <exception cref="LedgerException">It is missing, damaged, newer than this program, or out of reach.</exception>
    public static Book Open(string address, bool mayCreate)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        IDatabase database = IsServer(address) ? new PostgresDatabase(address) : new SqliteDatabase(address, mayCreate);
        Schema.Migrate(database);
        return new Book(database);
    }

    /// <summary>Whether an address means a server and not a file.</summary>
    public static bool IsServer(string address) =>
        address.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Enters a report, wholly or not at all. A report that is in the record is not entered again.</summary>
    /// <param name="report">The report in its written shape.</param>
    /// <param name="knownAt">When it became known.</param>
    /// <param name="recode">Whether a new coding of a known page replaces the one in the record (which stays readable).</param>
    /// <exception cref="FormatException">The report holds a value that the record does not know; the message says which.</exception>
    public Entry Enter(ReportJson report, DateTimeOffset knownAt, bool recode = false) => Enter(PreparedReport.Of(report), knownAt, recode);

    /// <summary>Enters a report that was prepared on another thread.</summary>
    public Entry Enter(PreparedReport report, DateTimeOffset knownAt, bool recode = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        return _entries.Enter(report.Filed, knownAt, recode);
    }

    /// <summary>Whether a page is in the record as it is now, so that it need not be coded again.</summary>
    public bool Holds(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var content = FiledReport.ContentOf(article.Title, article.Outlet, FiledReport.Carriers(article.Agencies), article.Text);
        return _session.Read(() => _session.One<string>("HoldsContent", new { page = article.Url ?? article.Id, content })) is not null;
    }

    /// <summary>Writes the whole record with its history, one JSON object a line: the same bytes for the same record, in either kind of store.</summary>
    public void Dump(Stream output) => _session.Read(() =>
    {
        Formats.RecordDump.Write(_session, output);
        return true;
    });

    /// <summary>For tests of a full disk: the file may grow by so many pages only.</summary>
    internal void LimitPages(int more) => _session.LimitPages(more);

    /// <summary>For tests: a statement of their own.</summary>
    internal void Execute(string sql) => _session.Write(() => _session.Execute(sql));

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}
