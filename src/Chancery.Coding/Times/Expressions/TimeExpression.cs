namespace Chancery.Coding.Times.Expressions;

/// <summary>What an expression of time means before it is set against the day of publication.</summary>
internal abstract record TimeExpression;

/// <summary>"May 8", "Wednesday, June 5", "3-5 June 2024".</summary>
internal sealed record CalendarDays(int? Year, int Month, int FirstDay, int LastDay, DayOfWeek? Weekday) : TimeExpression;

/// <summary>"September 2022", "February", "last June" (step -1).</summary>
internal sealed record CalendarMonth(int? Year, int Month, int? Step) : TimeExpression;

/// <summary>"2019".</summary>
internal sealed record CalendarYear(int Year) : TimeExpression;

/// <summary>"the 1990s", also early or late ones.</summary>
internal sealed record Decade(int FirstYear) : TimeExpression;

/// <summary>"the second quarter of 2023", "the first half of the year": part <paramref name="Number"/> of <paramref name="Of"/> equal parts of a year.</summary>
internal sealed record PartOfYear(TimeExpression? Year, int Number, int Of) : TimeExpression;

/// <summary>"spring 2023", "last winter".</summary>
internal sealed record SeasonOfYear(Season Season, int? Year, int? Step) : TimeExpression;

/// <summary>"Tuesday", "last Thursday" (step -1), "Tuesday last week" (week -1).</summary>
internal sealed record WeekdayOf(DayOfWeek Day, int? Step, int? Week) : TimeExpression;

/// <summary>"Monday and Tuesday", "Monday to Friday".</summary>
internal sealed record WeekdayRange(DayOfWeek First, DayOfWeek Last) : TimeExpression;

/// <summary>"today", "yesterday", "overnight": days from publication.</summary>
internal sealed record DeicticDays(int From, int To) : TimeExpression;

/// <summary>"last week" (step -1), "this month" (0), "next year" (1), with a part: "earlier this month".</summary>
internal sealed record DeicticPeriod(TimeUnit Unit, int Step, PeriodPart Part) : TimeExpression;

/// <summary>"over the past year", "the coming three weeks": a stretch of <paramref name="Count"/> units (null when vague) that ends or begins at publication.</summary>
internal sealed record Stretch(int? Count, TimeUnit Unit, bool Coming) : TimeExpression;

/// <summary>"two years ago"; <paramref name="Exact"/> is false for "more than two years ago".</summary>
internal sealed record Ago(int? Count, TimeUnit Unit, bool Exact) : TimeExpression;

/// <summary>"in two weeks", "within three days": from publication on in the future, otherwise a duration.</summary>
internal sealed record Hence(int? Count, TimeUnit Unit, bool Within) : TimeExpression;

/// <summary>"two days later", "the day before", "that week": counted from a day told before.</summary>
internal sealed record Shifted(int? Count, TimeUnit Unit) : TimeExpression;

/// <summary>"the following Monday", "that Friday": a weekday counted from a day told before.</summary>
internal sealed record ShiftedWeekday(DayOfWeek Day, int Direction) : TimeExpression;

/// <summary>"that November": a month counted from a day told before.</summary>
internal sealed record ShiftedMonth(int Month, int Direction) : TimeExpression;

/// <summary>"the day before the vote": counted from another act; not resolved here.</summary>
internal sealed record OffsetFromAct(int? Count, TimeUnit Unit) : TimeExpression;

/// <summary>A named moment of lexicon/times/moments.tsv.</summary>
internal sealed record NamedTime(NamedMoment Moment, int? Year) : TimeExpression;

/// <summary>"May 18 last year": a time of the year that lies <paramref name="Step"/> years from publication.</summary>
internal sealed record InYear(TimeExpression Inner, int Step) : TimeExpression;

/// <summary>"the week of June 3".</summary>
internal sealed record WeekHolding(TimeExpression Day) : TimeExpression;

/// <summary>"the end of May": a loose part of a time.</summary>
internal sealed record LoosePart(TimeExpression Inner, PeriodPart Part) : TimeExpression;

/// <summary>"since X", "until X", "by X", "before X", "after X".</summary>
internal sealed record Bounded(Bound Bound, TimeExpression Inner) : TimeExpression;

/// <summary>"from X to Y", "between X and Y".</summary>
internal sealed record Between(TimeExpression First, TimeExpression Last) : TimeExpression;

/// <summary>"for two years": how long, not when; counts up to publication under a present perfect.</summary>
internal sealed record Duration(int? Count, TimeUnit Unit) : TimeExpression;

/// <summary>"every Tuesday": how often, not when.</summary>
internal sealed record Frequency : TimeExpression;

/// <summary>"the largest since 2014": against what it is measured, not when it was.</summary>
internal sealed record Comparison : TimeExpression;

/// <summary>Which part of a period.</summary>
internal enum PeriodPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Before the day of publication: "earlier this month".</summary>
    Earlier,

    /// <summary>After the day of publication: "later this month".</summary>
    Later,

    /// <summary>"early", "the beginning of".</summary>
    Start,

    /// <summary>"mid", "the middle of".</summary>
    Middle,

    /// <summary>"late", "the end of".</summary>
    End,
}

/// <summary>On which side a time is open.</summary>
internal enum Bound
{
    /// <summary>From it on.</summary>
    Since,

    /// <summary>Up to it.</summary>
    Until,

    /// <summary>At the latest then.</summary>
    By,

    /// <summary>Before it.</summary>
    Before,

    /// <summary>After it.</summary>
    After,
}
