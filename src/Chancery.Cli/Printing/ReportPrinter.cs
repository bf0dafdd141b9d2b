using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Coding;
using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Json;
using Chancery.Coding.Standings;
using Chancery.Coding.Statements;
using Chancery.Reading;

namespace Chancery.Cli.Printing;

/// <summary>A report as a desk officer reads it: the page, where members stand, what was done, what was said, who is who.</summary>
internal static partial class ReportPrinter
{
    private const int Entry = 2, Detail = 4;

    private static readonly (string Heading, EventFactuality[] Holds)[] _groups =
    [
        ("told as done", [EventFactuality.Occurred, EventFactuality.Ongoing]),
        ("claimed by one side", [EventFactuality.Alleged]),
        ("threatened, announced or possible", [EventFactuality.Threatened, EventFactuality.Planned, EventFactuality.Possible]),
        ("said not to have happened", [EventFactuality.Denied]),
    ];

    /// <summary>Writes one report.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="report">What.</param>
    /// <param name="input">The name of the input.</param>
    public static void Print(Page page, Report report, string input)
    {
        PrintHead(page, report.Article, input);
        if (report.Events.Count + report.Statements.Count + report.Standings.Count == 0)
            page.Line(0, ("Nothing coded: the text tells of no act, statement or standing that Chancery knows.", Ink.Plain));
        PrintStandings(page, report.Standings);
        PrintEvents(page, report.Events);
        PrintStatements(page, report.Statements);
        PrintActors(page, report.Actors);
        page.Gap();
    }

    /// <summary>Writes what the page says of itself.</summary>
    public static void PrintHead(Page page, Article article, string input)
    {
        page.Rule();
        var name = input == "-" ? "standard input" : input;
        page.Line(0, (article.Title.Length > 0 ? article.Title : name, Ink.Strong));
        page.Line(0, (article.Outlet ?? "outlet not named", Ink.Plain), (" · ", Ink.Faint), (article.Published is { } day ? Days.Of(day) : "no date", Ink.Plain));
        if (article.PublishedBasis is { } basis) page.Line(Entry, (Dated(basis), Ink.Faint));
        if (article.Agencies.Count > 0) page.Line(Entry, ("chain: ", Ink.Faint), (string.Join(" → ", article.Agencies.Append(article.Outlet ?? "this page")), Ink.Plain));
        if (article.Title.Length > 0) page.Line(Entry, (name, Ink.Faint));
        page.Gap();
    }

    private static void PrintStandings(Page page, IReadOnlyList<Standing> standings)
    {
        if (standings.Count == 0) return;
        Heading(page, "STANDINGS", standings.Count, "as this report tells them");
        foreach (var standing in standings)
        {
            page.Line(Entry,
                ($"{standing.Member} in {standing.Organisation}", Ink.Strong), ("  ", Ink.Plain), (Spelling.Of(standing.Status), Ink.Plain), ("  ", Ink.Plain),
                (Spelling.Of(standing.Factuality), Ink.Of(standing.Factuality)), ("  ", Ink.Plain), (Days.Of(standing.Time), Ink.Plain));
            page.Line(Detail, ($"“{standing.Evidence.Text}”", Ink.Plain));
            page.Line(Detail, (Brief(standing.Why), Ink.Faint));
        }
        page.Gap();
    }

    private static void PrintEvents(Page page, IReadOnlyList<CodedEvent> events)
    {
        if (events.Count == 0) return;
        Heading(page, "EVENTS", events.Count, "coded by machine, confirmed by nobody; in frames S acts on T");
        var first = true;
        foreach (var (heading, holds) in _groups)
        {
            CodedEvent[] group = [.. events.Where(coded => holds.Contains(coded.Factuality)).OrderBy(coded => coded.Time.Start ?? coded.Time.End ?? DateOnly.MaxValue)];
            if (group.Length == 0) continue;
            if (!first) page.Gap();
            first = false;
            page.Line(Entry, ($"{heading}:", Ink.Heading));
            foreach (var coded in group) PrintEvent(page, coded, Detail);
        }
        page.Gap();
    }

