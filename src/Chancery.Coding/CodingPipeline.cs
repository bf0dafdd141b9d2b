using Chancery.Coding.Actors;
using Chancery.Coding.Actors.Knowledge;
using Chancery.Coding.Classification;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Places;
using Chancery.Coding.Scoring;
using Chancery.Coding.Standings;
using Chancery.Coding.Statements;
using Chancery.Coding.Statements.Knowledge;
using Chancery.Coding.Times;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>The stages of coding in the order in which they run.</summary>
/// <remarks>Immutable and thread safe: load once, share between threads. The same article with the same analysis gives the same report.</remarks>
public sealed class CodingPipeline
{
    private readonly ActorLexicon _actors;

    private CodingPipeline(ActorLexicon actors, IReadOnlyList<ICodingStage> stages, PairClassifier pairs) => (_actors, Stages, Pairs) = (actors, stages, pairs);

    /// <summary>Loads the lexicon and composes the stages.</summary>
    /// <param name="lexicon">The folder that holds the lexicon's files.</param>
    /// <param name="overlay">
    /// A folder of the same shape with some of them, or null: its frames and actors are added to the lexicon's and win over them, its other files take the place
    /// of the lexicon's.
    /// </param>
    /// <param name="scorer">Makes the learned scorer when it is first needed; null to do without.</param>
    /// <exception cref="Reading.Knowledge.LexiconException">A file is wrong; the message names file and line.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static CodingPipeline Load(string lexicon, Func<FactualityReader, PairScorer>? scorer = null, string? overlay = null)
    {
        var over = new LexiconOverlay(lexicon, overlay);
        var actors = over.Beside("actors") is { } own ? ActorLexicon.Load(Path.Combine(lexicon, "actors"), own) : ActorLexicon.Load(Path.Combine(lexicon, "actors"));
        var times = TimeLexicon.Load(over.Path("times"));
        var ontology = Ontology.Load(over.Path("ontology.tsv"));
        bool HasMembers(ActorCode code) => actors.Organisation(code.State) is { Kind: not ("grouping" or "region") };
        bool IsOrganisation(ActorCode code) => actors.Organisation(code.State) is not null;
        var frames = FrameLexicon.Load(Path.Combine(lexicon, "frames"), over.Beside("frames"));
        var supports = SupportVerbLexicon.Load(over.Path("support-verbs.tsv"));
        var factuality = new FactualityReader(FactualityLexicon.Load(lexicon), supports);
        var learned = scorer is null ? null : new Lazy<PairScorer>(() => scorer(factuality));
        var contents = ContentModes.Load(over.Path("content-modes.tsv"), ontology);
        var acts = new ActReader(frames, supports, factuality, contents, OffTopicLexicon.Load(over.Path("off-topic.tsv")), IsOrganisation, learned);
        var places = PlaceLexicon.Load(over.Path("places"));
        var standings = new ActReader(
            FrameLexicon.LoadStandings(over.Path("standings.tsv")), supports, factuality, contents, OffTopicLexicon.Load(over.Path("off-topic.tsv")), HasMembers);
        var composer = new EventComposer(ontology);
        var people = new ActorStage(actors, gazetteer: places);

        ICodingStage[] understanding =
        [
            people,
            new TimeStage(times, new TermsOfOffice(actors)),
            new PlaceStage(places, times),
            new StatementStage(SpeechLexicon.Read(over.Path("speech.tsv"))),
        ];
        return new CodingPipeline(actors,
        [
            .. understanding,
            new EventStage(acts, composer),
            new HeadlineStage(understanding, acts, composer),
            new StandingStage(standings, HasMembers),
        ], new PairClassifier(people, frames, supports, factuality, contents, PairTypes.Load(over.Path("pair-types.tsv"), ontology), IsOrganisation, learned));
    }

    /// <summary>The stages in order.</summary>
    public IReadOnlyList<ICodingStage> Stages { get; }

    /// <summary>Tells what one given actor does to another, by the same frames.</summary>
    public PairClassifier Pairs { get; }

    /// <summary>Codes an article.</summary>
    /// <param name="article">The article as read.</param>
    /// <param name="body">The analysis of <see cref="Article.Text"/>.</param>
    /// <param name="headline">The analysis of <see cref="Article.Title"/>, or null when there is none.</param>
    /// <param name="trail">Receives what the stages weighed; null when nobody asks.</param>
    public Report Code(Article article, Document body, Document? headline = null, Trail? trail = null)
    {
        var draft = new Draft(article, body, headline, trail);
        foreach (var stage in Stages) stage.Run(draft);
        return new Report(draft.Article, draft.Events, draft.Statements, draft.Standings, ActorEntries.From(draft.Mentions, body, _actors))
        {
            Mentions = draft.Mentions.All, Times = draft.Times.All, Places = draft.Places.All,
        };
    }
}
