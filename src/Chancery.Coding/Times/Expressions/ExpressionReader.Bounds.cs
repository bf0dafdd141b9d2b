namespace Chancery.Coding.Times.Expressions;

/// <content>Times bounded on one side or on both, durations, frequencies.</content>
internal sealed partial class ExpressionReader
{
    // "from May 28 to June 5", "between 2019 and 2021".
    private TimeExpression? ReadSpanOfTwo(int at, out int end)
    {
        end = at;
        var from = Is(at, "from");
        if (!from && !Is(at, "between")) return null;
        if (ReadTime(at + 1, out var joint) is not { } first) return null;
        if (first is Between or WeekdayRange || first is CalendarDays days && days.FirstDay != days.LastDay)
        {
            end = joint;
            return first;
        }
        if (!(from ? IsAny(joint, "to", "until", "till", "through", "-") : Is(joint, "and"))) return null;
        if ((ReadLoosePart(joint + 1, out var after) ?? ReadCore(joint + 1, out after, afterRange: true)) is not { } last) return null;
        end = after;
        last = ReadYearAfter(last, ref end);
        if (IsPossessor(end)) { end = at; return null; }
        return first is WeekdayOf { Step: null, Week: null } a && last is WeekdayOf { Step: null, Week: null } b ? new WeekdayRange(a.Day, b.Day) : new Between(first, last);
    }

    // "since 2014", "until the end of May", "by Friday", "before June 5".
    private TimeExpression? ReadBounded(int at, out int end)
    {
        end = at;
        var (bound, i) = Lower(at) switch
        {
            "since" => (Bound.Since, at + 1),
            "until" or "till" => (Bound.Until, at + 1),
            "up" when IsAny(at + 1, "to", "until", "till") => (Bound.Until, at + 2),
            "by" => (Bound.By, at + 1),
            "before" => (Bound.Before, at + 1),
            "prior" when Is(at + 1, "to") => (Bound.Before, at + 2),
            "after" => (Bound.After, at + 1),
            "from" => (Bound.Since, at + 1),
            _ => (default, 0),
        };
        if (i == 0) return null;
        if (Is(i, "at") && Is(i + 1, "least")) i += 2;
        if (bound == Bound.Before && Is(i, "the") && TryUnit(i + 1, out var running) && running is { Plural: false, Unit: TimeUnit.Week or TimeUnit.Month or TimeUnit.Year } && IsAny(i + 2, "is", "was") && IsAny(i + 3, "out", "over"))
        {
            end = i + 4;
            return new Bounded(bound, new LoosePart(new DeicticPeriod(running.Unit, 0, PeriodPart.Whole), PeriodPart.End));
        }
        if (ReadTime(i, out var after) is not { } inner || inner is OffsetFromAct or Hence or Duration or Ago { Count: null }) return null;
        if (inner is Stretch && bound != Bound.Since) return null;
        // "from Monday" alone may be "people from Monday's march": only "from Monday on" is a bound.
        if (Is(at, "from"))
        {
            if (!IsAny(after, "on", "onward", "onwards") || IsAny(after + 1, "the", "a", "an")) return null;
            after++;
        }
        // "before Tuesday's meeting", "before May 8 talks": the time belongs to the noun.
        if (IsPossessor(after) || inner is CalendarDays or CalendarMonth or CalendarYear or WeekdayOf && IsTagged(after, "NOUN")) return null;
        end = after;
        return Is(at, "since") && IsCompared(at) ? new Comparison() : new Bounded(bound, inner);
    }

    private bool IsPossessor(int at) => Is(at, "'s") || Is(at, "'") && !IsTagged(at, "PUNCT");

    // "the first time in five years", "the largest since 2014" compare; they do not say when.
    private bool IsCompared(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
        {
            if (tokens[i].Word.Upos == "PUNCT" || IsAny(i, ",", ";")) return false;
            if (IsAny(i, "first", "time", "most", "worst", "best", "least", "biggest") || tokens[i].Word.HasFeature("Degree", "Sup") || tokens[i].Lower.Length > 5 && tokens[i].Lower.EndsWith("est", StringComparison.Ordinal) && (IsTagged(i, "ADJ") || IsTagged(i, "X"))) return true;
        }
        return false;
    }

    // "for two years", "a three-day visit": how long.
    private Duration? ReadDuration(int at, out int end)
    {
        end = at;
        var led = Is(at, "for") || Is(at, "lasting");
        var i = led ? at + 1 : at;
        while (led && IsAny(i, "more", "than", "about", "around", "almost", "nearly", "over", "at", "least", "some", "only", "just")) i++;
        if (!TryCount(i, out var count, out var unitAt))
        {
            if (!led || !TryUnit(i, out var plain) || !plain.Plural) return null;
            end = i + 1;
            return new Duration(null, plain.Unit);
        }
        if (led && TryUnit(unitAt, out var unit) && (unit.Plural || count == 1) && !IsAny(unitAt + 1, "old", "ago", "-"))
        {
            end = unitAt + 1;
            return count * unit.Count > 9999 ? null : new Duration(count * unit.Count, unit.Unit);
        }
        return null;
    }

    // "every Tuesday", "each year", "every two weeks".
    private Frequency? ReadFrequency(int at, out int end)
    {
        end = at;
        if (!IsAny(at, "every", "each")) return null;
        var i = at + 1;
        if (IsAny(i, "other", "single") || lexicon.Numbers.TryGetValue(Lower(i), out var word) && word.Kind != "article") i++;
        else if (Number(i) is not null) i++;
        if (i >= tokens.Count || !(TryUnit(i, out _) || lexicon.Weekdays.ContainsKey(tokens[i].Lower) || lexicon.Months.ContainsKey(tokens[i].Lower) || lexicon.Seasons.ContainsKey(tokens[i].Lower) || lexicon.DayParts.Contains(tokens[i].Lower))) return null;
        end = i + 1;
        return new Frequency();
    }
}
