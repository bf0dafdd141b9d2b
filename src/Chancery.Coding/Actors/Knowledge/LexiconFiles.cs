using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Actors.Knowledge;

/// <summary>Reads and checks the files of <c>lexicon/actors</c>; every error names file and line.</summary>
internal sealed class LexiconFiles
{
    private readonly IReadOnlyList<string> _folders;
    private readonly HashSet<string> _codes = [];
    private readonly HashSet<string> _government = [], _motion = [], _town = [];

    // How many of its first columns name a row of each file: a row of a later folder takes the place of the one that it names.
    private static readonly Dictionary<string, int> Keys = new()
    {
        ["members.tsv"] = 3, ["holders.tsv"] = 0, ["place-uses.tsv"] = 2, ["confusables.tsv"] = 2, ["juntas.tsv"] = 2, ["name-customs.tsv"] = 2,
    };

    private readonly ICollection<LexiconException>? _problems;

    private LexiconFiles(IReadOnlyList<string> folders, ICollection<LexiconException>? problems) => (_folders, _problems) = (folders, problems);

    public List<State> States { get; } = [];
    public List<Organisation> Organisations { get; } = [];
    public List<Membership> Memberships { get; } = [];
    public List<OfficeTerm> OfficeTerms { get; } = [];
    public Dictionary<string, Confusable> Confusables { get; } = [];
    public Dictionary<string, char> GivenNames { get; } = [];
    public HashSet<string> Things { get; } = [];
    public List<(string State, Term Term)> Juntas { get; } = [];
    public HashSet<string> FamilyFirst { get; } = [];
    public HashSet<string> ByGivenName { get; } = [];
    public NameTrie Names { get; } = new();
    public PlaceUses Uses => new(_government, _motion, _town);

    /// <summary>Reads all files.</summary>
    /// <param name="folders">The folders; rows of later ones win.</param>
    /// <param name="problems">Receives what is wrong, row by row; null to throw the first.</param>
    public static LexiconFiles Read(IReadOnlyList<string> folders, ICollection<LexiconException>? problems = null)
    {
        var files = new LexiconFiles(folders, problems);
        files.ReadStates();
        files.ReadOrganisations();
        files.ReadSeats();
        files.ReadBodies();
        files.ReadMembers();
        files.ReadTitles();
        files.ReadGroups();
        files.ReadHolders();
        files.ReadConfusables();
        files.ReadWords();
        return files;
    }

    private List<TsvRow> Rows(string name, params string[] columns)
    {
        var rows = new List<TsvRow>();
        var places = new Dictionary<string, (int Place, int Folder)>(StringComparer.Ordinal);
        var key = Keys.GetValueOrDefault(name, 1);
        for (var i = 0; i < _folders.Count; i++)
        {
            var path = Path.Combine(_folders[i], name);
            if (i > 0 && !File.Exists(path)) continue;
            foreach (var row in Table(path, columns))
            {
                var named = key == 0 ? null : string.Join('\t', columns.Take(key).Select(column => row[column]));
                if (i > 0 && named is not null && places.TryGetValue(named, out var other) && other.Folder < i) (rows[other.Place], places[named]) = (row, (other.Place, i));
                else
                {
                    if (named is not null) places.TryAdd(named, (rows.Count, i));
                    rows.Add(row);
                }
            }
        }
        return rows;
    }

    private IReadOnlyList<TsvRow> Table(string path, string[] columns)
    {
        try
        {
            return TsvTable.Read(path, columns).Rows;
        }
        catch (LexiconException problem) when (_problems is not null)
        {
            _problems.Add(problem);
            return [];
        }
    }

    /// <summary>Reads each row; one that is wrong does not keep the others from being read where problems are collected.</summary>
    private void Each(IEnumerable<TsvRow> rows, Action<TsvRow> read)
    {
        foreach (var row in rows)
            try
            {
                read(row);
            }
            catch (LexiconException problem) when (_problems is not null)
            {
                _problems.Add(problem);
            }
    }

