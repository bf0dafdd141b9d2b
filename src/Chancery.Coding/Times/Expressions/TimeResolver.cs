namespace Chancery.Coding.Times.Expressions;

/// <summary>Sets a meaning against the day of publication (or the day told before) and gives the days meant.</summary>
/// <param name="published">The day of publication; null when it is not known, and then only full dates resolve.</param>
/// <param name="outlook">Which way the clause looks.</param>
/// <param name="told">The last day told before the expression, for "the day before"; null when there is none.</param>
/// <remarks>Rules of the codebook's page on times: a week runs from Monday to Sunday, a month or a year named is all of it, an open stretch ends on the day of publication.</remarks>
internal sealed partial class TimeResolver(DateOnly? published, Outlook outlook, Days? told)
{
    private const string NoDay = "the day of publication is not known";

    /// <summary>The days meant; unknown at both ends when it cannot be told.</summary>
    public Days Resolve(TimeExpression meaning)
    {
        var days = Reckon(meaning);
        return days.Start > days.End ? Days.None($"not resolved: it would end before it begins ({days.Why})") : days;
    }

    private Days Reckon(TimeExpression meaning) => meaning switch
    {
        CalendarDays { Year: { } year } d => OfDays(d, year, "a full date"),
        CalendarMonth { Year: { } year } m => Month(year, m.Month, "month and year are given"),
        CalendarYear y => Year(y.Year),
        Decade d => new Days(new DateOnly(d.FirstYear, 1, 1), new DateOnly(d.FirstYear + 9, 12, 31), TimeGrain.Range, "ten years"),
        PartOfYear p => Part(p),
        SeasonOfYear s => Season(s),
        NamedTime n => Moment(n),
        LoosePart p => Reckon(p.Inner) is var whole ? whole with { Why = whole.Why + "; a part of it is taken as the whole" } : Days.None(""),
        WeekHolding w => Reckon(w.Day) is { Start: { } day } ? Unit(day, TimeUnit.Week, "the week that holds the day, Monday to Sunday") : Days.None("the day is not known"),
        Bounded b => Bound(b),
        Between b => Span(b),
        Shifted or ShiftedWeekday or ShiftedMonth => FromTold(meaning),
        OffsetFromAct => Days.None("counted from another act"),
        Comparison => Days.None("says against what it is compared, not when it was"),
        Frequency => Days.None("says how often, not when"),
        Duration { Count: null } => Days.None("says how long, not when"),
        Duration d when outlook != Outlook.Perfect => Days.None($"says how long, not when ({d.Count} {d.Unit})"),
        _ => published is { } day ? FromPublication(meaning, day) : Days.None(NoDay),
    };

    private Days FromPublication(TimeExpression meaning, DateOnly day) => meaning switch
    {
        CalendarDays d => NearestDays(d, day),
        CalendarMonth m => NearestMonth(m, day),
        InYear { Inner: CalendarDays d, Step: var step } => Within(day.Year + step) ? OfDays(d, day.Year + step, $"{Named(step)} year of {day.Iso()}") : Days.None("out of range"),
        InYear { Inner: CalendarMonth m, Step: var step } => Within(day.Year + step) ? Month(day.Year + step, m.Month, $"{Named(step)} year of {day.Iso()}") : Days.None("out of range"),
        InYear { Inner: SeasonOfYear s, Step: var step } => Reckon(s with { Year = day.Year + step }),
        InYear { Inner: PartOfYear p, Step: var step } => Reckon(p with { Year = new CalendarYear(day.Year + step) }),
        WeekdayOf w => Weekday(w, day),
        WeekdayRange w => Weekdays(w, day),
        DeicticDays d => day.Plus((long)d.From) is { } start && day.Plus((long)d.To) is { } end
            ? new Days(start, end, start == end ? TimeGrain.Day : TimeGrain.Range, $"counted from publication on {day.Iso()}")
            : Days.None("out of range"),
        DeicticPeriod p => Period(p, day),
        Stretch s => StretchOf(s, day),
        Ago a => AgoFrom(a, day),
        Hence h => HenceFrom(h, day),
        Duration { Count: { } count } d => day.Shift(-(long)count, d.Unit) is { } from
            ? new Days(from, day, TimeGrain.Range, $"how long it has lasted, up to publication on {day.Iso()}")
            : Days.None("out of range"),
        _ => Days.None("no rule"),
    };

    private static bool Within(int year) => year is >= 1 and <= 9999;

    private static string Named(int step) => step switch { < 0 => "the last", 0 => "the", _ => "the next" };

    private bool LooksAhead => outlook is Outlook.Future;

    private static Days OfDays(CalendarDays d, int year, string why)
    {
        if (!Within(year) || d.LastDay > DateTime.DaysInMonth(year, d.Month)) return Days.None("there is no such day in the year");
        var (start, end) = (new DateOnly(year, d.Month, d.FirstDay), new DateOnly(year, d.Month, d.LastDay));
        return new Days(start, end, start == end ? TimeGrain.Day : TimeGrain.Range, why);
    }

    private static Days Month(int year, int month, string why) =>
        Within(year) && Calendar.Month(year, month) is var (start, end) ? new Days(start, end, TimeGrain.Month, why) : Days.None("out of range");

    private static Days Year(int year) => Within(year) && Calendar.Year(year) is var (start, end) ? new Days(start, end, TimeGrain.Year, "the year is given") : Days.None("out of range");