    /// <summary>Writes one event.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="coded">The event.</param>
    /// <param name="indent">Columns kept free on the left.</param>
    public static void PrintEvent(Page page, CodedEvent coded, int indent)
    {
        var mode = coded.Mode is { } name ? $"/{name}" : "";
        page.Line(indent,
            (Days.Of(coded.Time), Ink.Plain), ("  ", Ink.Plain),
            (Codes(coded.Source), Ink.Strong), (" → ", Ink.Faint), (coded.Target.Count > 0 ? Codes(coded.Target) : "–", Ink.Strong), ("  ", Ink.Plain),
            ($"{Spelling.Of(coded.Type)}{mode}", Ink.Plain), ("  ", Ink.Plain), (Spelling.Of(coded.Factuality), Ink.Of(coded.Factuality)));
        page.Line(indent + 2, ($"“{coded.Evidence.Text}”", Ink.Plain));
        var place = coded.Place is { } where ? $"in {where.Name}{(where.Country is { } country ? $", {country}" : "")} · " : "";
        var said = coded.SaidBy is { } speaker ? $"{speaker}’s word · " : "";
        page.Line(indent + 2, (string.Create(CultureInfo.InvariantCulture, $"{place}{said}confidence {coded.Confidence:0.00} · {Brief(coded.Why)}"), Ink.Faint));
    }

    private static void PrintStatements(Page page, IReadOnlyList<Statement> statements)
    {
        if (statements.Count == 0) return;
        Heading(page, "STATEMENTS", statements.Count, "");
        foreach (var said in statements)
        {
            var side = said.SpeakerOf is { } code ? $" ({code})" : "";
            var topic = said.TopicActors.Count > 0 ? $" on {Codes(said.TopicActors)}" : "";
            var time = said.Time.Start is null && said.Time.End is null ? "" : $" · {Days.Of(said.Time)}";
            var through = said.Through.Count > 0 ? $" · through {string.Join(", ", said.Through)}" : "";
            page.Line(Entry, ($"{said.Speaker}{side}", Ink.Strong), ($"{topic}{time}{through}", Ink.Faint));
            if (said.Quote is { } quote) page.Line(Detail, ($"“{string.Join("” … “", said.QuoteMore.Prepend(quote))}”", Ink.Plain));
            else page.Line(Detail, ("in the page’s words: ", Ink.Faint), (said.Evidence.Text, Ink.Plain));
        }
        page.Gap();
    }

    private static void PrintActors(Page page, IReadOnlyList<ActorEntry> actors)
    {
        if (actors.Count == 0) return;
        Heading(page, "ACTORS", actors.Select(actor => actor.Code).Distinct().Count(), "");
        var room = actors.Max(actor => actor.Code.Value.Length) + 2;
        foreach (var side in actors.GroupBy(actor => actor.Code.Value))
            page.Labelled(Entry, side.Key, Ink.Strong, room, (string.Join("; ", side.Select(actor => actor.Office is { } office ? $"{actor.Name}, {office}" : actor.Name)), Ink.Plain));
    }

    // A frame may list dozens of words that do as well; the reader of a report needs two of them. The whole frame is in the JSON and in 'explain'.
    private static string Brief(string why) => Alternatives().Replace(why, "${first}…");

    [GeneratedRegex(@"(?<first>(?:[^\s|'()]+\|){2})(?:[^\s|'()]+\|)*[^\s|'()]+", RegexOptions.None, 1000)]
    private static partial Regex Alternatives();

    // "metadata: JSON-LD" is how the reader names a basis; people read "date from metadata: JSON-LD".
    private static string Dated(string basis) => basis switch
    {
        "given" => "date given with the input",
        _ when basis.StartsWith("inferred", StringComparison.Ordinal) => $"date {basis}",
        _ => $"date from {basis}",
    };

    private static void Heading(Page page, string name, int count, string note) =>
        page.Line(0, (name, Ink.Heading), ($"  {count.ToString(CultureInfo.InvariantCulture)}", Ink.Plain), (note.Length > 0 ? $"  {note}" : "", Ink.Faint));

    private static string Codes(IReadOnlyList<ActorCode> codes) => string.Join(" + ", codes.Select(code => code.Value));
}
