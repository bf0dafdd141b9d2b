using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;

namespace Chancery.Ledger.Storage;

/// <summary>A connection at work: statements by name, prepared once. Not for several threads.</summary>
internal sealed partial class Session : IDisposable
{
    private readonly IDatabase _database;
    private readonly DbConnection _connection;
    private readonly Dictionary<string, DbCommand> _prepared = [];
    private DbTransaction? _transaction;

    public Session(IDatabase database)
    {
        _database = database;
        _connection = database.Connect();
    }

    /// <summary>Does work in one writing transaction: all of it is kept, or nothing.</summary>
    public T Write<T>(Func<T> work) => InTransaction(_database.BeginWriting, work);

    /// <summary>Does work that sees one state of the record throughout.</summary>
    public T Read<T>(Func<T> work) => InTransaction(_database.BeginReading, work);

    /// <summary>Runs a statement for each row of a bulk; the values stand in the order in which the statement first names its parameters.</summary>
    public int Run(string name, params ReadOnlySpan<object?> values) => Ready(name, values).ExecuteNonQuery();

    /// <summary>The first column of a query that is asked for every report; a list among the values is one array to PostgreSQL and JSON to SQLite.</summary>
    public List<T> Column<T>(string name, params ReadOnlySpan<object?> values)
    {
        var found = new List<T>();
        using var reader = Ready(name, values).ExecuteReader();
        while (reader.Read()) found.Add(reader.GetFieldValue<T>(0));
        return found;
    }

    /// <summary>Whether the dialect has a statement of this name.</summary>
    public bool HasStatement(string name) => _database.Sql.Has(name);

    /// <summary>The rows of a query.</summary>
    public List<T> Query<T>(string name, object? values = null) => [.. _connection.Query<T>(_database.Sql[name], values, _transaction)];

    /// <summary>The rows of a query as the record stood at an act; as it stands when there is none. The SQL marks tables with <c>{at:alias}</c>.</summary>
    public List<T> QueryAt<T>(string name, long? at, object values) => [.. QueryText<T>(At(_database.Sql[name], at), values)];

    /// <summary>The text of a statement.</summary>
    public string Text(string name) => _database.Sql[name];

    /// <summary>Fills the marks <c>{at:alias}</c> of a statement in.</summary>
    public static string At(string sql, long? at) =>
        AtMark().Replace(sql, at is { } seq ? $"(${{alias}}.since <= {seq} and (${{alias}}.until is null or ${{alias}}.until > {seq}))" : "${alias}.until is null");

    /// <summary>The rows of a query whose text was put together of named pieces.</summary>
    public IEnumerable<T> QueryText<T>(string sql, object? values) => _connection.Query<T>(_database.Sql.Fit(sql), values, _transaction, buffered: false);

    /// <summary>Walks over the rows of a query whose text was put together of our own words.</summary>
    public void ReadRows(string sql, Action<DbDataReader> each)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        using var reader = command.ExecuteReader();
        while (reader.Read()) each(reader);
    }

    /// <summary>Runs a text of our own.</summary>
    public int Execute(string sql) => _connection.Execute(sql, transaction: _transaction);

    /// <summary>Lets a file grow by so many pages only, as on a disk that is nearly full.</summary>
    public void LimitPages(int more) => Execute($"pragma max_page_count = {_connection.ExecuteScalar<long>("pragma page_count") + more}");

    /// <summary>The one row of a query, or none.</summary>
    public T? One<T>(string name, object? values = null) => _connection.QueryFirstOrDefault<T>(_database.Sql[name], values, _transaction);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        _connection.Dispose();
    }

    private T InTransaction<T>(Func<DbConnection, DbTransaction> begin, Func<T> work)
    {
        LedgerException? failure;
        try
        {
            using var transaction = begin(_connection);
            _transaction = transaction;
            var result = work();
            transaction.Commit();
            return result;
        }
        catch (Exception problem) when ((failure = _database.Explain(problem)) is not null)
        {
            // told below
        }
        finally
        {
            _transaction = null;
        }
        throw failure;
    }

    private DbCommand Ready(string name, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(name, out var command)) _prepared.Add(name, command = Prepare(_database.Sql[name]));
        if (command.Parameters.Count != values.Length) throw new ArgumentException($"{name} takes {command.Parameters.Count} values, not {values.Length}.", nameof(values));
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] is long[] list && _database is SqliteDatabase ? $"[{string.Join(',', list)}]" : values[i] ?? DBNull.Value;
        command.Transaction = _transaction;
        return command;
    }

    private DbCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in ParameterName().Matches(sql).Select(match => match.Value).Distinct())
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
        return command;
    }

    [GeneratedRegex(@"\{at:(?<alias>[a-z]+)\}", RegexOptions.None, 1000)]
    private static partial Regex AtMark();

    [GeneratedRegex(@"@[a-z_]+", RegexOptions.NonBacktracking)]
    private static partial Regex ParameterName();
}