    private static Days Unit(DateOnly day, TimeUnit unit, string why) => day.Whole(unit) is var (start, end) ? new Days(start, end, unit.Grain(), why) : Days.None("");

    private Days Part(PartOfYear p)
    {
        var year = p.Year is null ? published is { } day ? Year(day.Year) : Days.None(NoDay) : Reckon(p.Year);
        if (year.Start is not { } first) return year;
        var months = 12 / p.Of;
        var start = new DateOnly(first.Year, ((p.Number - 1) * months) + 1, 1);
        return new Days(start, Calendar.Month(start.Year, start.Month + months - 1).End, TimeGrain.Range, $"part {p.Number} of {p.Of} of {first.Year}");
    }

    private Days Season(SeasonOfYear s)
    {
        const string basis = "by the northern meteorological calendar";
        if (s.Year is { } year) return Of(year) ?? Days.None("out of range");
        if (published is not { } day) return Days.None(NoDay);
        // Of the seasons that begin in the three years around publication: the last that was over, the one that runs, the first to come.
        var all = new[] { day.Year - 2, day.Year - 1, day.Year, day.Year + 1 }.Select(Of).OfType<Days>().ToList();
        var found = s.Step switch
        {
            -1 => all.LastOrDefault(d => d.End < day),
            1 => all.FirstOrDefault(d => d.Start > day),
            0 => all.FirstOrDefault(d => d.Start!.Value.Year == day.Year),
            _ => LooksAhead ? all.FirstOrDefault(d => d.End >= day) : all.LastOrDefault(d => d.Start <= day),
        };
        return found is null ? Days.None("out of range") : found with { Why = $"{found.Why}, reckoned from {day.Iso()}" };

        Days? Of(int y) => Within(y) && new DateOnly(y, s.Season.FirstMonth, 1) is var start && start.ShiftMonths(s.Season.Months)?.Plus(-1) is { } end ? new Days(start, end, TimeGrain.Range, $"{s.Season.Name} {basis}") : null;
    }

    private Days Moment(NamedTime n)
    {
        if (n.Moment.Start is { } start) return new Days(start, n.Moment.End, start == n.Moment.End ? TimeGrain.Day : TimeGrain.Range, "a named moment of the lexicon");
        return Reckon(new CalendarDays(n.Year, n.Moment.Month, n.Moment.Day, n.Moment.Day, null)) is var day ? day with { Why = $"a named day of the lexicon; {day.Why}" } : Days.None("");
    }

    private Days Bound(Bounded b)
    {
        var inner = b.Inner is Bounded or Between ? Days.None("no single time") : b.Bound == Expressions.Bound.Since ? new TimeResolver(published, LooksAhead ? Outlook.Future : Outlook.Past, told).Reckon(b.Inner)
            : new TimeResolver(published, b.Bound == Expressions.Bound.By ? Outlook.Future : outlook, told).Reckon(b.Inner);
        if (!inner.IsKnown) return inner;
        var until = published is { } day && !(inner.Start > day) ? published : null;
        return b.Bound switch
        {
            Expressions.Bound.Since => new Days(b.Inner is LoosePart { Part: PeriodPart.End } ? inner.End : inner.Start, until, TimeGrain.Open, $"from then on{(until is { } last ? $", up to publication on {last.Iso()}" : "")} ({inner.Why})"),
            Expressions.Bound.After => new Days(inner.End?.Plus(1), null, TimeGrain.Open, $"after it ({inner.Why})"),
            Expressions.Bound.Before when b.Inner is not LoosePart { Part: PeriodPart.End } => UpTo(b.Bound, inner.Start?.Plus(-1), $"before it ({inner.Why})"),
            _ => UpTo(b.Bound, inner.End, $"up to then ({inner.Why})"),
        };
    }

    // What is still to come can only come from publication on; a day named with "by" is still to come ("promised a summit by December").
    private Days UpTo(Bound bound, DateOnly? end, string why) => new((LooksAhead || bound == Expressions.Bound.By) && published is { } day && day <= end ? day : null, end, TimeGrain.Open, why);

    private Days Span(Between b)
    {
        var (first, last) = b switch
        {
            { First: CalendarDays { Year: null } f, Last: CalendarDays { Year: { } y } l } => (f with { Year = f.Month > l.Month ? y - 1 : y }, l),
            { First: CalendarMonth { Year: null, Step: null } f, Last: CalendarMonth { Year: { } y } l } => (f with { Year = f.Month > l.Month ? y - 1 : y }, l),
            _ => (b.First, b.Last),
        };
        var end = Reckon(last);
        if (!end.IsKnown || end.End is not { } closing) return end;
        var start = first switch
        {
            CalendarDays { Year: null } f => Latest(closing.Year, y => OfDays(f, y, ""), closing),
            CalendarMonth { Year: null, Step: null } f => Latest(closing.Year, y => Month(y, f.Month, ""), closing),
            _ => Reckon(first),
        };
        return start.Start is { } opening && opening <= closing ? new Days(opening, closing, TimeGrain.Range, $"from the first to the last ({end.Why})") : Days.None("the two ends do not fit together");
    }

    private static Days Latest(int year, Func<int, Days> of, DateOnly limit)
    {
        foreach (var y in new[] { year, year - 1 })
            if (Within(y) && of(y) is { Start: { } start } days && start <= limit)
                return days;
        return Days.None("no such day");
    }
}
