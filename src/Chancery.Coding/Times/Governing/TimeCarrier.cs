using Chancery.Coding.Times.Expressions;
using Chancery.Language;

namespace Chancery.Coding.Times.Governing;

/// <summary>
/// Carries a time to an act whose own sentence tells none: from the sentence before when the narrative goes on, from the day on which the same person spoke,
/// from the news of the lead. Background that no rule reaches stays undated.
/// </summary>
internal sealed class TimeCarrier
{
    private const int MaximumChain = 60;
    private const int RecentDays = 7;
    private const int LeadSentences = 3;
    private const int HeadSentences = 6;

    private readonly TimeLexicon _lexicon;
    private readonly Draft _draft;
    private readonly TimeGovernor _governor;
    private readonly ClauseOutlook _outlook;
    private readonly Dictionary<Sentence, int> _indexes = [];
    private readonly List<FoundTime> _times;
    private readonly Dictionary<Word, EventTime?> _carried = [];
    private EventTime? _news;
    private bool _newsKnown;

    public TimeCarrier(TimeLexicon lexicon, Draft draft, List<FoundTime> times, TimeGovernor governor)
    {
        (_lexicon, _draft, _times, _governor, _outlook) = (lexicon, draft, times, governor, new ClauseOutlook(lexicon));
        for (var i = 0; i < draft.Document.Sentences.Count; i++) _indexes[draft.Document.Sentences[i]] = i;
    }

    /// <summary>The time of the act, or null when nothing carries one to it.</summary>
    public EventTime? Of(Word predicate) => Of(predicate, 0);

    private EventTime? Of(Word predicate, int chain)
    {
        if (chain > MaximumChain) return null;
        if (_carried.TryGetValue(predicate, out var known)) return known;
        return _carried[predicate] = Reckon(predicate, chain);
    }

    private EventTime? Reckon(Word predicate, int chain)
    {
        if (_governor.Of(predicate) is { } own) return own;
        if (!_indexes.TryGetValue(predicate.Sentence, out var index)) return Headline(predicate);
        var sequel = SequelOf(predicate);
        if (sequel == Sequel.None) return null;
        if (index == 0 && ReportedOn(predicate) is { } reported) return reported;
        if (ToldAsDone(predicate) is { } done) return done;
        if (sequel is not null && (SamePersonBefore(predicate, index) ?? Before(index, chain)) is { } before) return Follow(before, sequel.Value);
        if (DefiniteOccasion(predicate, index) is { } occasion) return occasion;
        if (SpeechOfSamePerson(predicate, index) is { } speech) return speech;
        if (index > 0 && IsNarrative(predicate) && !HasLooseTime(predicate) && Story(index, chain) is { } told) return told with { Text = null, Why = told.Text is null ? told.Why : $"carried from the sentence before, whose story goes on{(IsSameParagraph(index) ? "" : " in the next paragraph")}: {told.Why}" };
        return Lead(predicate, index);
    }

    // The story of the last days goes on in the same paragraph, near the head of the report in the next one too. One quotation or state between does not break it;
    // older history is told in leaps, and is not carried at all.
    private EventTime? Story(int index, int chain)
    {
        for (var i = index; i > 0 && i > index - 2; i--)
        {
            if (Before(i, chain, loosely: false) is { } told)
                return told is { Start: { } start, End: { } end } && IsShort(told) && IsRecent(start) && IsRecent(end) && (IsSameParagraphUpTo(i, index) || start == end && index < HeadSentences) ? told : null;
            if (IsNarrative(_draft.Document.Sentences[i - 1].Root)) return null;
        }
        return null;
    }

    // "in the days that followed": some other time, which is not told.
    private bool HasLooseTime(Word predicate)
    {
        foreach (var child in predicate.Children)
            if (child.BaseRelation is "obl" && _lexicon.Units.ContainsKey(child.Lemma))
                return true;
        return false;
    }

    private bool IsSameParagraphUpTo(int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (!IsSameParagraph(i))
                return false;
        return true;
    }

