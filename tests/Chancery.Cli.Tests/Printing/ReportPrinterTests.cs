using System.Text.RegularExpressions;
using Chancery.Cli.Printing;
using Chancery.Coding;
using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Places;
using Chancery.Coding.Standings;
using Chancery.Coding.Statements;
using Chancery.Coding.Times;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Cli.Tests.Printing;

public partial class ReportPrinterTests
{
    private const string Text = "Malta froze its seat in the Harbour Pact on Monday. “Enough talk,” Ann Vella told MNA. Malta may leave. Cyprus, she said, had shelled a pier.";

    private static readonly EventTime _monday = new(new DateOnly(2031, 3, 3), new DateOnly(2031, 3, 3), "on Monday", "");

    private static readonly Report _report = new(
        new Article
        {
            Id = "m", Outlet = "The Quay", Title = "Malta freezes seat", Published = new DateOnly(2031, 3, 4), PublishedBasis = "text: March 4, 2031", Language = "en", Agencies = ["MNA"], Text = Text,
        },
        [
            Event(EventType.Sanction, "withdraw", EventFactuality.Possible, "Malta may leave", "MLT", "HARBOUR", EventTime.Unknown),
            Event(EventType.Sanction, "withdraw", EventFactuality.Occurred, "Malta froze its seat in the Harbour Pact on Monday", "MLT", "HARBOUR", _monday) with
            {
                Place = new Place("Valletta", "MLT", null, null, new TextSpan(0, 1), ""),
            },
            Event(EventType.Assault, null, EventFactuality.Alleged, "Cyprus, she said, had shelled a pier", "CYP:MIL", null, EventTime.Unknown) with { SaidBy = "Ann Vella" },
        ],
        [
            new Statement { Id = "s", Speaker = "Ann Vella", SpeakerOf = new ActorCode("MLT:GOV"), Quote = "Enough talk,", TopicActors = [new ActorCode("HARBOUR")], Through = ["MNA"], Evidence = Words("Ann Vella told MNA") },
        ],
        [
            new Standing
            {
                Id = "t", Organisation = new ActorCode("HARBOUR"), Member = new ActorCode("MLT"), Status = StandingStatus.ParticipationFrozen, Time = _monday,
                Factuality = EventFactuality.Occurred, Evidence = Words("Malta froze its seat in the Harbour Pact"), Why = "frame freeze.seat",
            },
        ],
        [new ActorEntry(new ActorCode("MLT"), "Malta", null, []), new ActorEntry(new ActorCode("MLT:GOV"), "Ann Vella", "Foreign Minister", [])]);

    [Fact]
    public void A_report_reads_from_the_page_over_standings_events_and_statements_to_the_actors()
    {
        Assert.Equal(
            """
            ────────────────────────────────────────────────────────────────────────────────
            Malta freezes seat
            The Quay · 4 Mar 2031
              date from text: March 4, 2031
              chain: MNA → The Quay
              malta.txt

            STANDINGS  1  as this report tells them
              MLT in HARBOUR  participation-frozen  occurred  3 Mar 2031
                “Malta froze its seat in the Harbour Pact”
                frame freeze.seat

            EVENTS  3  coded by machine, confirmed by nobody; in frames S acts on T
              told as done:
                3 Mar 2031  MLT → HARBOUR  SANCTION/withdraw  occurred
                  “Malta froze its seat in the Harbour Pact on Monday”
                  in Valletta, MLT · confidence 0.90 · frame leave

              claimed by one side:
                no date  CYP:MIL → –  ASSAULT  alleged
                  “Cyprus, she said, had shelled a pier”
                  Ann Vella’s word · confidence 0.90 · frame leave

              threatened, announced or possible:
                no date  MLT → HARBOUR  SANCTION/withdraw  possible
                  “Malta may leave”
                  confidence 0.90 · frame leave

            STATEMENTS  1
              Ann Vella (MLT:GOV) on HARBOUR · through MNA
                “Enough talk,”

            ACTORS  2
              MLT      Malta
              MLT:GOV  Ann Vella, Foreign Minister


            """, Print(80, colour: false));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(140)]
    public void No_line_is_wider_than_the_terminal(int width) => Assert.All(Print(width, colour: false).Split('\n'), line => Assert.True(line.Length <= width, line));

    [Fact]
    public void Colour_changes_no_word()
    {
        var words = ColourCode().Replace(Print(80, colour: true), "");

        Assert.Equal(Print(80, colour: false).Split('\n'), words.Split('\n').Select(line => line.TrimEnd(' ')));
    }

    [Fact]
    public void A_report_without_anything_says_so() =>
        Assert.Contains("Nothing coded", Print(80, colour: false, _report with { Events = [], Statements = [], Standings = [] }), StringComparison.Ordinal);

    [GeneratedRegex("\x1b\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex ColourCode();

    private static string Print(int width, bool colour, Report? report = null)
    {
        var page = new Page(width, colour);
        ReportPrinter.Print(page, report ?? _report, "malta.txt");
        return page.ToString();
    }

    private static CodedEvent Event(EventType type, string? mode, EventFactuality factuality, string evidence, string source, string? target, EventTime time) => new()
    {
        Id = evidence, Type = type, Mode = mode, Cameo = "160", Goldstein = -4, Source = [new ActorCode(source)], Target = target is null ? [] : [new ActorCode(target)],
        Time = time, Factuality = factuality, Confidence = 0.9, Evidence = Words(evidence), Why = "frame leave",
    };

    private static Evidence Words(string words) => Evidence.From(Text, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length));
}