    private void ReadStates()
    {
        Each(Rows("states.tsv", "code", "name", "names", "people", "adjectives", "capitals", "parent"), row =>
        {
            var code = new ActorCode(row["code"]);
            if (code.Value.Length < 3) throw row.Error($"'{code}' is no code of a state: three capitals, or three capitals, a colon and PRE.");
            if (!_codes.Add(code.Value)) throw row.Error($"The code '{code}' is given twice.");
            var capitals = row.List("capitals");
            States.Add(new State(code, row["name"], row["parent"] is { Length: > 0 } parent ? parent : null, [.. capitals.Select(c => c.TrimStart('?'))]));
            Enter(row, row["name"], NameKind.State, code);
            foreach (var name in row.List("names")) Enter(row, name, NameKind.State, code);
            // "Congolese" is found as an adjective; the tree tells when it stands for the people.
            foreach (var name in row.List("people").Except(row.List("adjectives"))) Enter(row, name, NameKind.People, code);
            foreach (var name in row.List("adjectives")) Enter(row, name, NameKind.Adjective, code);
            foreach (var name in capitals) Enter(row, name, NameKind.Capital, code);
        });
        foreach (var state in States)
            if (state.Parent is { } parent && !_codes.Contains(parent))
                throw new LexiconException(Path.Combine(_folders[0], "states.tsv"), 0, $"The parent '{parent}' of {state.Code} is not listed.");
    }

    private void ReadOrganisations()
    {
        var parents = new List<(TsvRow Row, string Parent)>();
        Each(Rows("organisations.tsv", "code", "name", "names", "epithets", "adjectives", "kind", "parent", "seat"), row =>
        {
            if (!_codes.Add(row["code"])) throw row.Error($"The code '{row["code"]}' is given twice.");
            var parent = row["parent"] is { Length: > 0 } given ? given : null;
            if (parent is not null) parents.Add((row, parent));
            var organisation = new Organisation(row["code"], row["name"], row["kind"], parent, row["seat"])
            {
                Heads = row.List("names").Prepend(row["name"]).Select(NameHeads.Of).OfType<string>().ToHashSet(),
            };
            Organisations.Add(organisation);
            var code = new ActorCode(parent ?? row["code"]);
            Enter(row, row["name"], NameKind.Organisation, code, organisation);
            if (row["code"].All(char.IsAsciiLetterUpper)) Enter(row, row["code"], NameKind.Organisation, code, organisation);
            foreach (var name in row.List("names")) Enter(row, name, NameKind.Organisation, code, organisation);
            foreach (var name in row.List("epithets")) Enter(row, name, NameKind.Epithet, code, organisation);
            foreach (var name in row.List("adjectives")) Enter(row, name, NameKind.Adjective, code);
        });
        foreach (var (row, parent) in parents)
            if (!Organisations.Exists(o => o.Code == parent && o.Parent is null))
                throw row.Error($"The parent '{parent}' is not an organisation of the list, or has a parent itself.");
    }

    private void ReadSeats()
    {
        Each(Rows("seats.tsv", "name", "code"), row => Enter(row, row["name"], NameKind.Seat, Known(row, row["code"])));
    }

    private void ReadBodies()
    {
        Each(Rows("bodies.tsv", "name", "names", "code", "since", "until"), row =>
        {
            var (code, term) = (Known(row, row["code"]), Time(row));
            foreach (var name in row.List("names").Prepend(row["name"])) Enter(row, name, NameKind.Body, code, null, term);
        });
    }

    private void ReadMembers()
    {
        Each(Rows("members.tsv", "org", "member", "since", "until", "status"), row =>
        {
            if (!Organisations.Exists(o => o.Code == row["org"])) throw row.Error($"There is no organisation '{row["org"]}' in organisations.tsv.");
            Known(row, row["member"]);
            Memberships.Add(new Membership(row["org"], row["member"], Time(row), row["status"]));
        });
    }

    private void ReadTitles()
    {
        Each(Rows("offices.tsv", "title", "kind", "sector", "state", "home", "gender"), row =>
        {
            if (!Enum.TryParse<TitleKind>(row["kind"], ignoreCase: true, out var kind)) throw row.Error($"'{row["kind"]}' is no kind of title: office, rank, address, modifier or former.");
            if (row["state"].Length > 0) Known(row, row["state"]);
            var title = new Title(row["title"], kind, Empty(row["sector"]), Empty(row["state"]), row["home"] == "yes", row["gender"] is [var gender] ? gender : '\0');
            Enter(row, title.Name, NameKind.Title, null, title);
        });
    }

    private void ReadGroups()
    {
        Each(Rows("groups.tsv", "noun", "sector", "of_place", "bare", "relational"), row =>
        {
            Enter(row, row["noun"], NameKind.Group, null, new GroupNoun(row["noun"], Empty(row["sector"]), row["of_place"] == "yes", row["bare"] is "yes" or "always", row["relational"] == "yes", row["bare"] == "always"));
        });
        Each(Rows("nominals.tsv", "noun", "takes"), row =>
        {
            Enter(row, row["noun"], NameKind.Nominal, null, new NominalNoun(row["noun"], row.List("takes")));
        });
    }