    // "said afterwards that it could leave": an adverb before the conjunction belongs to the verb of saying, wherever the tree hangs it.
    private Sequel? SequelOf(Word predicate)
    {
        if (_outlook.OfClause(predicate) == Outlook.Future) return null;
        var mark = predicate.Children.FirstOrDefault(c => c.Relation == "mark")?.Index ?? -1;
        var adverbs = predicate.Children.Where(c => c.Index > mark);
        foreach (var told in predicate.Children)
            if (told.Relation == "ccomp" && told.Children.FirstOrDefault(c => c.Relation == "mark") is { } that)
                adverbs = adverbs.Concat(told.Children.Where(c => c.Index < that.Index));
        foreach (var child in adverbs)
            if (child.BaseRelation is "advmod" or "obl")
            {
                var at = child.Index;
                var tokens = new List<TimeToken>(4);
                for (var i = Math.Max(0, at - 2); i <= at; i++) tokens.Add(new TimeToken(child.Sentence.Words[i].Form.ToLowerInvariant(), child.Sentence.Words[i].Form, child.Sentence.Words[i].Span, child.Sentence.Words[i]));
                for (var i = 0; i < tokens.Count; i++)
                    if (_lexicon.Sequels.TryMatch(tokens, i, out var length, out var sequel) && i + length == tokens.Count)
                        return sequel;
            }
        return null;
    }

    // "has reduced contacts", he said on Wednesday: done by then, nobody says when.
    private EventTime? ToldAsDone(Word predicate)
    {
        var told = predicate is { Relation: "conj", Head.Relation: "ccomp" } ? predicate.Head : predicate;
        if (told is not { Relation: "ccomp", Head: { } report } || !IsSpeech(report) || !told.IsPresentPerfect()) return null;
        return Of(report, 0) is { Start: { } start, End: { } end } time && start == end ? new EventTime(null, end, null, $"done by the day on which it was told: {time.Why}") : null;
    }

    // What the same person is told to have said or done in the sentence before.
    private EventTime? SamePersonBefore(Word predicate, int index)
    {
        if (index == 0 || PersonOf(predicate) is not { } person) return null;
        foreach (var verb in _draft.Document.Sentences[index - 1].Words.Reverse())
            if (verb.Upos == "VERB" && PersonOf(verb) == person && _governor.Of(verb) is { Start: not null } time)
                return time;
        return null;
    }

    // The time of the main act of the sentence before.
    private EventTime? Before(int index, int chain, bool loosely = true)
    {
        if (index == 0) return null;
        var sentence = _draft.Document.Sentences[index - 1];
        // The last act told there is the one that a story goes on from.
        for (var word = sentence.Words.Count - 1; word >= 0; word--)
            if (sentence.Words[word] is { } verb && verb.IsVerbal() && (verb == sentence.Root || verb.BaseRelation is "conj" && verb.Head == sentence.Root) && Of(verb, chain + 1) is { } time && time.Start is not null)
                return time;
        // "… in what the prime minister described in February as …": no main act is dated, the latest time told in the sentence is.
        if (!loosely) return null;
        FoundTime? last = null;
        foreach (var time in _times)
            if (time.Sentence == index - 1 && time is { Mention: { Start: not null, End: not null, Grain: TimeGrain.Day or TimeGrain.Week or TimeGrain.Month } })
                last = time;
        return last is null ? null : new EventTime(last.Mention.Start, last.Mention.End, null, last.Mention.Why);
    }

    private EventTime Follow(EventTime before, Sequel sequel) =>
        sequel == Sequel.After && !IsShort(before)
            ? new EventTime(before.Start, _draft.Article.Published >= before.Start ? _draft.Article.Published : before.End, null, $"after the act of the sentence before: {before.Why}")
            : before with { Text = null, Why = $"carried from the sentence before: {before.Why}" };

    private static bool IsShort(EventTime time) => time is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber <= 7;

