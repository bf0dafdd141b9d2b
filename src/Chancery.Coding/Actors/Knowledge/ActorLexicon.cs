namespace Chancery.Coding.Actors.Knowledge;

/// <summary>
/// What Chancery knows of the world's actors: states, capitals and seats, organisations and their members, bodies, titles, group nouns and office-holders, as
/// the files in <c>lexicon/actors</c> list them.
/// </summary>
/// <remarks>Immutable once loaded; safe to share between threads.</remarks>
public sealed class ActorLexicon
{
    private readonly Dictionary<string, State> _states;
    private readonly Dictionary<string, Organisation> _organisations;
    private readonly ILookup<string, Membership> _membersOf;
    private readonly ILookup<string, OfficeTerm> _termsOf;
    private readonly ILookup<string, Term> _juntas;
    private readonly ILookup<string, OfficeTerm> _termsIn;

    internal ActorLexicon(LexiconFiles files)
    {
        (States, Organisations, Memberships, OfficeTerms) = (files.States, files.Organisations, files.Memberships, files.OfficeTerms);
        Confusables = files.Confusables;
        Uses = files.Uses;
        Names = files.Names;
        People = new PeopleIndex(files.OfficeTerms, files.FamilyFirst, files.ByGivenName);
        PeopleNames = People.Names;
        GivenNames = files.GivenNames;
        Things = files.Things;
        _juntas = files.Juntas.ToLookup(j => j.State, j => j.Term);
        _states = files.States.ToDictionary(s => s.Code.Value);
        _organisations = files.Organisations.ToDictionary(o => o.Code);
        _membersOf = files.Memberships.ToLookup(m => m.Organisation);
        _termsIn = files.OfficeTerms.ToLookup(t => t.Actor.State);
        _termsOf = files.OfficeTerms.ToLookup(t => t.Person);
    }

    /// <summary>States, territories and breakaway entities, in the order of the files.</summary>
    public IReadOnlyList<State> States { get; }

    /// <summary>Organisations, alliances, treaties and groupings, in the order of the files.</summary>
    public IReadOnlyList<Organisation> Organisations { get; }

    /// <summary>Who stood how in which organisation and when, in the order of the files.</summary>
    public IReadOnlyList<Membership> Memberships { get; }

    /// <summary>Who held which office and when, in the order of the files.</summary>
    public IReadOnlyList<OfficeTerm> OfficeTerms { get; }

    internal NameTrie Names { get; }

    internal PeopleIndex People { get; }

    /// <summary>The full names of people, as paths of keys.</summary>
    internal NameTrie PeopleNames { get; }

    internal IReadOnlyDictionary<string, Confusable> Confusables { get; }

    internal PlaceUses Uses { get; }

    internal IReadOnlyDictionary<string, char> GivenNames { get; }

    /// <summary>Nouns with which the names of things and places end: "Shoal", "University".</summary>
    internal IReadOnlySet<string> Things { get; }

    /// <summary>Reads the files of one or several folders; later folders add to earlier ones.</summary>
    /// <param name="folders">Folders with files named as in <c>lexicon/actors</c>; the first must hold all of them, the others may hold some.</param>
    /// <exception cref="Chancery.Reading.Knowledge.LexiconException">A row is wrong; the message begins with file:line.</exception>
    public static ActorLexicon Load(params ReadOnlySpan<string> folders)
    {
        ArgumentOutOfRangeException.ThrowIfZero(folders.Length, nameof(folders));
        return new ActorLexicon(LexiconFiles.Read(folders.ToArray()));
    }

    /// <summary>What is wrong in the files, row by row; nothing when all is well.</summary>
    /// <param name="folders">As for <see cref="Load"/>.</param>
    public static IReadOnlyList<Reading.Knowledge.LexiconException> Check(params ReadOnlySpan<string> folders)
    {
        var problems = new List<Reading.Knowledge.LexiconException>();
        LexiconFiles.Read(folders.ToArray(), problems);
        return problems;
    }

    /// <summary>The state with a code, or null.</summary>
    public State? State(string code) => _states.GetValueOrDefault(code);

    /// <summary>The organisation with a code, or null.</summary>
    public Organisation? Organisation(string code) => _organisations.GetValueOrDefault(code);

    /// <summary>The code under which the acts of an organisation's body count: UN for the Security Council, the code itself for others.</summary>
    public string ActingFor(string organisation) =>
        _organisations.TryGetValue(organisation, out var found) && found.Parent is { } parent ? ActingFor(parent) : organisation;

    /// <summary>Every membership in an organisation, with its term and status.</summary>
    public IEnumerable<Membership> MembersOf(string organisation) => _membersOf[organisation];

    /// <summary>Whether a state was a full member of an organisation on a day.</summary>
    public bool IsMember(string organisation, string state, DateOnly day) =>
        _membersOf[organisation].Any(m => m.Member == state && m.Status == "member" && m.Term.Holds(day));

    /// <summary>Whether soldiers who had taken power ruled a state on a day; without a day, whether they ever did.</summary>
    public bool HasJunta(string state, DateOnly? day) => _juntas[state].Any(term => day is not { } d || term.Holds(d));

    /// <summary>The offices that a person held, by the usual spelling of the name; none for an unknown person.</summary>
    public IEnumerable<OfficeTerm> TermsOf(string person) => _termsOf[person];

    /// <summary>The offices of a state or organisation with their holders.</summary>
    public IEnumerable<OfficeTerm> HoldersIn(string state) => _termsIn[state];

    /// <summary>The usual name of an actor: the state's or organisation's, with its sector in words when it has one.</summary>
    public string NameOf(ActorCode code)
    {
        if (_states.TryGetValue(code.Value, out var exact)) return exact.Name;
        var whole = _states.TryGetValue(code.State, out var state) ? state.Name : _organisations.TryGetValue(code.State, out var organisation) ? organisation.Name : code.State;
        return code.Sector is { } sector ? $"{whole} ({SectorNames.GetValueOrDefault(sector, sector)})" : whole;
    }

    private static readonly Dictionary<string, string> SectorNames = new()
    {
        ["GOV"] = "government", ["MIL"] = "armed forces", ["LEG"] = "parliament", ["JUD"] = "judiciary", ["COP"] = "police", ["SPY"] = "intelligence",
        ["OPP"] = "opposition", ["REB"] = "armed opposition", ["PTY"] = "party", ["PRM"] = "paramilitary", ["UAF"] = "unidentified armed force", ["CVL"] = "civilians",
        ["BUS"] = "business", ["JRN"] = "media", ["EDU"] = "education", ["ELI"] = "elite", ["LAB"] = "labour", ["MED"] = "health", ["REL"] = "religion",
        ["REF"] = "refugees", ["CRM"] = "crime", ["SOC"] = "civil society", ["PRE"] = "breakaway", ["AGR"] = "agriculture", ["UNK"] = "unknown",
    };
}
