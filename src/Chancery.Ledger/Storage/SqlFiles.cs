using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Ledger.Storage;

/// <summary>
/// The SQL of one dialect, from the files embedded under Sql/. A file holds statements, each under a line <c>-- name: Name</c>. What is the same in both
/// dialects stands in Common; a statement of the dialect's own folder replaces one of the same name.
/// </summary>
internal sealed partial class SqlFiles
{
    private readonly bool _arrays;
    private const string Mark = "-- name:";
    private readonly Dictionary<string, string> _statements = [];

    private SqlFiles(string dialect, bool arrays)
    {
        _arrays = arrays;
        foreach (var folder in new[] { "Common", dialect })
            foreach (var file in Names($"Sql/{folder}/"))
                if (!file.Contains("/Migrations/", StringComparison.Ordinal))
                    Read(Text(file));
        Migrations = [.. Names($"Sql/{dialect}/Migrations/").Select(file => new Migration(int.Parse(Path.GetFileName(file)[..4]), Path.GetFileNameWithoutExtension(file), Text(file)))];
    }

    /// <summary>SQLite's.</summary>
    public static SqlFiles Sqlite { get; } = new("Sqlite", arrays: false);

    /// <summary>PostgreSQL's.</summary>
    public static SqlFiles Postgres { get; } = new("Postgres", arrays: true);

    /// <summary>The steps that make the tables, in their order.</summary>
    public IReadOnlyList<Migration> Migrations { get; }

    /// <summary>Names of all statements.</summary>
    public IEnumerable<string> StatementNames => _statements.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether there is a statement of this name.</summary>
    public bool Has(string name) => _statements.ContainsKey(name);

    /// <summary>The statement of a name.</summary>
    public string this[string name] => _statements.TryGetValue(name, out var sql) ? sql : throw new KeyNotFoundException($"There is no SQL statement named {name}.");

    /// <summary>Fits <c>in @list</c> to how the dialect's driver takes lists: PostgreSQL's as one array, SQLite's as many values.</summary>
    public string Fit(string sql) => _arrays ? InList().Replace(sql, "= any(${name})") : sql;

    private void Read(string text)
    {
        string? name = null;
        var sql = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
            {
                if (!line.TrimStart().StartsWith("--", StringComparison.Ordinal)) sql.Append(line).Append('\n');
                continue;
            }
            Keep();
            name = line[Mark.Length..].Trim();
        }
        Keep();

        void Keep()
        {
            if (name is not null) _statements[name] = Fit(sql.ToString().Trim().TrimEnd(';'));
            sql.Clear();
        }
    }

    private static IEnumerable<string> Names(string folder) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\bin (?<name>@[a-z]+)", RegexOptions.None, 1000)]
    private static partial Regex InList();
}

/// <summary>One step of the schema.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Name">Its file's name.</param>
/// <param name="Sql">What it does.</param>
internal sealed record Migration(int Number, string Name, string Sql);
