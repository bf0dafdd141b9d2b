using Chancery.Coding.Times.Expressions;
using Chancery.Language;

namespace Chancery.Coding.Times.Governing;

/// <summary>
/// Decides by the tree which time of its own sentence governs an act: that of its clause, of the noun that names it, of the verb that carries it. A time
/// in a relative clause governs that clause only; the time of a verb of saying governs the saying, not what is told.
/// </summary>
internal sealed class TimeGovernor
{
    private const int MaximumDepth = 4;

    private readonly TimeLexicon _lexicon;
    private readonly ClauseOutlook _outlook;
    private readonly DateOnly? _published;
    private readonly Dictionary<Word, List<FoundTime>> _byGovernor = [];

    public TimeGovernor(TimeLexicon lexicon, IReadOnlyList<FoundTime> times, DateOnly? published)
    {
        (_lexicon, _outlook, _published) = (lexicon, new ClauseOutlook(lexicon), published);
        foreach (var time in times)
        {
            if (!time.Dates) continue;
            // The root of a headless line ("Friday, July 21, 2017") governs itself.
            var governor = Fronted(time) ?? time.Mention.Head.Head ?? time.Mention.Head;
            if (!_byGovernor.TryGetValue(governor, out var list)) _byGovernor[governor] = list = [];
            list.Add(time);
        }
    }

    // "Since Monday Finnish fighters have …", "…, and on Thursday Prime Minister X turned down": a time that opens a clause belongs to its verb, also where the
    // tree hung it on the subject beside it. "In Tuesday talks" and "Tuesday's talks" stay with their noun.
    private Word? Fronted(FoundTime time)
    {
        var (head, words) = (time.Mention.Head, time.Mention.Head.Sentence.Words);
        if (head.Head is not { } governor || governor.IsVerbal() || governor.Index < head.Index || head.Relation is "nmod:poss" or "amod" or "nummod" || IsOccasion(governor)) return null;
        var start = head.Index;
        while (start > 0 && words[start - 1].Span.Start >= time.Mention.Span.Start) start--;
        var preposition = start > 0 && words[start - 1].Upos == "ADP";
        if (preposition) start--;
        if (start > 0 && words[start - 1].Upos is not ("PUNCT" or "CCONJ" or "SCONJ") || head.Relation == "compound" && !preposition && time.Meaning is not (Bounded or WeekdayOf { Step: not null } or DeicticPeriod)) return null;
        for (var steps = 0; steps < MaximumDepth && !governor.IsVerbal() && governor.Head is { } above; steps++)
        {
            var subject = governor.BaseRelation is "nsubj";
            if (above.Index < head.Index) return null;
            governor = above;
            if (subject) break;
        }
        return governor.IsVerbal() && governor.Index > head.Index ? governor : null;
    }

    /// <summary>The time that governs the act in its own sentence, or null.</summary>
    public EventTime? Of(Word predicate) => Of(predicate, 0);

    private EventTime? Of(Word word, int depth)
    {
        if (depth > MaximumDepth) return null;
        return Own(word, depth) ?? Borrowed(word, depth);
    }

    // A time inside the clause or phrase of the word itself.
    private EventTime? Own(Word word, int depth)
    {
        if (depth > MaximumDepth) return null;
        if (Direct(word) is { } direct) return direct;
        return word.IsVerbal() ? OfArguments(word, depth) : OfModifyingClause(word, depth) ?? Nested(word, word, 0);
    }

    private EventTime? Direct(Word word)
    {
        if (!_byGovernor.TryGetValue(word, out var times)) return null;
        FoundTime? best = null;
        foreach (var time in times)
        {
            if (!Suits(word, time)) continue;
            if (best is null || IsBetter(time, best)) best = time;
        }
        return best is null ? null : Told(best, word.IsVerbal() ? "in the clause" : "with the noun");
    }

    // What has happened cannot lie wholly after publication, what is to come not wholly before.
    private bool Suits(Word word, FoundTime time)
    {
        if (_published is not { } published || !word.IsVerbal()) return true;
        return _outlook.OfClause(word) switch
        {
            // "promised a summit by December": the promise is past, the summit to come.
            Outlook.Past when time.Meaning is Bounded { Bound: Bound.By or Bound.Before or Bound.Until } && time.Mention.End > published && !IsScheduling(word) => false,
            Outlook.Past or Outlook.Perfect => time.Outlook == Outlook.Future && IsScheduling(word) || !(time.Mention.Start?.DayNumber > published.DayNumber + 2),
            _ => true,
        };
    }

