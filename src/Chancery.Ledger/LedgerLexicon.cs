using Chancery.Ledger.Standings;
using Chancery.Reading.Knowledge;
using Chancery.Reading.Outlets;

namespace Chancery.Ledger;

/// <summary>What the ledger takes from the lexicon: names for codes, facts of membership, the register of outlets. Immutable, safe to share between threads.</summary>
public sealed class LedgerLexicon
{
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _states = [];
    private readonly ILookup<string, KnownStanding> _byOrganisation, _byMember;

    private LedgerLexicon(IReadOnlyList<KnownStanding> standings, OutletRegister? outlets)
    {
        _byOrganisation = standings.ToLookup(standing => standing.Organisation);
        _byMember = standings.ToLookup(standing => standing.Member);
        Outlets = outlets;
    }

    /// <summary>A lexicon that knows nothing.</summary>
    public static LedgerLexicon Empty { get; } = new([], null);

    /// <summary>The known outlets, or null.</summary>
    public OutletRegister? Outlets { get; }

    /// <summary>Reads it.</summary>
    /// <param name="folder">The folder of the lexicon.</param>
    /// <exception cref="LexiconException">A line is malformed; the message names file and line.</exception>
    public static LedgerLexicon Load(string folder)
    {
        var standings = TsvTable.Read(Path.Combine(folder, "actors", "members.tsv"), "org", "member", "since", "until", "status").Rows
            .Select(row => new KnownStanding(row["org"], row["member"], row["since"], row["until"], row["status"])).ToList();
        var lexicon = new LedgerLexicon(standings, OutletRegister.Load(Path.Combine(folder, "outlets.tsv")));
        foreach (var file in new[] { "organisations.tsv", "states.tsv" })
            foreach (var row in TsvTable.Read(Path.Combine(folder, "actors", file), "code", "name", "names").Rows)
            {
                var code = row["code"];
                lexicon._names[code] = row["name"];
                if (file == "states.tsv") lexicon._states.Add(code);
                if (code.Contains(':', StringComparison.Ordinal)) continue;
                foreach (var name in row.List("names").Where(name => !name.StartsWith('?')).Prepend(row["name"])) lexicon._codes.TryAdd(name, code);
            }
        return lexicon;
    }

    /// <summary>The name of a code, or the code itself; a sector stays as it is.</summary>
    public string NameOf(string code) => _names.TryGetValue(code, out var name) ? name
        : code.IndexOf(':') is > 0 and var colon && _names.TryGetValue(code[..colon], out var state) ? $"{state} ({code[(colon + 1)..]})" : code;

    /// <summary>The code of a name or code as a person types it, or null.</summary>
    public string? CodeOf(string nameOrCode)
    {
        ArgumentNullException.ThrowIfNull(nameOrCode);
        var upper = nameOrCode.ToUpperInvariant();
        return _names.ContainsKey(upper) ? upper : _codes.GetValueOrDefault(nameOrCode);
    }

    /// <summary>Whether a code, without sector, is that of a state.</summary>
    public bool IsState(string code) => _states.Contains(code);

    /// <summary>The facts on an organisation.</summary>
    public IEnumerable<KnownStanding> MembersOf(string organisation) => _byOrganisation[organisation];

    /// <summary>The facts on a member.</summary>
    public IEnumerable<KnownStanding> StandingsOf(string member) => _byMember[member];

    /// <summary>Whether an outlet is in the register: an agency, a broadcaster, a paper that is known beyond its own page.</summary>
    public bool IsKnownOutlet(string? outlet) => outlet is not null && Outlets is not null && Outlets.TryFind(outlet, out _);
}
