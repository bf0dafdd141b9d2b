namespace Chancery.Coding.Times.Expressions;

/// <content>Periods counted from publication or from a day told before.</content>
internal sealed partial class ExpressionReader
{
    private bool TryCount(int at, out int? value, out int end)
    {
        (value, end) = (null, at);
        if (at < 0 || at >= tokens.Count) return false;
        if (Number(at) is { } number)
        {
            if (number is 0 || tokens[at].Form.Length > 4) return false;
            (value, end) = (number, at + 1);
            return true;
        }
        if (Is(at, "a") && Is(at + 2, "of") && IsAny(at + 1, "couple", "number")) { (value, end) = (Is(at + 1, "couple") ? 2 : null, at + 3); return true; }
        if (Is(at, "a") && Is(at + 1, "few")) { end = at + 2; return true; }
        if (!lexicon.Numbers.TryGetValue(tokens[at].Lower, out var word) || word.Kind == "ordinal") return false;
        (value, end) = (word.Value, at + 1);
        if (value is >= 20 and < 100 && value % 10 == 0)
        {
            var i = Is(end, "-") ? end + 1 : end;
            if (lexicon.Numbers.TryGetValue(Lower(i), out var ones) && ones is { Kind: "cardinal", Value: < 10 }) (value, end) = (value + ones.Value, i + 1);
        }
        return true;
    }

    private bool TryUnit(int at, out UnitWord unit) => lexicon.Units.TryGetValue(Lower(at), out unit);

    // "two years ago", "three days later", "a week earlier", "two days before the vote", "in two weeks".
    private TimeExpression? ReadCount(int at, out int end)
    {
        end = at;
        var i = at;
        var exact = true;
        var within = false;
        var hence = false;
        if ((Is(i, "in") || Is(i, "within")) && !IsCompared(i)) { within = Is(i, "within"); hence = true; i++; }
        if (IsAny(i, "more", "less", "fewer", "longer") && Is(i + 1, "than") || Is(i, "at") && IsAny(i + 1, "least", "most")) { exact = false; i += 2; }
        else if (IsAny(i, "over", "under")) { exact = false; i++; }
        else while (IsAny(i, "about", "around", "almost", "nearly", "some", "roughly", "just", "only", "barely", "exactly", "approximately", "the", "next") && (hence || !Is(i, "the") && !Is(i, "next"))) i++;
        int? count = null;
        if (TryUnit(i, out var bare) && bare.Plural) { /* "years ago": a count that is not told */ }
        else if (!TryCount(i, out count, out i)) return null;
        if (!TryUnit(i, out var unit) || count is > 1 && !unit.Plural) return null;
        if (count * unit.Count > 9999) return null;
        var total = count * unit.Count;
        i++;
        if (hence)
        {
            if (bare.Unit is not TimeUnit.Minute && count is null && !within) return null;
            if (Is(i, "'") && Is(i + 1, "time")) i += 2;
            if (IsAny(i, "old", "ago") || Is(i, "-")) return null;
            end = i;
            return new Hence(total, unit.Unit, within);
        }
        if (Is(i, "ago")) { end = i + 1; return new Ago(total, unit.Unit, exact); }
        if (!exact) return null;
        var sign = IsAny(i, "later", "after", "afterwards", "afterward", "thereafter", "on") ? 1 : IsAny(i, "earlier", "before", "previously") ? -1 : 0;
        if (sign == 0 || Is(i, "on") && !ClosesPhrase(i + 1)) return null;
        if (IsAny(i, "before", "after") && !ClosesPhrase(i + 1) || IsAny(i, "earlier", "later") && Is(i + 1, "than"))
        {
            end = i + 1;
            return new OffsetFromAct(total * sign, unit.Unit);
        }
        end = i + 1;
        return new Shifted(total is null ? null : total * sign, unit.Unit);
    }

    // Nothing more to the phrase: "a day later." against "a day after the vote".
    private bool ClosesPhrase(int at) => at >= tokens.Count || tokens[at].Word.Upos is "PUNCT" or "CCONJ" or "VERB" or "AUX" or "ADP" || IsAny(at, ",", ".", ";", "and", "but", ")", ":", "that", "in", "at");

