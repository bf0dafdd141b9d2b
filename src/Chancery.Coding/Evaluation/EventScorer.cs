using Chancery.Language;

namespace Chancery.Coding.Evaluation;

/// <summary>
/// Compares coded events with the gold. Two may be paired when their words overlap or touch the same sentence (other words for the same act in the gold
/// count too); words from the headline may be paired with any event of that type that shares an actor on each side. For each level the admissible pairs are
/// taken best first, one to one.
/// </summary>
internal sealed class EventScorer
{
    /// <summary>The levels, each asking more than the one before in one respect.</summary>
    public static readonly (string Name, Func<EventAgreement, bool> Admits)[] Levels =
    [
        ("located", _ => true),
        ("quad", a => a.Quad),
        ("type", a => a.Type),
        ("some actors", a => a.Type && a.SomeActors),
        ("actors", a => a.Type && a.Actors),
        ("coarse factuality", a => a.Type && a.Actors && a.CoarseFactuality),
        ("factuality", a => a.Type && a.Actors && a.Factuality),
    ];

    private const int TypeLevel = 2;

    private readonly GoldReading _gold;
    private readonly GoldText _text;
    private readonly TextSpan _body;
    private readonly IReadOnlyList<TextSpan> _headlines;
    private readonly IReadOnlyList<TextSpan> _furniture;

    public EventScorer(GoldArticle article, GoldText text)
    {
        (_gold, _text) = (article.Gold, text);
        var start = Math.Max(0, text.Text.IndexOf(_gold.BodyStartsWith, StringComparison.Ordinal));
        var end = text.Text.LastIndexOf(_gold.BodyEndsWith, StringComparison.Ordinal);
        _body = new TextSpan(start, end < 0 ? text.Text.Length : end + _gold.BodyEndsWith.Length);
        _headlines = [.. text.Find(article.Title).Where(span => span.Start < start)];
        _furniture = [.. _gold.FurnitureInside.SelectMany(text.Find)];
    }

    public EventScore Score(IReadOnlyList<CodedEventRecord> events)
    {
        CodedEventRecord[] coded = [.. events.Select(AsThreat)];
        IReadOnlyList<TextSpan>[] codedSpans = [.. coded.Select(e => _text.Find(e.Evidence))];
        var candidates = Candidates(coded, codedSpans);
        IReadOnlyList<Candidate>[] pairs = [.. Levels.Select(level => Pairing.BestFirst(candidates.Where(c => level.Admits(c.Agreement)).Select(c => c.Candidate)))];
        var matched = pairs[TypeLevel];
        var matchedCoded = matched.Select(pair => pair.Coded).ToHashSet();
        var dropped = Ignored(coded, codedSpans, matchedCoded);
        var again = candidates.Where(c => c.Agreement.Type).Select(c => c.Candidate.Coded).ToHashSet();

        int[] counted = [.. Enumerable.Range(0, coded.Length).Where(i => !dropped.Contains(i))];
        int[] wrong = [.. counted.Where(i => !matchedCoded.Contains(i))];
        var matchedGold = matched.Select(pair => pair.Gold).ToHashSet();
        return new EventScore
        {
            Levels = [.. pairs.Select(level => new Tally(level.Count(pair => !dropped.Contains(pair.Coded)), counted.Length, _gold.Events.Count))],
            Types = Group(matched.Select(pair => _gold.Events[pair.Gold].Type), counted.Select(i => coded[i].Type), _gold.Events.Select(e => e.Type)),
            Factualities = Group(
                matched.Where(pair => EventAgreement.Between(coded[pair.Coded], _gold.Events[pair.Gold]).Factuality).Select(pair => _gold.Events[pair.Gold].Factuality),
                counted.Select(i => coded[i].Factuality), _gold.Events.Select(e => e.Factuality)),
            Dates = Share(matched, gold => gold.DateStart is not null, SameDays, coded),
            OverlappingDates = Share(matched, gold => gold.DateStart is not null, SharesADay, coded),
            Days = Share(matched, gold => gold.DateStart is not null && gold.DateStart == gold.DateEnd, SameDays, coded),
            Modes = Share(matched, gold => !string.IsNullOrEmpty(gold.Mode), (e, gold) => string.Equals(e.Mode, gold.Mode, StringComparison.OrdinalIgnoreCase), coded),
            Missed = [.. _gold.Events.Where((_, i) => !matchedGold.Contains(i))],
            False = [.. wrong.Select(i => coded[i])],
            Repeated = wrong.Count(again.Contains),
            Nowhere = codedSpans.Count(spans => spans.Count == 0),
            InFurniture = codedSpans.Count(IsFurniture),
            Ignored = dropped.Count,
        };
    }

