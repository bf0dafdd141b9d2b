using System.Globalization;
using Chancery.Coding.Actors;
using Chancery.Coding.Times.Expressions;

namespace Chancery.Coding.Times;

/// <summary>
/// Infers the day of a page that prints none from what the text itself says: a full date in the lead, or a day with its day of the week, which falls so in
/// few years only, held against the terms of the officials named and the years told. Words such as "last week" are no help before the day is known.
/// </summary>
/// <param name="lexicon">The words of time.</param>
/// <param name="terms">Who held which office when.</param>
public sealed class PublicationDate(TimeLexicon lexicon, ITermsOfOffice terms)
{
    // The lead: where a report says what is new and when.
    private const int LeadSentences = 3;

    // Two days of one report lie close together; one further apart is background or an announcement.
    private const int Closeness = 45;

    // Before this year news pages were not on line; reports of older events are background.
    private const int FirstYear = 1990;

    /// <summary>The day, or null when the text does not settle it.</summary>
    /// <param name="draft">A draft with its mentions; its article's own date is not looked at.</param>
    public Inference? Infer(Draft draft)
    {
        var found = new TimeFinder(lexicon).Find(draft.Document, null);
        var bounds = new Bounds(lexicon.Horizon);
        foreach (var time in found) bounds.Told(time);
        var officials = Officials(draft);
        return FromFullDate(found, bounds, officials) ?? FromWeekday(found, bounds, officials);
    }

    private static Inference? FromFullDate(List<FoundTime> found, Bounds bounds, List<Official> officials)
    {
        DateOnly? day = null;
        string text = "";
        foreach (var time in found)
            if (time is { Sentence: < LeadSentences, Meaning: CalendarDays { Year: not null }, Mention: { Grain: TimeGrain.Day, End: { } end }, Outlook: not Outlook.Future } && (day is null || end > day))
                (day, text) = (end, time.Mention.Span.In(time.Mention.Head.Sentence.Text));
        if (day is not { } latest || !bounds.Allows(latest)) return null;
        foreach (var official in officials)
            if (!official.Held(latest))
                return null;
        return new Inference(latest, $"the lead gives {text}{Named(officials)}");
    }

    private static Inference? FromWeekday(List<FoundTime> found, Bounds bounds, List<Official> officials)
    {
        var dated = found.Where(t => t.Meaning is CalendarDays { Year: null, Weekday: not null }).ToList();
        if (dated.Count == 0) return null;
        var first = (CalendarDays)dated[0].Meaning;
        var text = dated[0].Mention.Span.In(dated[0].Mention.Head.Sentence.Text);
        var years = new List<DateOnly>();
        for (var year = FirstYear; year <= bounds.Latest.Year; year++)
            if (first.LastDay <= DateTime.DaysInMonth(year, first.Month) && new DateOnly(year, first.Month, first.LastDay) is var day && day.DayOfWeek == first.Weekday && day <= bounds.Latest)
                years.Add(day);
        var all = years.Count;
        var fitting = years.Where(d => bounds.Allows(d) && officials.TrueForAll(o => o.Held(d)) && dated.TrueForAll(t => Fits((CalendarDays)t.Meaning, d))).ToList();
        // Without any other hold the latest of many years would be a guess.
        if (fitting.Count is 0 or > 2 || fitting.Count == all) return null;
        var settled = fitting[^1];
        var last = dated.Select(t => (Time: t, Day: Near((CalendarDays)t.Meaning, settled))).Where(p => p.Time.Outlook != Outlook.Future && p.Day is not null).Select(p => p.Day!.Value).DefaultIfEmpty(settled).Max();
        var shown = string.Join(", ", years.TakeLast(6).Select(d => d.Year.ToString(CultureInfo.InvariantCulture)));
        return new Inference(last, $"{text} falls in {(all > 6 ? "…, " : "")}{shown}{Named(officials)}{bounds.Named}{(fitting.Count > 1 ? $"; the later of {fitting[0].Year} and {settled.Year} is taken" : "")}");
    }

    private static bool Fits(CalendarDays days, DateOnly near) => Near(days, near) is not null;

    // The day of that date close to another one, when its day of the week is right there.
    private static DateOnly? Near(CalendarDays days, DateOnly near)
    {
        for (var year = near.Year - 1; year <= near.Year + 1; year++)
            if (days.LastDay <= DateTime.DaysInMonth(year, days.Month) && new DateOnly(year, days.Month, days.LastDay) is var day && day.DayOfWeek == days.Weekday && Math.Abs(day.DayNumber - near.DayNumber) <= Closeness)
                return day;
        return null;
    }

    private static string Named(List<Official> officials) => officials.Count == 0 ? "" : "; in office: " + string.Join(", ", officials.Select(o => o.Says));

    private List<Official> Officials(Draft draft)
    {
        var officials = new List<Official>();
        foreach (var mention in draft.Mentions.All)
        {
            if (mention is not { Kind: MentionKind.Person, Person: { } person } || officials.Exists(o => o.Person == person)) continue;
            var title = OfficeName.TitleOf(draft.Document.Text, mention.Span);
            if (OfficeName.IsFormer(draft.Document.Text, mention.Span)) continue;
            var held = terms.Of(person).Where(t => OfficeName.Names(title, t.Office)).ToList();
            if (held.Count > 0) officials.Add(new Official(person, held));
        }
        return officials;
    }

    private sealed record Official(string Person, List<TermOfOffice> Terms)
    {
        public string Says => $"{Person} ({Terms[0].Office} {string.Join(" and ", Terms.Select(t => $"{t.Since?.Year.ToString(CultureInfo.InvariantCulture) ?? "?"} to {t.Until?.Year.ToString(CultureInfo.InvariantCulture) ?? "now"}"))})";

        public bool Held(DateOnly day) => Terms.Exists(t => (t.Since is not { } since || since <= day) && (t.Until is not { } until || day <= until));
    }

    // What the years told in the text allow.
    private sealed class Bounds(DateOnly horizon)
    {
        private DateOnly? _after;
        private string _told = "";

        public DateOnly Latest { get; private set; } = horizon;

        public string Named => _told.Length == 0 ? "" : $"; the text tells of {_told}";

        public void Told(FoundTime time)
        {
            var own = time.Meaning is CalendarDays { Year: not null } or CalendarMonth { Year: not null } or CalendarYear or Bounded { Bound: Bound.Since, Inner: CalendarYear or CalendarMonth { Year: not null } or CalendarDays { Year: not null } };
            if (!own || time.Mention.Start is not { } start) return;
            if (time.Outlook is Outlook.Future or Outlook.Present)
            {
                // "will hold elections in 2025": the report is not from after that.
                if (time.Outlook == Outlook.Future && time.Mention.End is { } end && end < Latest && time.Meaning is not Bounded) Latest = end;
            }
            else if (time.Outlook is Outlook.Past or Outlook.Perfect && (_after is null || start > _after)) (_after, _told) = (start, time.Mention.Span.In(time.Mention.Head.Sentence.Text));
        }

        public bool Allows(DateOnly day) => day <= Latest && (_after is not { } after || after <= day);
    }
}
