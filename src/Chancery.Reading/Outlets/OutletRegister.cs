using System.Diagnostics.CodeAnalysis;
using Chancery.Reading.Knowledge;

namespace Chancery.Reading.Outlets;

/// <summary>
/// The known outlets (<c>lexicon/outlets.tsv</c>), found by a printed name or by an address. Immutable and safe to share between threads.
/// </summary>
public sealed class OutletRegister
{
    private readonly Dictionary<string, Outlet> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Outlet> _byDomain = new(StringComparer.OrdinalIgnoreCase);

    private OutletRegister(List<Outlet> outlets)
    {
        Outlets = outlets;
        foreach (var outlet in outlets)
        {
            foreach (var name in outlet.OtherNames.Prepend(outlet.Name))
                _byName.TryAdd(name, outlet);
            foreach (var domain in outlet.Domains)
                _byDomain.TryAdd(domain, outlet);
        }
    }

    /// <summary>All of them, in the order of the file.</summary>
    public IReadOnlyList<Outlet> Outlets { get; }

    /// <summary>Reads the register.</summary>
    /// <param name="path">A TSV file with the columns name, other_names, kind, country, domains.</param>
    /// <exception cref="LexiconException">A line is malformed; the message names file and line.</exception>
    public static OutletRegister Load(string path)
    {
        var outlets = new List<Outlet>();
        foreach (var row in TsvTable.Read(path, "name", "other_names", "kind", "country", "domains").Rows)
        {
            if (row["name"].Length == 0)
                throw row.Error("An outlet must have a name.");
            outlets.Add(new Outlet(row["name"], row.List("other_names"), row["kind"], row["country"], row.List("domains")));
        }
        return new OutletRegister(outlets);
    }

    /// <summary>The outlet printed so, with or without "the" before it and whatever its case; false when it is not known.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out Outlet? outlet)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bare = name.Trim();
        return _byName.TryGetValue(bare, out outlet)
            || (bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? _byName.TryGetValue(bare[4..], out outlet)
                : _byName.TryGetValue("The " + bare, out outlet));
    }

    /// <summary>
    /// The outlet at a host name, looked up from the whole name to its shorter ends: "en.news.example.com", "news.example.com", "example.com".
    /// </summary>
    public bool TryFindByHost(string? host, [NotNullWhen(true)] out Outlet? outlet)
    {
        outlet = null;
        while (!string.IsNullOrEmpty(host))
        {
            if (_byDomain.TryGetValue(host, out outlet))
                return true;
            var dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? null : host[(dot + 1)..];
        }
        return false;
    }
}
