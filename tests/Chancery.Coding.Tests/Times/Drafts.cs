using Chancery.Coding.Actors;
using Chancery.Coding.Actors.Knowledge;
using Chancery.Coding.Places;
using Chancery.Coding.Times;
using Chancery.Coding.Times.Expressions;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Times;

/// <summary>Drafts with their times and places, for tests.</summary>
internal static class Drafts
{
    public static TimeLexicon Times { get; } = TimeLexicon.Load(Checkout.Lexicon("times"));

    public static ActorLexicon Actors { get; } = ActorLexicon.Load(Checkout.Lexicon("actors"));

    public static PlaceLexicon Places { get; } = PlaceLexicon.Load(Checkout.Lexicon("places"));

    public static Draft Of(Document document, DateOnly? published, IEnumerable<Mention>? mentions = null, ITermsOfOffice? terms = null)
    {
        var draft = new Draft(new Article { Id = "test", Language = "en", Text = document.Text, Published = published, PublishedBasis = published is null ? null : "given" }, document) { Mentions = new MentionTable(mentions ?? []) };
        if (mentions is null && document.Sentences.Any(s => s.Words.Any(w => w.Upos == "PROPN"))) new ActorStage(Actors).Run(draft);
        new TimeStage(Times, terms ?? new NoTerms()).Run(draft);
        new PlaceStage(Places, Times).Run(draft);
        return draft;
    }

    /// <summary>The expressions of time alone.</summary>
    public static IEnumerable<TimeMention> FindTimes(Document document, DateOnly? published) => new TimeFinder(Times).Find(document, published).Select(t => t.Mention);

    /// <summary>"first..last" with an open end left out.</summary>
    public static string Show(DateOnly? start, DateOnly? end) => start is null && end is null ? "" : $"{start:yyyy-MM-dd}..{end:yyyy-MM-dd}";

    private sealed class NoTerms : ITermsOfOffice
    {
        public IReadOnlyList<TermOfOffice> Of(string person) => [];
    }
}