    // "at the meeting": the one told and dated before.
    private EventTime? DefiniteOccasion(Word predicate, int index)
    {
        foreach (var child in predicate.Children)
        {
            if (child.BaseRelation is not "obl" || !_lexicon.Occasions.Contains(child.Lemma) && !_lexicon.Media.Contains(child.Lemma) || !child.IsMarkedBy("in", "at", "during") || !IsDefinite(child)) continue;
            for (var i = index - 1; i >= Math.Max(0, index - 6); i--)
                foreach (var word in _draft.Document.Sentences[i].Words)
                    if (word.Lemma == child.Lemma && word.Upos is "NOUN" or "PROPN" && _governor.Of(word) is { Start: not null } time && IsShort(time))
                        return time with { Text = null, Why = $"of \"{child.Form}\", told before: {time.Why}" };
        }
        return null;
    }

    private static bool IsDefinite(Word noun)
    {
        foreach (var child in noun.Children)
            if (child.Relation == "det" && child.Lemma is "the" or "this" or "that" or "same")
                return true;
        return false;
    }

    // A speaker whose words are dated once in the article said the rest on that day too: one interview, one press conference.
    private EventTime? SpeechOfSamePerson(Word predicate, int index)
    {
        if (!IsSpeech(predicate) || PersonOf(predicate) is not { } person || predicate.IsPerfect()) return null;
        for (var distance = 0; distance < _draft.Document.Sentences.Count; distance++)
        {
            if (distance > 0 && InSentence(index - distance) is { } earlier) return earlier;
            if (InSentence(index + distance) is { } later && distance <= 3) return later;
        }
        return null;

        EventTime? InSentence(int at)
        {
            if (at < 0 || at >= _draft.Document.Sentences.Count) return null;
            foreach (var verb in _draft.Document.Sentences[at].Words)
                if (verb != predicate && IsSpeech(verb) && PersonOf(verb) == person && _governor.Of(verb) is { Start: { } start, End: { } end } time && start == end && IsRecent(start))
                    return time with { Text = null, Why = $"of the same speaker's words ({person}, \"{verb.Form}\"): {time.Why}" };
            return null;
        }
    }

    private bool IsSpeech(Word verb) => verb.Upos == "VERB" && _lexicon.Is(verb.Lemma, VerbClass.Report);

    private string? PersonOf(Word verb)
    {
        for (var (clause, steps) = (verb, 0); steps < 3; steps++)
        {
            if (clause.Subject() is { } subject) return _draft.Mentions.HeadedBy(subject)?.Person;
            if (clause.BaseRelation is not ("conj" or "xcomp" or "advcl") || clause.Head is not { } head) return null;
            clause = head;
        }
        return null;
    }

    private bool IsRecent(DateOnly day) => _draft.Article.Published is not { } published || Math.Abs(published.DayNumber - day.DayNumber) <= RecentDays;

    // A main clause in the simple past.
    private static bool IsNarrative(Word predicate) =>
        (predicate == predicate.Sentence.Root || predicate.BaseRelation is "conj" && predicate.Head == predicate.Sentence.Root) && predicate.IsVerbal() && predicate.IsSimplePast();

    private bool IsSameParagraph(int index)
    {
        var (before, now) = (_draft.Document.Sentences[index - 1].Span.End, _draft.Document.Sentences[index].Span.Start);
        return before <= now && !_draft.Document.Text.AsSpan(before, now - before).Contains('\n');
    }

