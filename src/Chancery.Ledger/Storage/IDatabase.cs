using System.Data.Common;

namespace Chancery.Ledger.Storage;

/// <summary>What the two kinds of store do differently. Everything else of the ledger is the same for both.</summary>
internal interface IDatabase
{
    /// <summary>The statements, by name.</summary>
    SqlFiles Sql { get; }

    /// <summary>How messages name the store: the file, or the server and database without the password.</summary>
    string Name { get; }

    /// <summary>A connection ready for work.</summary>
    DbConnection Connect();

    /// <summary>Begins a transaction that writes. There is one writer at a time, whatever the number of processes: others wait here for their turn.</summary>
    DbTransaction BeginWriting(DbConnection connection);

    /// <summary>Begins a transaction that sees one state of the record throughout.</summary>
    DbTransaction BeginReading(DbConnection connection);

    /// <summary>Whether there is nothing in the store yet, not even our tables.</summary>
    bool IsEmpty(DbConnection connection);

    /// <summary>What a person should be told when the database fails; null when it is a defect of ours.</summary>
    LedgerException? Explain(Exception problem);
}