    private bool IsScheduling(Word word) => _lexicon.Is(word.Lemma, VerbClass.Schedule);

    // The more exact of two; but "overnight in October 2013" is in 2013.
    private static bool IsBetter(FoundTime time, FoundTime than)
    {
        var apart = time.Mention.Start > than.Mention.End || than.Mention.Start > time.Mention.End;
        if (apart && IsExplicit(time) != IsExplicit(than)) return IsExplicit(time);
        return Exactness(time) < Exactness(than);
    }

    private static bool IsExplicit(FoundTime time) => time.Meaning is CalendarDays { Year: not null } or CalendarMonth { Year: not null } or CalendarYear;

    private static int Exactness(FoundTime time) => time.Mention.Grain switch
    {
        TimeGrain.Day => 0,
        TimeGrain.Range => 1,
        TimeGrain.Week => 2,
        TimeGrain.Month => 3,
        TimeGrain.Year => 4,
        _ => 5,
    };

    // "signed an agreement on Tuesday" with the day hung on the noun; "told the agency in an interview published on Wednesday"; "when they met on May 8"; "following the attack in May".
    private EventTime? OfArguments(Word verb, int depth)
    {
        EventTime? since = null;
        foreach (var child in verb.Children)
        {
            if (child.BaseRelation is "obj" or "obl" or "iobj" or "xcomp" && !child.IsVerbal())
            {
                if (IsOccasion(child) && child.IsMarkedBy("in", "at", "during", "with", "by", "via", "on"))
                {
                    if (Own(child, depth + 1) is { } held && IsPossible(verb, held)) return held with { Why = $"of the occasion \"{child.Form}\": {held.Why}" };
                }
                else if (child.IsMarkedBy("since") && Own(child, depth + 1) is { Start: { } start } begun) since = begun with { Start = start, End = _published >= start ? _published : null, Why = $"since \"{child.Form}\": {begun.Why}" };
                else if (child.IsMarkedBy("after", "following") && Own(child, depth + 1) is { Start: { } first, End: { } last } after && last.DayNumber - first.DayNumber > 7) since = after with { Why = $"of the time of \"{child.Form}\", which it follows: {after.Why}" };
                else if (Trailing(child, verb) is { } trailing) return trailing;
                else if (child.Relation == "obj" && _lexicon.Is(verb.Lemma, VerbClass.Happening) && IsOccasion(child) && Own(child, depth + 1) is { } whole && IsPossible(verb, whole)) return whole;
            }
            else if (child.BaseRelation is "nsubj" && AfterSubject(child, verb, 0) is { } aside) return aside;
            else if (child.Relation == "advcl" && child.IsVerbal())
            {
                if (child.IsMarkedBy("when", "as", "while") && child.Has("nsubj") && Own(child, depth + 1) is { } same && IsPossible(verb, same)) since ??= same with { Why = $"of the clause with \"{child.Form}\" at the same time: {same.Why}" };
                else if (!child.Has("mark") && !child.Has("nsubj") && (IsSpeaking(child) || child.HasFeature("Tense", "Pres") && child.Index < verb.Index) && Direct(child) is { } speaking && IsPossible(verb, speaking)) since ??= speaking with { Why = $"of the participle \"{child.Form}\": {speaking.Why}" };
            }
            else if (child.Relation == "conj" && child.IsVerbal() && child.Subject() is null && _outlook.IsLike(verb, child) && child.IsSimplePast() == verb.IsSimplePast() && Direct(child) is { } later && IsPossible(verb, later))
                since ??= later with { Why = $"shared with \"{child.Form}\": {later.Why}" };
        }
        return since;
    }

    private static bool IsSpeaking(Word verb) => verb.Lemma is "speak" or "address" or "talk" or "write" or "meet" or "visit";

    // "The president on Friday accused him": a day between subject and verb belongs to the verb, also where the tree hung it on the subject.
    private EventTime? AfterSubject(Word noun, Word verb, int depth)
    {
        if (depth > MaximumDepth || noun.Index > verb.Index) return null;
        if (_byGovernor.TryGetValue(noun, out var times))
            foreach (var time in times)
                if (time.Mention.Head.Relation is "nmod" or "nmod:unmarked" or "obl" or "obl:unmarked" && time.Mention.Span.Start > noun.Span.Start && time.Mention.Span.Start < verb.Span.Start
                    && (noun.Upos == "PROPN" || !IsOccasion(noun)) && time.Mention.Grain is TimeGrain.Day or TimeGrain.Week or TimeGrain.Month && Suits(verb, time))
                    return Told(time, "between subject and verb");
        foreach (var child in noun.Children)
            if (child.BaseRelation is "appos" or "flat" or "nmod" && !child.IsVerbal() && AfterSubject(child, verb, depth + 1) is { } deeper)
                return deeper;
        return null;
    }

