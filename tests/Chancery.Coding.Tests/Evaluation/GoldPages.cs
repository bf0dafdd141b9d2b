using Chancery.Coding.Actors;
using Chancery.Coding.Evaluation;
using Chancery.Language;

namespace Chancery.Coding.Tests.Evaluation;

/// <summary>A small annotated page for tests of the measure, and what a perfect coder would make of it.</summary>
internal static class GoldPages
{
    public const string Text =
        "Malta leaves pact\n\nMalta left the Harbour Pact on Monday. Cyprus may leave the Harbour Pact too. “Enough talk,” said Ann Vella of Malta. Malta met Cyprus in Rome.\n\nRead also\nTunisia sends aid to Malta.";

    public static GoldArticle Page { get; } = new("malta", Text, new GoldReading
    {
        BodyStartsWith = "Malta left the Harbour Pact",
        BodyEndsWith = "Malta met Cyprus in Rome.",
        AgencyChain = ["MNA", "The Quay"],
        Events =
        [
            new GoldEvent
            {
                Id = "e1", Type = "SANCTION", Mode = "withdraw", Source = ["MLT"], Target = ["HARBOUR"], Factuality = "occurred",
                DateStart = new DateOnly(2031, 3, 3), DateEnd = new DateOnly(2031, 3, 3), Evidence = "Malta left the Harbour Pact",
            },
            new GoldEvent { Id = "e2", Type = "SANCTION", Source = ["CYP"], Target = ["HARBOUR"], Factuality = "possible", Evidence = "Cyprus may leave the Harbour Pact" },
            new GoldEvent { Id = "e3", Type = "CONSULT", Source = ["MLT:GOV"], Target = ["CYP"], Factuality = "occurred", Evidence = "Malta met Cyprus", Symmetric = true },
        ],
        Statements = [new GoldStatement { Speaker = "Ann Vella", SpeakerOf = "MLT:GOV", Quote = "Enough talk,", Evidence = "said Ann Vella of Malta" }],
        Mentions = [new GoldMention { Text = "Malta", Nth = 2, Actors = ["MLT"] }, new GoldMention { Text = "Ann Vella of Malta", Actors = ["MLT:GOV"] }],
        Times = [new GoldTime { Text = "Monday", Start = new DateOnly(2031, 3, 3), End = new DateOnly(2031, 3, 3) }],
        Places = [new GoldPlace { Text = "Rome", Country = "ITA" }],
        Standing = [new GoldStanding { Org = "HARBOUR", Member = "MLT", Status = "withdrawn", Factuality = "occurred", Evidence = "Malta left the Harbour Pact" }],
    })
    { Title = "Malta leaves pact", Published = new DateOnly(2031, 3, 4) };

    /// <summary>The records that agree with the gold in everything.</summary>
    public static CodedRecords Perfect(GoldArticle page)
    {
        var start = page.Text.IndexOf(page.Gold.BodyStartsWith, StringComparison.Ordinal);
        var end = page.Text.LastIndexOf(page.Gold.BodyEndsWith, StringComparison.Ordinal) + page.Gold.BodyEndsWith.Length;
        return new CodedRecords(
            [.. page.Gold.Events.Select(e => new CodedEventRecord(e.Type, e.Mode, e.Source, e.Target, e.DateStart, e.DateEnd, e.Factuality, e.Evidence))],
            page.Gold.Statements, page.Gold.Standing, page.Text[start..end], page.Gold.AgencyChain, page.Published)
        {
            Mentions = [.. page.Gold.Mentions.Select(m => (Gold: m, Span: Find(m.Text, m.Nth))).Select(m => new CodedMention(m.Span, m.Span, MentionKind.Group, m.Gold.Actors))],
            Times = [.. page.Gold.Times.Select(t => new CodedTime(Find(t.Text, t.Nth), t.Start, t.End))],
            Places = [.. page.Gold.Places.Select(p => new CodedPlace(Find(p.Text, p.Nth), p.Country))],
        };

        TextSpan Find(string words, int nth)
        {
            var at = -1;
            for (var i = 0; i < nth; i++) at = page.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
            return new TextSpan(at - start, at - start + words.Length);
        }
    }
}