    // "last week", "this month", "earlier this year", "the past two years", "recent months", "the coming days".
    private TimeExpression? ReadPeriod(int at, out int end)
    {
        end = at;
        var i = at;
        var part = PeriodPart.Whole;
        if (Is(i, "earlier") || Is(i, "later"))
        {
            part = Is(i, "earlier") ? PeriodPart.Earlier : PeriodPart.Later;
            i++;
            if (Is(i, "in") || Is(i, "on")) i++;
            if (Is(i, "the") && TryUnit(i + 1, out var the) && the is { Unit: TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Day, Plural: false, Count: 1 })
            {
                end = i + 2;
                return the.Unit == TimeUnit.Day ? new DeicticDays(0, 0) : new DeicticPeriod(the.Unit, 0, part);
            }
        }
        else if (IsAny(i, "early", "late") || Is(i, "mid") && Is(i + 1, "-"))
        {
            part = Is(i, "early") ? PeriodPart.Start : Is(i, "late") ? PeriodPart.End : PeriodPart.Middle;
            i += Is(i, "mid") ? 2 : 1;
        }
        if (part == PeriodPart.Whole && ReadWeekend(i, out end) is { } weekend) return weekend;
        end = at;
        var article = Is(i, "the");
        if (article) i++;
        if (Is(i, "recent"))
        {
            if (!TryUnit(i + 1, out var vague) || !vague.Plural) return null;
            end = i + 2;
            return new Stretch(null, vague.Unit, false);
        }
        if (!lexicon.Steps.TryGetValue(Lower(i), out var step)) return null;
        var first = Lower(i);
        i++;
        if (first == "this" && IsAny(i, "past", "coming")) { step = lexicon.Steps[Lower(i)]; i++; }
        if (IsAny(i, "very", "full")) i++;
        var counted = TryCount(i, out var count, out var after) && TryUnit(after, out var many) && many.Plural;
        if (counted) i = after;
        if (!TryUnit(i, out var unit)) return null;
        if (count * unit.Count > 9999) return null;
        i++;
        if (part is PeriodPart.Earlier or PeriodPart.Later && (counted || article)) return null;
        if (unit.Unit == TimeUnit.Weekend)
        {
            if (counted || unit.Plural) return null;
            end = i;
            return new DeicticPeriod(TimeUnit.Weekend, step.Step, part);
        }
        if (first is "previous" or "prior" or "preceding" or "following" || first == "next" && article && unit is { Unit: TimeUnit.Day, Plural: false })
        {
            if (counted || unit.Plural || unit.Count != 1) return null;
            end = i;
            return new Shifted(step.Step, unit.Unit);
        }
        var stretch = step.Stretch == "always" || step.Stretch == "with article" && (article || counted || unit.Count > 1) || unit.Plural;
        if (stretch && step.Step != 0)
        {
            if (unit.Plural && !counted && !article && first is "last" or "next") return null;
            end = i;
            int? length = counted ? count : unit.Plural ? null : 1;
            return new Stretch(length * unit.Count, unit.Unit, step.Step > 0);
        }
        if (unit.Plural || counted || unit.Count != 1 || unit.Unit is TimeUnit.Minute or TimeUnit.Hour) return null;
        if (unit.Unit == TimeUnit.Day)
        {
            if (first is "this" or "current" or "present") return null; // "to this day", "the present day" name no day
            end = i;
            return new DeicticDays(step.Step, step.Step);
        }
        end = i;
        return new DeicticPeriod(unit.Unit, step.Step, part);
    }

    // "at the weekend", "over the weekend".
    private DeicticPeriod? ReadWeekend(int at, out int end)
    {
        end = at;
        if (!Is(at, "the") || !Is(at + 1, "weekend") || Is(at + 2, "of")) return null;
        end = at + 2;
        return new DeicticPeriod(TimeUnit.Weekend, IsAny(at - 1, "at", "over", "on", "during", "of", "through", "throughout") ? 0 : -1, PeriodPart.Whole);
    }

    // "the next day", "the day before", "that week", "the same month", "that Friday", "that November".
    private TimeExpression? ReadNarrative(int at, out int end)
    {
        end = at;
        var i = IsAny(at, "earlier", "later", "early", "late") ? at + 1 : at;
        if (Is(i, "the") && TryUnit(i + 1, out var unit) && unit is { Plural: false, Count: 1 } && IsAny(i + 2, "before", "after", "earlier", "later"))
        {
            if (IsAny(i + 2, "before", "after") && Is(i + 3, "last")) return null;
            var sign = IsAny(i + 2, "before", "earlier") ? -1 : 1;
            end = i + 3;
            return ClosesPhrase(i + 3) ? new Shifted(sign, unit.Unit) : new OffsetFromAct(sign, unit.Unit);
        }
        var same = Is(i, "the") && Is(i + 1, "same") ? 2 : Is(i, "that") && (!IsTagged(i, "SCONJ") || i + 1 < tokens.Count && tokens[i].Word.HeadIndex == tokens[i + 1].Word.Index) ? 1 : 0;
        if (same == 0) return null;
        i += same;
        if (TryUnit(i, out unit) && unit is { Plural: false, Count: 1 } && unit.Unit is not (TimeUnit.Hour or TimeUnit.Minute))
        {
            end = i + 1;
            return new Shifted(0, unit.Unit);
        }
        if (same == 1 && i < tokens.Count && tokens[i].IsCapital && lexicon.Weekdays.TryGetValue(tokens[i].Lower, out var day)) { end = SkipDayPart(i + 1); return new ShiftedWeekday(day, 0); }
        if (same == 1 && IsMonth(i, out var month, out var full) && full && !IsDay(i + 1, out _) && !IsYear(i + 1, out _)) { end = i + 1; return new ShiftedMonth(month, 0); }
        if (same == 2 && i < tokens.Count && lexicon.DayParts.Contains(tokens[i].Lower)) { end = i + 1; return new Shifted(0, TimeUnit.Day); }
        return null;
    }

