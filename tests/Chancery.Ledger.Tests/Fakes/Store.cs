namespace Chancery.Ledger.Tests.Fakes;

/// <summary>An empty record of one kind of store. Tests that take it run on both.</summary>
public sealed class Store : IDisposable
{
    private readonly string? _folder;

    private Store(string address, string? folder) => (Address, _folder) = (address, folder);

    /// <summary>The names under which tests ask for a store.</summary>
    public static TheoryData<string> Kinds => ["sqlite", "postgres"];

    /// <summary>Where it lies.</summary>
    public string Address { get; }

    /// <summary>A new empty one.</summary>
    public static Store New(string kind)
    {
        if (kind == "postgres") return new Store(PostgresServer.Require().NewDatabase(), null);
        var folder = Directory.CreateTempSubdirectory("chancery-record-").FullName;
        return new Store(Path.Combine(folder, "record.db"), folder);
    }

    /// <summary>Opens it.</summary>
    public Book Open() => Book.Open(Address, mayCreate: true);

    public void Dispose()
    {
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }
}
