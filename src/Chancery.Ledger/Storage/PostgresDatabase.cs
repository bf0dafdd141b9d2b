using System.Data;
using System.Data.Common;
using Npgsql;

namespace Chancery.Ledger.Storage;

/// <summary>A database on a PostgreSQL server (15 or later), shared by many. Writers take turns by an advisory lock, so that sequence numbers stand in the order of commits.</summary>
internal sealed class PostgresDatabase : IDatabase
{
    private const long Turn = 0x6368616E63657279; // "chancery": one lock for all writers of a database
    private readonly string _connection;

    /// <summary>Reads an address.</summary>
    /// <param name="address"><c>postgresql://user:password@host:port/database</c>; a query part holds options of Npgsql.</param>
    public PostgresDatabase(string address)
    {
        var uri = new Uri(address);
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host.Length > 0 ? uri.Host : "localhost", Port = uri.Port > 0 ? uri.Port : 5432, Database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/')),
            MaxAutoPrepare = 64, AutoPrepareMinUsages = 2, Pooling = false, IncludeErrorDetail = false, CommandTimeout = 300, ApplicationName = "chancery", Timeout = 15,
        };
        if (uri.UserInfo.Split(':', 2) is [{ Length: > 0 } user, .. var password])
        {
            settings.Username = Uri.UnescapeDataString(user);
            if (password is [var word]) settings.Password = Uri.UnescapeDataString(word);
        }
        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
            if (option.Split('=', 2) is [var name, var value])
                settings[Uri.UnescapeDataString(name)] = Uri.UnescapeDataString(value);
        _connection = settings.ToString();
        Name = $"postgresql://{settings.Host}:{settings.Port}/{settings.Database}";
    }

    /// <inheritdoc/>
    public SqlFiles Sql => SqlFiles.Postgres;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public DbConnection Connect()
    {
        var connection = new NpgsqlConnection(_connection);
        try
        {
            connection.Open();
            return connection;
        }
        catch (Exception problem) when (problem is NpgsqlException or IOException or TimeoutException)
        {
            connection.Dispose();
            throw Explain(problem)!;
        }
    }

    /// <inheritdoc/>
    public DbTransaction BeginWriting(DbConnection connection)
    {
        var transaction = ((NpgsqlConnection)connection).BeginTransaction(IsolationLevel.ReadCommitted);
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"select pg_advisory_xact_lock({Turn})";
        command.ExecuteNonQuery();
        return transaction;
    }

    /// <inheritdoc/>
    public DbTransaction BeginReading(DbConnection connection) => ((NpgsqlConnection)connection).BeginTransaction(IsolationLevel.RepeatableRead);

    /// <inheritdoc/>
    public bool IsEmpty(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from information_schema.tables where table_schema = current_schema() and table_name = 'migration'";
        return Convert.ToInt64(command.ExecuteScalar()) == 0;
    }

    /// <inheritdoc/>
    public LedgerException? Explain(Exception problem) => problem switch
    {
        PostgresException { SqlState: "53100" or "53200" } full => new("record-full", $"{Name} has no room left ({full.MessageText}). What was entered before is kept; repeat the command when there is room.", problem),
        PostgresException { SqlState: "25006" or "42501" } denied => new("record-read-only", $"{Name} may not be written by this user ({denied.MessageText}). Nothing was entered.", problem),
        PostgresException { SqlState: "XX001" or "XX002" } damaged => new("record-damaged", $"{Name} is damaged ({damaged.MessageText}). Nothing was entered; restore the database from a copy.", problem),
        PostgresException { SqlState: "3D000" } => new("record-missing", $"There is no database {Name}. Make it with 'createdb', then repeat the command.", problem),
        PostgresException { SqlState: "28P01" or "28000" } refused => new("record-refused", $"{Name} refuses the user: {refused.MessageText}.", problem),
        PostgresException { SqlState: "57P01" or "57P02" or "57P03" or "08006" or "08003" } => Gone(problem),
        PostgresException => null,
        NpgsqlException or IOException or TimeoutException => Gone(problem),
        InvalidOperationException when problem.Source == "Npgsql" => Gone(problem),
        _ => null,
    };

    private LedgerException Gone(Exception problem) =>
        new("record-gone", $"{Name} does not answer ({problem.Message}). What was entered before is kept; nothing is half-written. When the server is back, repeat the command.", problem);
}
