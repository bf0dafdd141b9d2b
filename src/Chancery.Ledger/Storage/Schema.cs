using System.Data.Common;
using Dapper;

namespace Chancery.Ledger.Storage;

/// <summary>Brings the tables of a store up to what this program knows.</summary>
internal static class Schema
{
    /// <summary>Runs the migrations that the store lacks, all in one transaction.</summary>
    /// <exception cref="LedgerException">The store was made by a later program, or by another one.</exception>
    public static void Migrate(IDatabase database)
    {
        LedgerException? failure = null;
        try
        {
            using var connection = database.Connect();
            if (Version(database, connection) == database.Sql.Migrations[^1].Number) return;
            using var transaction = database.BeginWriting(connection);
            var version = Version(database, connection); // another process may have been faster
            foreach (var migration in database.Sql.Migrations.Where(step => step.Number > version))
            {
                connection.Execute(migration.Sql, transaction: transaction);
                connection.Execute("insert into migration (number, name) values (@Number, @Name)", new { migration.Number, migration.Name }, transaction);
            }
            transaction.Commit();
        }
        catch (Exception problem) when ((failure = database.Explain(problem)) is not null)
        {
            // told below
        }
        if (failure is not null) throw failure;
    }

    private static int Version(IDatabase database, DbConnection connection)
    {
        if (database.IsEmpty(connection)) return 0;
        int version;
        try
        {
            version = connection.ExecuteScalar<int>("select coalesce(max(number), 0) from migration");
        }
        catch (Microsoft.Data.Sqlite.SqliteException problem) when (problem.SqliteErrorCode == 1)
        {
            throw new LedgerException("record-damaged", $"{database.Name} is a database, but not a record of Chancery. Nothing was written to it; name another file with --db.", problem);
        }
        var known = database.Sql.Migrations[^1].Number;
        if (version > known)
            throw new LedgerException("record-newer", $"{database.Name} was written by a later version of Chancery (schema {version}, this program knows {known}). Nothing was touched; use that version.");
        return version;
    }
}