    // A day that follows a noun in the verb's phrase belongs to the act, unless the noun is itself an occasion that may have another day.
    private EventTime? Trailing(Word noun, Word verb, int depth = 0)
    {
        if (depth > MaximumDepth || noun.Index < verb.Index) return null;
        var telling = _lexicon.Is(verb.Lemma, VerbClass.Report) || _lexicon.Is(verb.Lemma, VerbClass.Intend) || IsScheduling(verb);
        if (_byGovernor.TryGetValue(noun, out var times) && !(IsOccasion(noun) && telling))
            foreach (var time in times)
                if (time.Mention.Head.BaseRelation is "nmod" or "obl" or "advmod" && time.Mention.Head.Relation != "nmod:poss" && time.Mention.Span.Start > noun.Span.Start && Suits(verb, time)
                    && (time.Mention.Grain is TimeGrain.Day or TimeGrain.Week && time.Meaning is WeekdayOf or DeicticDays or DeicticPeriod or CalendarDays
                        || time.Mention.Grain is TimeGrain.Month && !IsOccasion(noun) && !telling))
                    return Told(time, $"after \"{noun.Form}\" in the clause");
        foreach (var child in noun.Children)
            if (child.Relation == "nmod" && !child.IsVerbal() && Trailing(child, verb, depth + 1) is { } deeper)
                return deeper;
        return null;
    }

    // "fighting between his forces and those of the government in August": a time that closes the noun's phrase.
    private EventTime? Nested(Word noun, Word act, int depth)
    {
        if (depth > MaximumDepth) return null;
        foreach (var child in noun.Children)
        {
            if (child.Relation is not ("nmod" or "conj") || child.IsVerbal() || IsOccasion(child) || child.Index < act.Index) continue;
            if (_byGovernor.TryGetValue(child, out var times))
                foreach (var time in times)
                    if (time.Mention.Head.Relation is "nmod" or "nmod:unmarked" && time.Mention.Span.Start > child.Span.Start)
                        return Told(time, $"in the phrase, after \"{child.Form}\"");
            if (Nested(child, act, depth + 1) is { } deeper) return deeper;
        }
        return null;
    }

    // "the meeting held last week", "operations launched in September", "an interview published on Wednesday".
    private EventTime? OfModifyingClause(Word noun, int depth)
    {
        foreach (var child in noun.Children)
        {
            if (child.BaseRelation is not "acl" || !child.IsVerbal()) continue;
            var relative = child.Relation == "acl:relcl";
            var holds = _lexicon.Is(child.Lemma, VerbClass.Happening) || _lexicon.Is(child.Lemma, VerbClass.Schedule);
            // "talks that took place", "the visit that he paid": the noun is what took place or what was done.
            if (!holds || relative && child.Subject() is { } subject && subject.Upos != "PRON" && child.Has("obj") && !child.Children.Any(c => c.Relation == "obj" && c.Upos == "PRON")) continue;
            if (Own(child, depth + 1) is { } time) return time with { Why = $"of the clause with \"{child.Form}\": {time.Why}" };
        }
        return null;
    }