    private SeasonOfYear? ReadSeason(int at, out int end)
    {
        end = at;
        var i = at;
        int? step = null;
        if (lexicon.Steps.TryGetValue(Lower(i), out var stepped) && stepped.Stretch != "always") { step = stepped.Step; i++; }
        else if (Is(i, "the")) i++;
        if (i >= tokens.Count || !lexicon.Seasons.TryGetValue(tokens[i].Lower, out var season) || IsTagged(i, "VERB")) return null;
        i++;
        int? year = null;
        if (step is null)
        {
            var j = Is(i, "of") ? i + 1 : i;
            if (Is(j, ",")) j++;
            if (IsYear(j, out var given)) { year = given; i = j + 1; }
        }
        if (step is null && year is null && !IsAny(at - 1, "in", "since", "until", "by", "during", "of") && !(Is(i, "last") || Is(i, "this"))) return null;
        if (season.Name == "fall" && step is null && year is null) return null;
        end = i;
        return new SeasonOfYear(season, year, step);
    }

    // "the end of May", "early June", "mid-June", "the second half of 2023", "the week of June 3", "the evening of June 5".
    private TimeExpression? ReadLoosePart(int at, out int end)
    {
        end = at;
        var i = Is(at, "the") ? at + 1 : at;
        if (IsAny(at, "early", "late") || Is(at, "mid"))
        {
            i = Is(at, "mid") && Is(at + 1, "-") ? at + 2 : at + 1;
            if (Is(i, "on") || Is(i, "in")) i++;
            if (ReadCore(i, out var inner) is not { } core) return null;
            if (core is not (CalendarMonth or CalendarYear or WeekdayOf or CalendarDays or Decade or DeicticPeriod or SeasonOfYear)) return null;
            end = inner;
            core = ReadYearAfter(core, ref end);
            return core is WeekdayOf or CalendarDays ? core : new LoosePart(core, Is(at, "early") ? PeriodPart.Start : Is(at, "late") ? PeriodPart.End : PeriodPart.Middle);
        }
        if (i >= tokens.Count) return null;
        if (Is(i + 1, "of") && (IsAny(i, "start", "beginning", "end", "middle", "close", "outset") || lexicon.DayParts.Contains(tokens[i].Lower) || Is(i, "week") || Is(i, "month")))
        {
            var part = Lower(i) switch { "start" or "beginning" or "outset" => PeriodPart.Start, "middle" => PeriodPart.Middle, "end" or "close" => PeriodPart.End, _ => PeriodPart.Whole };
            if (part != PeriodPart.Whole && Is(i + 2, "the") && TryUnit(i + 3, out var unit) && unit is { Plural: false, Count: 1, Unit: TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Quarter } && !Is(i + 4, "of"))
            {
                end = i + 4;
                return new LoosePart(new DeicticPeriod(unit.Unit, 0, PeriodPart.Whole), part);
            }
            if (ReadCore(i + 2, out var after) is not { } core || core is Frequency) return null;
            end = after;
            core = ReadYearAfter(core, ref end);
            if (Is(i, "week")) return core is CalendarDays { FirstDay: var a, LastDay: var b } && a == b ? new WeekHolding(core) : null;
            return part == PeriodPart.Whole ? core : new LoosePart(core, part);
        }
        // "the first days of August", "the last weeks of 2021"
        var days = IsAny(i, "first", "last", "early", "final", "opening", "closing") ? i + 1 : i;
        if (days > at && IsAny(days, "days", "weeks", "hours", "months") && Is(days + 1, "of") && ReadCore(days + 2, out var ofEnd) is (CalendarMonth { Step: null } or CalendarYear) and { } held)
        {
            end = ofEnd;
            return new LoosePart(ReadYearAfter(held, ref end), PeriodPart.Whole);
        }
        if (TryPart(i, out var number, out var parts, out var next) && Is(next, "of"))
        {
            var j = next + 1;
            if (Is(j, "the") && Is(j + 1, "year")) { end = j + 2; return new PartOfYear(null, number, parts); }
            if (IsYear(j, out var year)) { end = j + 1; return new PartOfYear(new CalendarYear(year), number, parts); }
            if (ReadPeriod(j, out var after) is DeicticPeriod { Unit: TimeUnit.Year } period) { end = after; return new PartOfYear(period, number, parts); }
        }
        return null;
    }

    // "first half", "second quarter".
    private bool TryPart(int at, out int number, out int parts, out int end)
    {
        (number, parts, end) = (0, 0, at);
        if (!lexicon.Numbers.TryGetValue(Lower(at), out var ordinal) || ordinal is not { Kind: "ordinal", Value: { } value }) return false;
        parts = Lower(at + 1) switch { "half" => 2, "quarter" => 4, _ => 0 };
        (number, end) = (value, at + 2);
        return parts > 0 && number <= parts;
    }
}
