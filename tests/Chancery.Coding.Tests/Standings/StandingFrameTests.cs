using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Standings;

namespace Chancery.Coding.Tests.Standings;

/// <summary>Every wording's own example: the marked member and organisation are given, the wording must be found between them.</summary>
public sealed class StandingFrameTests
{
    private static readonly FrameLexicon Frames = FrameLexicon.LoadStandings(Checkout.Lexicon("standings.tsv"));
    private static readonly SupportVerbLexicon Supports = SupportVerbLexicon.Load(Checkout.Lexicon("support-verbs.tsv"));

    [Fact]
    public void Every_example_is_read_as_its_wording_says()
    {
        var sentences = Frames.Frames.Select(f => MarkedSentence.Parse(f.Example)).ToList();
        var documents = TestEngine.OrSkip().Analyse([.. sentences.Select(s => s.Text)]);

        var missed = Frames.Frames.Where((frame, i) =>
        {
            var matcher = new FrameMatcher(Frames, Supports, code => code == MarkedSentence.TargetCode, new MentionTable(sentences[i].Mentions(documents[i])));
            return !documents[i].Sentences.SelectMany(s => s.Words).Select(w => matcher.Match(w))
                .Any(m => m is not null && m.Frame.Standing == frame.Standing && m.Source.Codes.Contains(MarkedSentence.SourceCode));
        }).Select(f => $"{f.Origin} {f.Pattern.Text}: {f.Example}").ToList();

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [Fact]
    public void Every_status_can_be_told() =>
        Assert.Equal(Enum.GetValues<StandingStatus>().ToHashSet(), [.. Frames.Frames.Select(f => StandingStage.Parse(f.Standing!.TrimStart('!')))]);

    [Theory]
    [InlineData("Russia, a member of the Council of Europe since 1996, protested.", "COE", "RUS", StandingStatus.Member)]
    [InlineData("The summit of the Arab League was short. Syria, suspended in 2011, stayed at home.", "LAS", "SYR", StandingStatus.Suspended)]
    [InlineData("The European Union was silent. Bosnia and Herzegovina, which applied in 2016, was refused the talks again.", "EU", "BIH", StandingStatus.Applied)]
    [InlineData("Fiji has not paid its dues to the Commonwealth.", "COMMONWEALTH", "FJI", StandingStatus.RefusesDues)]
    public void A_standing_is_told_by_the_way_too(string text, string organisation, string member, StandingStatus status)
    {
        var document = TestEngine.OrSkip().Analyse([text])[0];
        var report = CodingPipeline.Load(Checkout.Lexicon("")).Code(new() { Id = "1", Language = "en", Text = text }, document);

        Assert.Contains(report.Standings, s => s.Organisation == new ActorCode(organisation) && s.Member == new ActorCode(member) && s.Status == status);
    }
}