    // A time of the verb or noun on which the word depends.
    private EventTime? Borrowed(Word word, int depth)
    {
        if (word.Head is not { } head || depth > MaximumDepth) return null;
        var relation = word.BaseRelation;
        if (!word.IsVerbal())
        {
            if (relation is "conj") return Own(head, depth + 1) is { } joint ? joint with { Why = $"shared with \"{head.Form}\": {joint.Why}" } : Borrowed(head, depth + 1);
            if (head.IsVerbal() && relation is "obj" or "obl" or "nsubj" or "iobj")
            {
                if (_lexicon.Is(head.Lemma, VerbClass.Report) && !_lexicon.Is(head.Lemma, VerbClass.Declare)) return null;
                if (word.IsMarkedBy("since", "before", "until", "ahead", "despite", "over", "about", "against", "because", "due", "for", "after", "following", "from", "of")) return null;
                return Of(head, depth + 1) is { } carried ? carried with { Why = $"of the verb \"{head.Form}\": {carried.Why}" } : null;
            }
            // "the signing of the agreement in May"
            if (relation is "nmod" && word.IsMarkedBy("of") && (IsOccasion(head) || head.Lemma is "start" or "beginning" or "end" or "opening" or "signing" or "launch" or "suspension" or "imposition")) return Of(head, depth + 1) is { } held ? held with { Why = $"of \"{head.Form}\": {held.Why}" } : null;
            return null;
        }
        switch (relation)
        {
            case "xcomp" when _lexicon.Is(head.Lemma, VerbClass.Phase):
                return Of(head, depth + 1) is { } phase ? phase with { Why = $"of \"{head.Form}\": {phase.Why}" } : null;
            case "xcomp" when _lexicon.Is(head.Lemma, VerbClass.Schedule) && Direct(head) is { } scheduled:
                return scheduled with { Why = $"of \"{head.Form}\": {scheduled.Why}" };
            case "conj" when head.IsVerbal() && _outlook.IsLike(head, word) && (word.Subject() is null || Shares(head, word)):
                return Direct(head) is { } first ? first with { Why = $"shared with \"{head.Form}\": {first.Why}" } : Of(head, depth + 1);
            case "advcl" when IsCircumstance(word, head):
                return Own(head, depth + 1) is { } circumstance ? circumstance with { Why = $"of \"{head.Form}\", told together: {circumstance.Why}" } : null;
            // "Two lorries met on Monday as the countries reopened their border."
            case "advcl" when word.IsMarkedBy("as", "while") && head.IsVerbal() && word.Subject() is not null && _outlook.IsLike(head, word) && Direct(head) is { } together && IsPossible(word, together):
                return together with { Why = $"of \"{head.Form}\", at the same time: {together.Why}" };
            // "She received them in Amman on May 1, where Damascus promised help."
            case "acl" when word.Relation == "acl:relcl" && !head.IsVerbal() && word.Children.Any(c => c.BaseRelation is "advmod" && c.Lemma is "where") && VerbOver(head) is { } stay && _outlook.IsLike(stay, word) && Direct(stay) is { } there && IsPossible(word, there):
                return there with { Why = $"of \"{stay.Form}\", where it was: {there.Why}" };
            case "advcl" when IsMeasuredInHours(word) && Direct(head) is { Start: var day, End: var same } hours && day == same:
                return hours with { Why = $"hours from \"{head.Form}\": {hours.Why}" };
            default:
                return null;
        }
    }

    private static Word? VerbOver(Word noun)
    {
        for (var (at, steps) = (noun.Head, 0); at is not null && steps < MaximumDepth; (at, steps) = (at.Head, steps + 1))
            if (at.IsVerbal())
                return at;
        return null;
    }

    // "He met X on Tuesday, warning that …": a participle without subject and conjunction.
    private static bool IsCircumstance(Word word, Word head) =>
        word.Form.EndsWith("ing", StringComparison.Ordinal) && word.Subject() is null && !word.Has("mark") && head.IsVerbal();

    private static bool IsMeasuredInHours(Word word)
    {
        foreach (var child in word.Children)
        {
            if (child.Lemma is "hour" or "minute") return true;
            foreach (var inner in child.Children)
                if (inner.Lemma is "hour" or "minute")
                    return true;
        }
        return false;
    }

    // "On Friday France recalled its envoy and Britain closed its embassy": a time before both belongs to both.
    private bool Shares(Word first, Word second) =>
        _byGovernor.TryGetValue(first, out var times) && times.Exists(t => t.Mention.Span.Start < first.Span.Start && (first.Subject() is not { } subject || t.Mention.Span.Start < subject.Span.Start) && t.Mention.Span.Start < second.Span.Start);

    private bool IsPossible(Word verb, EventTime time) =>
        _published is not { } published || _outlook.OfClause(verb) is not (Outlook.Past or Outlook.Perfect) || !(time.Start?.DayNumber > published.DayNumber + 2);

    private bool IsOccasion(Word noun) => _lexicon.Occasions.Contains(noun.Lemma) || _lexicon.Media.Contains(noun.Lemma);

    private static EventTime Told(FoundTime time, string where)
    {
        var text = time.Mention.Span.In(time.Mention.Head.Sentence.Text);
        return new EventTime(time.Mention.Start, time.Mention.End, text, $"{where}: {time.Mention.Why}");
    }
}