    // The main act of the first sentence is the news: of the day that the lead gives, else of the day of the report.
    private EventTime? Lead(Word predicate, int index)
    {
        if (index >= LeadSentences || !IsMain(predicate) || predicate.Upos != "VERB") return null;
        if (index > 0) return IsNarrative(predicate) && !HasLooseTime(predicate) && News() is { Text: not null } news && !TellsOtherTimes(index, news) ? news with { Text = null } : null;
        var modal = false;
        foreach (var child in predicate.Children)
            if (child.Relation == "aux" && child.Lemma is "will" or "shall" or "would") return null;
            else modal |= child.Relation == "aux" && child.Lemma is "may" or "might" or "can" or "could" or "must" or "should";
        // "has boycotted" is a state up to now, "could ruin" news only as somebody's warning.
        if (predicate.IsPerfect() && !IsSpeech(predicate) || modal && !IsAttributed(predicate)) return null;
        if (!modal && !predicate.IsPerfect() && !predicate.IsSimplePast() && !(IsSpeech(predicate) && predicate.HasFeature("Tense", "Pres"))) return null;
        return News() is { } day ? day with { Text = null } : null;
    }

    // "X has frozen its seat, the agency reported on Saturday": news that is known by that day.
    private EventTime? ReportedOn(Word predicate)
    {
        if (!predicate.IsPresentPerfect()) return null;
        if (predicate.BaseRelation is "ccomp" && predicate.Head is { } head && IsSpeech(head) && OnDay(head) is { } above) return above;
        foreach (var child in predicate.Children)
            if ((child.Relation == "parataxis" || child.Relation == "conj" && !child.Has("cc") && child.Subject() is not null) && IsSpeech(child) && OnDay(child) is { } beside)
                return beside;
        return null;

        EventTime? OnDay(Word report) => _governor.Of(report) is { Start: { } start, End: { } end } time && start == end && IsRecent(start) ? time with { Text = null, Why = $"news of the lead, reported then: {time.Why}" } : null;
    }

    // The headline tells the news of the lead.
    private EventTime? Headline(Word predicate) => predicate.Upos == "VERB" && !predicate.Has("aux") && News() is { } news ? news with { Text = null } : null;

    // Between the lead and the sentence another time is told: the story has left the day of the news.
    private bool TellsOtherTimes(int index, EventTime news) => _times.Exists(t => t.Dates && t.Sentence <= index && (t.Mention.Start != news.Start || t.Mention.End != news.End));

    private static bool IsMain(Word predicate) =>
        predicate == predicate.Sentence.Root || predicate.BaseRelation is "conj" or "ccomp" && predicate.Head == predicate.Sentence.Root;

    private bool IsAttributed(Word predicate)
    {
        if (predicate.Head is { } head && IsSpeech(head)) return true;
        foreach (var child in predicate.Children)
        {
            if (child.Relation == "parataxis" && IsSpeech(child)) return true;
        }
        // The source stands at the end of the sentence, which the tree may hang on any clause before it.
        foreach (var word in predicate.Sentence.Words)
            if (word.IsMarkedBy("according")) return true;
        return false;
    }

    private EventTime? News()
    {
        if (_newsKnown) return _news;
        _newsKnown = true;
        foreach (var time in _times)
        {
            if (time.Sentence >= LeadSentences) break;
            if (time is { Mention: { Grain: TimeGrain.Day, Start: { } day }, Outlook: not Outlook.Future } && IsRecent(day) && (_draft.Article.Published is not { } limit || day <= limit) && IsNewsOf(time))
                return _news = new EventTime(day, day, time.Mention.Span.In(_draft.Document.Text), $"the day of the news in the lead: {time.Mention.Why}");
        }
        if (_draft.Article.Published is { } published) _news = new EventTime(published, published, null, "the report's day: news of its first sentence, which tells no day of its own");
        return _news;
    }

    // A day that stands with a main clause of the lead or with a medium of speech there ("in an interview published on Wednesday").
    private bool IsNewsOf(FoundTime time)
    {
        var word = time.Mention.Head.Head;
        for (var steps = 0; word is not null && steps < 4; word = word.Head, steps++)
        {
            if (word.HeadIndex < 0 || word.BaseRelation is "conj" or "parataxis") return true;
            // "an interview, parts of which the radio carried on Tuesday" tells the day of the news, "the town that fell on Tuesday" does not.
            if (word.Relation == "acl:relcl" && !_lexicon.Is(word.Lemma, VerbClass.Happening)) return false;
        }
        return word is null;
    }
}
