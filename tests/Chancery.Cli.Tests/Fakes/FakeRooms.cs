using Chancery.Cli.Installation;
using Chancery.Coding;
using Chancery.Coding.Actors;
using Chancery.Coding.Classification;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Times;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Cli.Tests.Fakes;

/// <summary>
/// Rooms without data: an input "bad…" gives a problem, "defect…" makes coding fail, "many:N" gives N articles, any other one article whose text is its name.
/// Every sentence is a flat tree and every article one event over its first word.
/// </summary>
internal sealed class FakeRooms : IRooms, ILanguageEngine
{
    private readonly Lock _lock = new();

    public ReadOptions? Options { get; private set; }

    public Action<Article> WhileCoding { get; init; } = _ => { };

    public ILanguageEngine Engine => this;

    public IReadOnlyList<ICodingStage> Stages { get; } = [new FakeStage()];

    public ArticleReader Reader => throw new NotSupportedException("The fake rooms read no feeds.");

    public IEnumerable<ReadResult> Read(string input, ReadOptions options, Stream standardInput)
    {
        lock (_lock) Options = options;
        if (input == "-") return [ReadResult.Of("-", Article(new StreamReader(standardInput).ReadToEnd(), options))];
        if (input.StartsWith("bad", StringComparison.Ordinal)) return [ReadResult.Failed(input, "empty-input", "there is nothing in it")];
        if (input.Split(':') is ["many", var count])
            return Enumerable.Range(1, int.Parse(count)).Select(i => ReadResult.Of($"{input}:{i}", Article($"Article {i} says nothing.", options)));
        return [ReadResult.Of(input, Article(input, options))];
    }

    public CodedArticle Code(Article article, bool withTrail = false)
    {
        WhileCoding(article);
        if (article.Text.StartsWith("defect", StringComparison.Ordinal)) throw new NotSupportedException("a tree too tall");
        var body = Engine.Analyse(article.Text);
        var trail = withTrail ? new Trail() : null;
        trail?.Add("fakes", body.Sentences[0].Words[0].Span, "coded", "because it is a fake");
        return new CodedArticle(body, new Report(article, [Event(article, body)], [], [], []), trail);
    }

    public IReadOnlyList<PairVerdict> Classify(IReadOnlyList<GivenPair> pairs) =>
        [.. pairs.Select(pair => new PairVerdict(EventType.Support, null, EventFactuality.Occurred, 0.5, $"{pair.Source} to {pair.Target}"))];

    public void Warm()
    {
    }

    public IReadOnlyList<Document> Analyse(IReadOnlyList<string> texts) => [.. texts.Select(Flat)];

    public Document Analyse(string text, IReadOnlyList<TokenizedSentence> sentences) =>
        new(text, [.. sentences.Select(sentence => Flat(text, sentence.Span, sentence.Words))]);

    private static Article Article(string text, ReadOptions options) => new()
    {
        Id = text, Title = $"On {text}", Outlet = options.Outlet ?? "The Fake", Published = options.Published, PublishedBasis = options.Published is null ? null : "given",
        Language = "en", Text = text,
    };

    private static CodedEvent Event(Article article, Document body)
    {
        var word = body.Sentences[0].Words[0];
        return new CodedEvent
        {
            Id = $"event of {article.Id}", Type = EventType.Threaten, Cameo = "130", Goldstein = -4.4, Source = [new ActorCode("RUS:GOV")], Target = [new ActorCode("ARM")],
            Time = new EventTime(new DateOnly(2024, 6, 5), new DateOnly(2024, 6, 5), "June 5", "a fake"), Factuality = EventFactuality.Threatened, Confidence = 0.93,
            Evidence = Evidence.From(article.Text, word.Span), Why = "frame of a fake",
        };
    }

    private static Document Flat(string text)
    {
        var words = new List<TokenizedWord>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start) is >= 0 and var space ? space : text.Length;
            if (end > start) words.Add(new TokenizedWord(text[start..end], new TextSpan(start, end)));
            start = end + 1;
        }
        return new Document(text, words.Count == 0 ? [] : [Flat(text, new TextSpan(words[0].Span.Start, words[^1].Span.End), words)]);
    }

    private static Sentence Flat(string text, TextSpan span, IReadOnlyList<TokenizedWord> words) => new(text, span,
        [.. words.Select((word, i) => new Word
        {
            Index = i, Form = word.Form, Lemma = word.Form, Upos = "X", Features = "", HeadIndex = i == 0 ? -1 : 0, Relation = i == 0 ? "root" : "dep", Span = word.Span,
        })]);

    private sealed class FakeStage : ICodingStage
    {
        public string Name => "fakes";

        public string Needs => "nothing";

        public string Adds => "an event";

        public void Run(Draft draft)
        {
        }
    }
}
