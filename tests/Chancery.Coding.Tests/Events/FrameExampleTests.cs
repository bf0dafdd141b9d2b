using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Language;

namespace Chancery.Coding.Tests.Events;

/// <summary>Every frame's own example: the marked source and target are given, the frame's type must be found between them.</summary>
public sealed class FrameExampleTests
{
    private static readonly FrameLexicon Frames = FrameLexicon.Load(Checkout.Lexicon("frames"));
    private static readonly SupportVerbLexicon Supports = SupportVerbLexicon.Load(Checkout.Lexicon("support-verbs.tsv"));

    public static TheoryData<EventType> Types => [.. Enum.GetValues<EventType>()];

    [Theory, MemberData(nameof(Types))]
    public void Every_type_has_frames_and_every_frame_an_example(EventType type)
    {
        var frames = Frames.Frames.Where(f => f.Type == type).ToList();

        Assert.NotEmpty(frames);
        Assert.All(frames, f => Assert.True(MarkedSentence.Parse(f.Example).Source is not null, $"{f.Origin}: the example marks no [source]"));
    }

    [Theory, MemberData(nameof(Types))]
    public void Every_example_is_coded_as_its_frame_says(EventType type)
    {
        var engine = TestEngine.OrSkip();
        var frames = Frames.Frames.Where(f => f.Type == type).ToList();
        var sentences = frames.ConvertAll(f => MarkedSentence.Parse(f.Example));
        var documents = engine.Analyse([.. sentences.Select(s => s.Text)]);

        var missed = frames.Select((frame, i) => (Frame: frame, Found: Matches(frame, sentences[i], documents[i]).ToList(), Sentence: sentences[i]))
            .Where(f => !f.Found.Exists(match => IsTold(match, f.Frame, f.Sentence)))
            .Select(f => $"{f.Frame.Origin} {f.Frame.Pattern.Text}: {f.Frame.Example} (found: {string.Join("; ", f.Found.Select(m => m.Frame))})").ToList();

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    private static IEnumerable<FrameMatch> Matches(Frame frame, MarkedSentence sentence, Document document)
    {
        var matcher = new FrameMatcher(Frames, Supports, code => IsOrganisation(frame, code), new MentionTable(sentence.Mentions(document, armed: AsksForArmed(frame))));
        return document.Sentences.SelectMany(s => s.Words).Select(w => matcher.Match(w)).OfType<FrameMatch>();
    }

    private static bool IsTold(FrameMatch match, Frame frame, MarkedSentence sentence) =>
        match.Frame.Type == frame.Type
        && match.Source.Codes.Any(c => c.State == MarkedSentence.SourceCode.State)
        && (sentence.Target is null || (match.Target ?? match.Source).Codes.Contains(MarkedSentence.TargetCode));

    private static bool IsOrganisation(Frame frame, ActorCode code) =>
        frame.Pattern.Elements.Any(e => e.Kind == "org" && e.Slot == (code == MarkedSentence.SourceCode ? PatternSlot.Source : PatternSlot.Target));

    private static bool AsksForArmed(Frame frame) => frame.Pattern.Elements.Any(e => e is { Kind: "armed", Slot: PatternSlot.Source });

    [Fact]
    public void No_frame_fits_the_example_of_a_false_friend()
    {
        var engine = TestEngine.OrSkip();
        var friends = Frames.FalseFriends;
        Assert.NotEmpty(friends);
        var sentences = friends.Select(f => MarkedSentence.Parse(f.Example)).ToList();
        var documents = engine.Analyse([.. sentences.Select(s => s.Text)]);

        var coded = friends.SelectMany((friend, i) =>
        {
            var matcher = new FrameMatcher(Frames, Supports, _ => false, new MentionTable(sentences[i].Mentions(documents[i])));
            return documents[i].Sentences.SelectMany(s => s.Words).Select(w => matcher.Match(w)).OfType<FrameMatch>().Select(m => $"{friend.Origin} {friend.Example}: {m.Frame}");
        }).ToList();

        Assert.True(coded.Count == 0, string.Join('\n', coded));
    }
}
