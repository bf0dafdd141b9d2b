using System.Text;
using Chancery.Coding.Identity;
using Chancery.Coding.Json;

namespace Chancery.Bench;

/// <summary>Makes coded reports by the thousand, the same for the same seed: skewed actors, three years of days, one report in ten a copy of an earlier one. Nobody did any of it.</summary>
public sealed class SyntheticReports
{
    private static readonly string[] _actors =
    [
        "USA", "RUS", "CHN", "UKR", "ISR", "IRN", "TUR", "GBR", "FRA", "DEU", "IND", "PAK", "ARM", "AZE", "GEO", "KAZ", "KGZ", "TJK", "BLR", "POL", "SYR", "IRQ", "SAU", "QAT", "EGY", "SDN", "ETH", "KEN", "NGA", "MLI",
        "NER", "BFA", "ZAF", "BRA", "ARG", "VEN", "COL", "MEX", "JPN", "KOR", "PRK", "PHL", "VNM", "IDN", "CSTO", "NATO", "EU", "UN", "ECOWAS", "ASEAN",
    ];

    private static readonly (string Type, string Verb, string Cameo, double Goldstein, string Factuality)[] _acts =
    [
        ("CONSULT", "held talks with", "040", 1, "occurred"), ("ACCUSE", "accused", "112", -2, "occurred"), ("AGREE", "agreed to work with", "030", 4, "planned"), ("REQUEST", "asked", "102", -5, "occurred"),
        ("REJECT", "rejected a demand of", "120", -4, "occurred"), ("THREATEN", "threatened", "130", -4.4, "threatened"), ("SANCTION", "imposed sanctions on", "163", -8, "occurred"),
        ("AID", "sent aid to", "070", 7, "occurred"), ("SUPPORT", "backed", "050", 3.5, "occurred"), ("ASSAULT", "shelled", "190", -10, "alleged"), ("COOPERATE", "held an exercise with", "060", 6, "occurred"),
        ("CONSULT", "may meet", "040", 1, "possible"),
    ];

    private static readonly string[] _sectors = ["", "", ":GOV", ":GOV", ":MIL"];
    private const int Vocabulary = 20_000;

    private static readonly string[] _outlets = ["Reuters", "TASS", "AFP", "Xinhua", "The Quay", "Harbour Times", "Northern Post", "Capital Daily", "Radio Meridian", "Coral Wire", "Gazette", "Plain Dealer"];

    private readonly Random _random;
    private readonly List<(ReportJson Report, int Number)> _recent = [];
    private readonly int _days;
    private int _made;

    /// <summary>Begins a series.</summary>
    /// <param name="seed">Makes the series what it is.</param>
    /// <param name="days">Over how many days from 1 January 2022 the reports are spread.</param>
    public SyntheticReports(int seed, int days = 1095) => (_random, _days) = (new Random(seed), days);

    /// <summary>The next report.</summary>
    public ReportJson Next()
    {
        var number = _made++;
        if (_recent.Count > 20 && _random.Next(10) == 0) return Copy(number, _recent[_random.Next(_recent.Count)].Report);
        var day = new DateOnly(2022, 1, 1).AddDays(_random.Next(_days)).ToString("yyyy-MM-dd");
        var text = new StringBuilder();
        var events = new List<EventJson>();
        var count = 1 + _random.Next(5);
        for (var i = 0; i < count; i++)
        {
            var (source, target) = (Actor(), Actor());
            if (source == target) target = _actors[(Array.IndexOf(_actors, source) + 1) % _actors.Length];
            var act = _acts[_random.Next(_acts.Length)];
            var start = text.Length;
            text.Append(source).Append(' ').Append(act.Verb).Append(' ').Append(target).Append(" over the ").Append(Word()).Append(" and the ").Append(Word());
            var end = text.Length;
            text.Append(" on ").Append(day).Append(". ");
            for (var j = _random.Next(2, 5); j > 0; j--) text.Append("The ").Append(Word()).Append(" of the ").Append(Word()).Append(" concerns the ").Append(Word()).Append(" near the ").Append(Word()).Append(". ");
            text.Append("\n\n");
            events.Add(new EventJson(
                ContentId.Of("synthetic", number, i), act.Type, null, "", act.Cameo, act.Goldstein, [], [source + _sectors[_random.Next(_sectors.Length)]], [target], [], [], day, day, null, null, act.Factuality, null,
                Math.Round(0.5 + _random.NextDouble() / 2, 3), new EvidenceJson(start, end, text.ToString(start, end - start)), "synthetic"));
        }
        var report = new ReportJson(
            new ArticleJson($"synthetic-{number}", null, _outlets[_random.Next(_outlets.Length)], $"{Word()} and {Word()}", day, "given", "en", [], text.ToString()), events, [],
            _random.Next(20) == 0 ? [new StandingJson(_actors[44 + _random.Next(6)], _actors[_random.Next(44)], _random.Next(2) == 0 ? "boycotting" : "participation-frozen", day, day, "occurred", events[0].Evidence)] : [], []);
        _recent.Add((report, number));
        if (_recent.Count > 200) _recent.RemoveAt(0);
        return report;
    }

    private ReportJson Copy(int number, ReportJson original) => original with
    {
        Article = original.Article with { Id = $"synthetic-{number}", Outlet = _outlets[_random.Next(_outlets.Length)], Agencies = original.Article.Outlet is { } from ? [from] : [] },
        Events = [.. original.Events.Select((one, i) => one with { Id = ContentId.Of("synthetic", number, i) })],
    };

    // A few actors are in the news far more often than the others.
    private string Actor() => _actors[(int)(_actors.Length * Math.Pow(_random.NextDouble(), 1.7))];

    // As in language: few words are frequent, most are rare. The first one is "pipeline", for searching.
    private string Word()
    {
        var number = (int)(Vocabulary * Math.Pow(_random.NextDouble(), 3));
        if (number == 0) return "pipeline";
        var word = new StringBuilder();
        for (var left = number; left > 0; left /= 20) word.Append("bdfgklmnprstvzchjwqx"[left % 20]).Append("aeiou"[left % 5]);
        return word.Append("ron").ToString();
    }
}