    private List<(Candidate Candidate, EventAgreement Agreement)> Candidates(CodedEventRecord[] coded, IReadOnlyList<TextSpan>[] codedSpans)
    {
        var gold = _gold.Events.Select(e =>
        {
            TextSpan[] spans = [.. e.AltEvidence.Prepend(e.Evidence).SelectMany(_text.Find)];
            return (Spans: spans, Sentences: _text.SentencesUnder(spans), Length: _text.Find(e.Evidence).Sum(span => span.Length));
        }).ToArray();
        var candidates = new List<(Candidate, EventAgreement)>();
        for (var i = 0; i < coded.Length; i++)
        {
            var (spans, sentences, headline) = (codedSpans[i], _text.SentencesUnder(codedSpans[i]), IsHeadline(codedSpans[i]));
            if (spans.Count == 0) continue;
            for (var j = 0; j < gold.Length; j++)
            {
                var agreement = EventAgreement.Between(coded[i], _gold.Events[j]);
                var overlap = GoldText.Overlap(spans, gold[j].Spans);
                if (overlap == 0 && !sentences.Overlaps(gold[j].Sentences) && !(headline && agreement.Type && agreement.SomeActors)) continue;
                var closeness = 2.0 * overlap / Math.Max(1, spans.Sum(span => span.Length) + gold[j].Length);
                candidates.Add((new Candidate(i, j, (agreement.Type, agreement.Actors, agreement.SomeActors, agreement.Factuality, closeness)), agreement));
            }
        }
        return candidates;
    }

    private HashSet<int> Ignored(CodedEventRecord[] coded, IReadOnlyList<TextSpan>[] spans, HashSet<int> matched) =>
        [.. Enumerable.Range(0, coded.Length).Where(i => !matched.Contains(i) && _gold.Ignore.Any(ignore =>
            (ignore.OnlyIfFactuality.Count == 0 || ignore.OnlyIfFactuality.Contains(coded[i].Factuality)) && GoldText.Overlap(spans[i], _text.Find(ignore.Evidence)) > 0))];

    private Tally Share(IReadOnlyList<Candidate> pairs, Func<GoldEvent, bool> counts, Func<CodedEventRecord, GoldEvent, bool> isRight, CodedEventRecord[] coded)
    {
        Candidate[] counted = [.. pairs.Where(pair => counts(_gold.Events[pair.Gold]))];
        return new Tally(counted.Count(pair => isRight(coded[pair.Coded], _gold.Events[pair.Gold])), counted.Length, counted.Length);
    }

    private bool IsHeadline(IReadOnlyList<TextSpan> spans) =>
        spans.Count > 0 && spans.All(span => span.End <= _body.Start) && GoldText.Overlap(spans, _headlines) > 0;

    private bool IsFurniture(IReadOnlyList<TextSpan> spans) => spans.Count > 0 && !IsHeadline(spans)
        && spans.All(span => span.End <= _body.Start || span.Start >= _body.End || _furniture.Any(span.Overlaps));

    // A threat that was made is told as having occurred by some and as threatened by others: one thing, written as one.
    private static CodedEventRecord AsThreat(CodedEventRecord coded) =>
        coded is { Type: "THREATEN", Factuality: "occurred" } ? coded with { Factuality = "threatened" } : coded;

    // A date of which only one end is told counts as that day.
    private static bool SameDays(CodedEventRecord coded, GoldEvent gold) =>
        (coded.DateStart ?? coded.DateEnd) == (gold.DateStart ?? gold.DateEnd) && (coded.DateEnd ?? coded.DateStart) == (gold.DateEnd ?? gold.DateStart);

    private static bool SharesADay(CodedEventRecord coded, GoldEvent gold) =>
        (coded.DateStart ?? coded.DateEnd) is { } start && (coded.DateEnd ?? coded.DateStart) is { } end
        && (gold.DateEnd ?? gold.DateStart) is { } goldEnd && start <= goldEnd && gold.DateStart <= end;

    private static Dictionary<string, Tally> Group(IEnumerable<string> hits, IEnumerable<string> coded, IEnumerable<string> gold)
    {
        var groups = new Dictionary<string, Tally>();
        foreach (var name in hits) Add(name, new Tally(1, 0, 0));
        foreach (var name in coded) Add(name, new Tally(0, 1, 0));
        foreach (var name in gold) Add(name, new Tally(0, 0, 1));
        return groups;

        void Add(string name, Tally one) => groups[name] = groups.GetValueOrDefault(name) + one;
    }
}
