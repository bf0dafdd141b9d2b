namespace Chancery.Coding.Times.Expressions;

/// <content>Times reckoned from the day of publication or from a day told before.</content>
internal sealed partial class TimeResolver
{
    // A report may be out a little before the day it names, by time zone or by embargo: such a day is still the one meant.
    private const int Slack = 2;
    private const int Far = 270;
    private const int Near = 60;

    private Days NearestDays(CalendarDays d, DateOnly day)
    {
        var years = new List<(int Year, DateOnly Start)>();
        for (var year = day.Year - 4; year <= day.Year + 4; year++)
        {
            if (!Within(year) || d.LastDay > DateTime.DaysInMonth(year, d.Month)) continue;
            var start = new DateOnly(year, d.Month, d.FirstDay);
            if (d.Weekday is { } weekday && start.DayOfWeek != weekday) continue;
            if (Math.Abs(start.DayNumber - day.DayNumber) <= (d.Month == 2 && d.LastDay == 29 ? 1500 : 370)) years.Add((year, start));
        }
        if (years.Count == 0) return Days.None(d.Weekday is null ? "there is no such day near publication" : "the day of the week does not fit the date in the years around publication");
        var past = years.LastOrDefault(y => y.Start.DayNumber <= day.DayNumber + Slack);
        var coming = years.FirstOrDefault(y => y.Start >= day);
        // "would not send them on February 14": a side on which the day lies most of a year away is not the one meant when the other is near.
        var (back, ahead) = (past.Year > 0 ? day.DayNumber - past.Start.DayNumber : int.MaxValue, coming.Year > 0 ? coming.Start.DayNumber - day.DayNumber : int.MaxValue);
        var (year2, way) = outlook switch
        {
            Outlook.Future when ahead > Far && back <= Near => (past.Year, "the nearest"),
            Outlook.Future when coming.Year > 0 => (coming.Year, "the first to come"),
            Outlook.Present when coming.Year > 0 && coming.Start.DayNumber - day.DayNumber <= 100 => (coming.Year, "the first to come"),
            Outlook.Unknown => (years.MinBy(y => Math.Abs(y.Start.DayNumber - day.DayNumber)).Year, "the nearest"),
            _ when past.Year > 0 => (past.Year, "the last"),
            _ => (0, ""),
        };
        return year2 == 0 ? Days.None("no such day on that side of publication") : OfDays(d, year2, $"{way} from {day.Iso()}{(d.Weekday is null ? "" : $", a {d.Weekday}")}");
    }

    private Days NearestMonth(CalendarMonth m, DateOnly day)
    {
        if (m.Step == 0) return Month(day.Year, m.Month, $"of the year of {day.Iso()}");
        if (m.Step == -1) return Month(day.Month > m.Month ? day.Year : day.Year - 1, m.Month, $"the last that was over on {day.Iso()}");
        if (m.Step == 1) return Month(day.Month < m.Month ? day.Year : day.Year + 1, m.Month, $"the first to begin after {day.Iso()}");
        return LooksAhead || outlook == Outlook.Present && m.Month > day.Month
            ? Month(day.Month <= m.Month ? day.Year : day.Year + 1, m.Month, $"the first to come from {day.Iso()}")
            : Month(day.Month >= m.Month ? day.Year : day.Year - 1, m.Month, $"the last from {day.Iso()}");
    }

    private Days Weekday(WeekdayOf w, DateOnly day)
    {
        var week = w.Week ?? w.Step;
        if (week is { } steps)
        {
            if (day.Monday().Plus((7L * steps) + (((int)w.Day + 6) % 7)) is not { } found) return Days.None("out of range");
            return Days.One(found, $"{w.Day} of {(steps < 0 ? "the week before that of" : steps > 0 ? "the week after that of" : "the week of")} {day.Iso()}");
        }
        if (LooksAhead || outlook == Outlook.Present) return day.Plus((((int)w.Day - (int)day.DayOfWeek) + 7) % 7) is { } next ? Days.One(next, $"the first {w.Day} from {day.Iso()} on") : Days.None("out of range");
        return LastWeekday(w.Day, day) is { } last ? Days.One(last, $"the last {w.Day} up to {day.Iso()}") : Days.None("out of range");
    }

    private static DateOnly? LastWeekday(DayOfWeek weekday, DateOnly day) => day.Plus(-(((long)day.DayOfWeek - (long)weekday + 7) % 7));

    private Days Weekdays(WeekdayRange w, DateOnly day)
    {
        var length = ((int)w.Last - (int)w.First + 7) % 7;
        if (LooksAhead || outlook == Outlook.Present)
        {
            var first = day.Plus((((int)w.First - (int)day.DayOfWeek) + 7) % 7);
            return first is { } start && start.Plus((long)length) is { } end ? new Days(start, end, TimeGrain.Range, $"the first from {day.Iso()} on") : Days.None("out of range");
        }
        return LastWeekday(w.Last, day) is { } last && last.Plus(-(long)length) is { } opening ? new Days(opening, last, TimeGrain.Range, $"the last up to {day.Iso()}") : Days.None("out of range");
    }

