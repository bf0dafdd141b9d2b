using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Chancery.Ledger.Storage;

/// <summary>One file on this machine (https://www.sqlite.org/wal.html): any number of readers beside one writer; a writer waits for its turn.</summary>
/// <param name="file">The file.</param>
/// <param name="mayCreate">Whether to make the file when there is none.</param>
internal sealed class SqliteDatabase(string file, bool mayCreate) : IDatabase
{
    // Codes of SQLite (https://www.sqlite.org/rescode.html).
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, TooBig = 18, NotADatabase = 26, Permission = 3;

    // A writer holds the file for milliseconds; whoever has waited for minutes waits for a program that hangs.
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public SqlFiles Sql => SqlFiles.Sqlite;

    /// <inheritdoc/>
    public string Name => file;

    /// <inheritdoc/>
    public DbConnection Connect()
    {
        if (!mayCreate && !File.Exists(file))
            throw new LedgerException("record-missing", $"There is no record at {file}. 'chancery ingest INPUT --db {file}' makes one; --db names another.");
        var waiting = new Waiting(_patience);
        while (true)
        {
            // Without pooling a closed connection lets go of the file at once, and the next one sees what it is now.
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = file, Mode = mayCreate ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 1,
            }.ToString());
            try
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "pragma busy_timeout = 1000; pragma journal_mode = wal; pragma synchronous = normal; pragma temp_store = memory; pragma wal_autocheckpoint = 8000; pragma cache_size = -65536; pragma mmap_size = 268435456; pragma foreign_keys = off;";
                command.ExecuteNonQuery();
                return connection;
            }
            catch (SqliteException problem) when (problem.SqliteErrorCode is Busy or Locked)
            {
                connection.Dispose();
                if (!waiting.Again()) throw Explain(problem)!;
            }
            catch (SqliteException problem)
            {
                connection.Dispose();
                throw Explain(problem) ?? (Exception)problem;
            }
        }
    }

    /// <inheritdoc/>
    public DbTransaction BeginWriting(DbConnection connection)
    {
        var waiting = new Waiting(_patience);
        while (true)
        {
            try
            {
                return ((SqliteConnection)connection).BeginTransaction(deferred: false);
            }
            catch (SqliteException problem) when (problem.SqliteErrorCode is Busy or Locked && waiting.Again())
            {
                // Another process is writing: try again.
            }
        }
    }

    /// <inheritdoc/>
    public DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    /// <inheritdoc/>
    public bool IsEmpty(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from sqlite_master";
        return Convert.ToInt64(command.ExecuteScalar()) == 0;
    }

    /// <inheritdoc/>
    public LedgerException? Explain(Exception problem) => problem is not SqliteException { SqliteErrorCode: var code } ? null : code switch
    {
        Busy or Locked => new("record-busy", $"Another program has been writing to {file} for {_patience.TotalMinutes:0} minutes. When it is done, repeat the command.", problem),
        Full or TooBig => new("record-full", $"The disk that holds {file} is full. What was entered before is kept; make room and repeat the command, it goes on where it stopped.", problem),
        ReadOnly or Permission => new("record-read-only", $"{file} may not be written. Nothing was entered; give yourself the right to write the file and its folder, or name another with --db.", problem),
        Corrupt or NotADatabase => new("record-damaged", $"{file} is damaged or is not a record of Chancery ({Said(problem)}). Nothing was entered. Take the file from a copy, or save what can be read with sqlite3's '.recover', or enter your inputs into a new file.", problem),
        CannotOpen => new("record-missing", $"{file} cannot be opened or made. Is the folder there, and may you write to it?", problem),
        InputOutput => new("record-damaged", $"The disk that holds {file} fails ({Said(problem)}). Nothing of the last report was entered.", problem),
        _ => null,
    };

    private static string Said(Exception problem) => problem.Message.Split('\'') is [_, var said, ..] ? said : problem.Message;
}
