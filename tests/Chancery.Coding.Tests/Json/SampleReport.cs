using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Places;
using Chancery.Coding.Standings;
using Chancery.Coding.Statements;
using Chancery.Coding.Times;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Json;

/// <summary>A small report written by hand that fills every field, for tests of what is written.</summary>
internal static class SampleReport
{
    private const string Text = "Malta froze its seat in the Harbour Pact in Żurrieq on Monday, Foreign Minister Ann Vella said. “Enough <talk> & tea,” she told MNA.";

    public static Report Report { get; } = Make();

    private static Report Make()
    {
        var body = ParsedText.Parse("Malta", "Malta PROPN 0 root");
        var day = new EventTime(new DateOnly(2031, 3, 3), new DateOnly(2031, 3, 3), "on Monday", "in the clause: 'on Monday'");
        var malta = Mention(body, "Malta", MentionKind.State, "MLT");
        var pact = Mention(body, "Harbour Pact", MentionKind.Organisation, "HARBOUR");
        return new Report(
            new Article
            {
                Id = "malta-1", Outlet = "The Quay", Title = "Malta freezes seat", Published = new DateOnly(2031, 3, 4), PublishedBasis = "text: March 4, 2031",
                Byline = "J. Borg", Language = "en", Agencies = ["MNA"], Text = Text,
            },
            [
                new CodedEvent
                {
                    Id = "e-1", Type = EventType.Sanction, Mode = "withdraw", Cameo = "161", Goldstein = -4, Contexts = ["diplomatic"],
                    Source = [new ActorCode("MLT")], Target = [new ActorCode("HARBOUR")], SourceMentions = [malta], TargetMentions = [pact], Time = day,
                    Place = new Place("Żurrieq", "MLT", 35.83, 14.47, Span("Żurrieq"), "in the gazetteer"), Factuality = EventFactuality.Occurred,
                    SaidBy = "Ann Vella", Confidence = 0.87654, Evidence = Words("Malta froze its seat in the Harbour Pact in Żurrieq on Monday"), Why = "frame freeze.seat",
                },
            ],
            [
                new Statement
                {
                    Id = "s-1", Speaker = "Ann Vella", SpeakerOf = new ActorCode("MLT:GOV"), Quote = "Enough <talk> & tea,", TopicActors = [new ActorCode("HARBOUR")],
                    Evidence = Words("she told MNA"), Through = ["MNA"],
                },
            ],
            [
                new Standing
                {
                    Id = "t-1", Organisation = new ActorCode("HARBOUR"), Member = new ActorCode("MLT"), Status = StandingStatus.ParticipationFrozen, Time = day,
                    Factuality = EventFactuality.Occurred, Evidence = Words("froze its seat in the Harbour Pact"), Why = "frame freeze.seat",
                },
            ],
            [new ActorEntry(new ActorCode("MLT:GOV"), "Ann Vella", "Foreign Minister", [Words("Foreign Minister Ann Vella"), Words("she")])]);
    }

    private static Mention Mention(Document body, string words, MentionKind kind, string code) =>
        new() { Span = Span(words), Head = body.Sentences[0].Root, Kind = kind, Actors = [new ActorCode(code)], Why = "lexicon" };

    private static Evidence Words(string words) => Evidence.From(Text, Span(words));

    private static TextSpan Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);
}