    private void ReadHolders()
    {
        Each(Rows("holders.tsv", "person", "spellings", "gender", "office", "actor", "since", "until"), row =>
        {
            if (row["person"].Length == 0) throw row.Error("The person is missing.");
            OfficeTerms.Add(new OfficeTerm(row["person"], row.List("spellings"), row["office"], Known(row, row["actor"]), Time(row), row["gender"] is [var g] ? g : '\0'));
        });
    }

    private void ReadConfusables()
    {
        foreach (var group in Rows("confusables.tsv", "name", "code", "cues").GroupBy(r => r["name"].ToLowerInvariant()))
            Confusables.Add(group.Key, new Confusable(group.Key, [.. group.Select(r =>
                new Bearer(r["code"] == "-" ? null : Known(r, r["code"]), r.List("cues").Select(c => c.ToLowerInvariant()).ToHashSet()))]));
        Each(Rows("blocked.tsv", "name", "what"), row => Enter(row, row["name"], NameKind.Blocked, null));
        // "Sudan Tribune", "The Jerusalem Post": papers are named after states and towns without being theirs.
        foreach (var path in _folders.Select(folder => Path.Combine(folder, "..", "outlets.tsv")).Where(File.Exists))
            foreach (var row in TsvTable.Read(path, "name", "other_names").Rows)
                foreach (var name in row.List("other_names").Prepend(row["name"]))
                    if (name.Split(' ').Count(word => word is not "The") > 1 && char.IsUpper(name[0]))
                        Enter(row, name, NameKind.Blocked, null);
    }

    private void ReadWords()
    {
        Each(Rows("given-names.tsv", "name", "gender"), row =>
        {
            if (!GivenNames.TryAdd(NameKey.Of(row["name"]), row["gender"] is [var g] ? g : throw row.Error("The gender is 'f' or 'm'.")))
                if (GivenNames[NameKey.Of(row["name"])] != row["gender"][0])
                    throw row.Error($"'{row["name"]}' stands with the other gender already.");
        });
        Each(Rows("name-customs.tsv", "name", "custom"), row =>
        {
            _ = row["custom"] switch
            {
                "family" => FamilyFirst.Add(NameKey.Of(row["name"])),
                "given" => ByGivenName.Add(Known(row, row["name"]).State),
                _ => throw row.Error($"'{row["custom"]}' is no custom: family or given."),
            };
        });
        Each(Rows("juntas.tsv", "state", "since", "until"), row => Juntas.Add((Known(row, row["state"]).State, Time(row))));
        Each(Rows("things.tsv", "noun"), row => Things.Add(row["noun"]));
        Each(Rows("place-uses.tsv", "lemma", "use"), row =>
        {
            (row["use"] switch { "government" => _government, "motion" => _motion, "town" => _town, _ => throw row.Error($"'{row["use"]}' is no use: government, motion or town.") })
                .Add(row["lemma"]);
        });
    }

    private void Enter(TsvRow row, string name, NameKind kind, ActorCode? code, object? record = null, Term term = default)
    {
        var weak = name.StartsWith('?');
        var plain = weak ? name[1..] : name;
        if (!plain.Any(char.IsLetter)) throw row.Error($"'{name}' is no name.");
        Names.Add(plain, new NameReading(kind, code, plain, weak, record, term));
    }

    /// <summary>The code, when its state or organisation is listed; organisations' bodies count for their parent.</summary>
    private ActorCode Known(TsvRow row, string text)
    {
        var code = new ActorCode(text);
        if (!_codes.Contains(code.Value) && !_codes.Contains(code.State)) throw row.Error($"There is no state or organisation '{code.State}' in states.tsv or organisations.tsv.");
        if (code.Sector is { } sector && sector.Any(c => !char.IsAsciiLetterUpper(c))) throw row.Error($"'{sector}' is no sector.");
        return code;
    }

    private static Term Time(TsvRow row) =>
        Term.Parse(row["since"], row["until"]) ?? throw row.Error($"'{row["since"]}' to '{row["until"]}' is no stretch of time: yyyy, yyyy-MM or yyyy-MM-dd, the end not before the beginning.");

    private static string? Empty(string text) => text.Length == 0 ? null : text;
}
