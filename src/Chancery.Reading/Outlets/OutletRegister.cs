using System.Diagnostics.CodeAnalysis;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Outlets;

/// <summary>The known outlets (<c>lexicon/outlets.tsv</c>), found by a printed name or by an address. Immutable and safe to share between threads.</summary>
public sealed class OutletRegister
{
    private readonly Dictionary<string, Outlet> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Outlet> byDomain = new(StringComparer.OrdinalIgnoreCase);

    private OutletRegister(List<Outlet> outlets)
    {
        Outlets = outlets;
        foreach (var outlet in outlets)
        {
            foreach (var name in outlet.OtherNames.Prepend(outlet.Name))
                byName.TryAdd(name, outlet);
            foreach (var domain in outlet.Domains)
                byDomain.TryAdd(domain, outlet);
        }
    }

    /// <summary>All of them, in the order of the file.</summary>
    public IReadOnlyList<Outlet> Outlets { get; }

    /// <summary>Reads the register.</summary>
    /// <param name="path">A TSV file with the columns name, other_names, kind, country, domains.</param>
    /// <exception cref="InvalidDataException">A line is malformed; the message names file and line.</exception>
    public static OutletRegister Load(string path)
    {
        var outlets = new List<Outlet>();
        foreach (var (line, cells) in TsvFile.Read(path, "name", "other_names", "kind", "country", "domains"))
        {
            if (cells[0].Length == 0)
                throw new InvalidDataException($"{path}:{line}: an outlet without a name");
            outlets.Add(new Outlet(cells[0], TsvFile.Several(cells[1]), cells[2], cells[3], TsvFile.Several(cells[4])));
        }
        return new OutletRegister(outlets);
    }

    /// <summary>The outlet printed so, with or without "the" before it and whatever its case; false when it is not known.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out Outlet? outlet)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bare = name.Trim();
        return byName.TryGetValue(bare, out outlet)
            || (bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? byName.TryGetValue(bare[4..], out outlet) : byName.TryGetValue("The " + bare, out outlet));
    }

    /// <summary>The outlet at a host name, looked up from the whole name to its shorter ends: "en.news.example.com", "news.example.com", "example.com".</summary>
    public bool TryFindByHost(string? host, [NotNullWhen(true)] out Outlet? outlet)
    {
        outlet = null;
        while (!string.IsNullOrEmpty(host))
        {
            if (byDomain.TryGetValue(host, out outlet))
                return true;
            var dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? null : host[(dot + 1)..];
        }
        return false;
    }
}