    private Days Period(DeicticPeriod p, DateOnly day)
    {
        var step = p.Step;
        // "at the weekend": the one before, unless the clause looks ahead or it is weekend now.
        if (p is { Unit: TimeUnit.Weekend, Step: 0 } && !LooksAhead && outlook != Outlook.Present && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) step = -1;
        else if (p is { Unit: TimeUnit.Weekend, Step: -1 } && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) step = -1;
        if (day.Shift(step, p.Unit == TimeUnit.Month ? TimeUnit.Month : p.Unit) is not { } within) return Days.None("out of range");
        var whole = Unit(within, p.Unit, $"{(step < 0 ? "the one before that of" : step > 0 ? "the one after that of" : "that of")} {day.Iso()}{(p.Unit == TimeUnit.Week ? ", Monday to Sunday" : "")}");
        return p.Part switch
        {
            // What happened this year happened by now, what will happen this year is still to come.
            PeriodPart.Whole when step == 0 && p.Step == 0 && outlook is Outlook.Past or Outlook.Perfect && whole.Start <= day => whole with { End = Earlier(whole.End, day), Why = whole.Why + ", up to publication" },
            PeriodPart.Whole when step == 0 && p.Step == 0 && LooksAhead && whole.End >= day => whole with { Start = whole.Start > day ? whole.Start : day, Why = whole.Why + ", from publication on" },
            PeriodPart.Earlier when step == 0 => whole with { End = day, Why = whole.Why + ", up to publication" },
            PeriodPart.Later when step == 0 => whole with { Start = day, Why = whole.Why + ", from publication on" },
            _ => whole,
        };
    }

    private static DateOnly? Earlier(DateOnly? end, DateOnly day) => end < day ? end : day;

    private Days StretchOf(Stretch s, DateOnly day)
    {
        // "sued the next month": in a story told in the past it counts from what was told before.
        if (s is { Coming: true, Count: 1 } && outlook == Outlook.Past) return FromTold(new Shifted(1, s.Unit));
        if (s.Count is not { } count) return s.Coming ? new Days(day, null, TimeGrain.Open, $"some time from {day.Iso()} on") : new Days(null, day, TimeGrain.Open, $"some time up to {day.Iso()}");
        return day.Shift(s.Coming ? count : -(long)count, s.Unit) is { } other
            ? s.Coming ? new Days(day, other, TimeGrain.Range, $"from {day.Iso()} on") : new Days(other, day, TimeGrain.Range, $"up to {day.Iso()}")
            : Days.None("out of range");
    }

    private static Days AgoFrom(Ago a, DateOnly day)
    {
        if (a.Count is not { } count) return a.Unit is TimeUnit.Hour or TimeUnit.Minute ? Days.One(day, $"some time on {day.Iso()}") : new Days(null, day, TimeGrain.Open, $"some time before {day.Iso()}");
        if (a.Unit is TimeUnit.Hour && count > 12) return day.Plus(-(long)(count / 24.0 + 0.5)) is { } then ? Days.One(then, $"{count} hours before {day.Iso()}") : Days.None("out of range");
        if (day.Shift(-(long)count, a.Unit) is not { } found) return Days.None("out of range");
        var unit = Unit(found, a.Unit, $"{count} {a.Unit.ToString().ToLowerInvariant()}s before {day.Iso()}");
        return a.Exact ? unit : new Days(null, unit.End, TimeGrain.Open, $"more or less than {unit.Why}");
    }

    private Days HenceFrom(Hence h, DateOnly day)
    {
        if (!LooksAhead) return Days.None("says how long it took, not when");
        if (h.Count is not { } count || day.Shift(count, h.Unit) is not { } then) return Days.None("the number is not told");
        return h.Within ? new Days(day, then, TimeGrain.Range, $"from {day.Iso()} on") : Unit(then, h.Unit, $"{count} {h.Unit.ToString().ToLowerInvariant()}s after {day.Iso()}");
    }

    private Days FromTold(TimeExpression meaning)
    {
        if (told is not { Start: { } start, End: { } end }) return Days.None("no day was told before from which to count");
        switch (meaning)
        {
            case Shifted { Count: null, Unit: TimeUnit.Minute or TimeUnit.Hour }:
                return told with { Why = $"hours from {start.Iso()}" };
            case Shifted { Count: null } s:
                return Days.None($"some {s.Unit.ToString().ToLowerInvariant()}s from {start.Iso()}");
            case Shifted { Count: 0 } s:
                return told.Grain <= s.Unit.Grain() ? Unit(start, s.Unit, $"the same {s.Unit.ToString().ToLowerInvariant()} as {start.Iso()}") : told with { Why = "the time told before" };
            case Shifted s:
                // From a whole month "the day after" cannot be told; from a day "a month later" is that month.
                if (told.Grain > s.Unit.Grain()) return Days.None($"the time told before, {start.Iso()} to {end.Iso()}, is too loose to count from");
                var found = start.Shift(s.Count ?? 0, s.Unit);
                return found is { } day ? Unit(day, s.Unit, $"counted from {start.Iso()}, told before") : Days.None("out of range");
            case ShiftedWeekday w when told.Grain == TimeGrain.Day:
                var distance = (((int)w.Day - (int)start.DayOfWeek) + 7) % 7;
                if (w.Direction < 0) distance = distance == 0 ? -7 : distance - 7;
                else if (w.Direction > 0 && distance == 0) distance = 7;
                else if (w.Direction == 0 && distance > 3) distance -= 7;
                return start.Plus((long)distance) is { } weekday ? Days.One(weekday, $"counted from {start.Iso()}, told before") : Days.None("out of range");
            case ShiftedWeekday w when told.Grain == TimeGrain.Week && w.Direction == 0:
                return start.Monday().Plus(((long)w.Day + 6) % 7) is { } inWeek ? Days.One(inWeek, $"of the week told before") : Days.None("out of range");
            case ShiftedMonth m:
                return told.Grain is TimeGrain.Day or TimeGrain.Week or TimeGrain.Month or TimeGrain.Year ? Month(start.Year, m.Month, $"of the year told before, {start.Year}") : Days.None("the time told before is too loose");
            default:
                return Days.None("the time told before is too loose");
        }
    }
}
