namespace Chancery.Coding.Times.Expressions;

/// <summary>
/// Finds the expressions of time among the tokens of one sentence: a hand-written grammar that reads forward from each token and takes the
/// first rule that fits. Rules stand from the most to the least specific; each returns null, or a meaning and the token after it.
/// </summary>
/// <remarks>
/// The kinds of expression follow TIMEX3 (Pustejovsky et al. 2003, "TimeML: Robust Specification of Event and Temporal Expressions in Text"):
/// dates, relative dates, durations and sets; of the last two only those that say when are resolved later.
/// </remarks>
internal sealed partial class ExpressionReader(TimeLexicon lexicon, IReadOnlyList<TimeToken> tokens)
{
    /// <summary>All expressions, in order, none overlapping another.</summary>
    public List<FoundExpression> Find()
    {
        var found = new List<FoundExpression>();
        var at = 0;
        while (at < tokens.Count)
        {
            if (lexicon.NotTimes.TryMatch(tokens, at, out var length, out _)) { at += length; continue; }
            if (Read(at, out var end) is { } meaning && end > at)
            {
                found.Add(new FoundExpression(at, end, meaning));
                at = end;
            }
            else at++;
        }
        return found;
    }

    private TimeExpression? Read(int at, out int end) =>
        ReadFrequency(at, out end) ?? ReadSpanOfTwo(at, out end) ?? ReadBounded(at, out end) ?? ReadTime(at, out end) ?? ReadDuration(at, out end);

    // A time that may stand alone or inside a bounded one.
    private TimeExpression? ReadTime(int at, out int end)
    {
        end = at;
        if (lexicon.NotTimes.TryMatch(tokens, at, out _, out _)) return null;
        var meaning = ReadLoosePart(at, out end) ?? ReadCore(at, out end);
        if (meaning is null) return null;
        meaning = ReadYearAfter(meaning, ref end);
        // "June-July", "2019-2021", "Monday to Friday": two of a kind side by side.
        if (meaning is CalendarDays or CalendarMonth { Step: null } or CalendarYear or WeekdayOf { Step: null, Week: null }
            && (Is(end, "-") || Is(end, "to") || Is(end, "through") || Is(end, "until") || Is(end, "till"))
            && ReadCore(end + 1, out var second, afterRange: true) is { } last && last.GetType() == meaning.GetType())
        {
            last = ReadYearAfter(last, ref second);
            end = second;
            return meaning is WeekdayOf a && last is WeekdayOf { Step: null, Week: null } b ? new WeekdayRange(a.Day, b.Day) : new Between(meaning, last);
        }
        if (meaning is WeekdayOf { Step: null, Week: null } monday && (Is(end, "and") || Is(end, "or")) && ReadWeekday(end + 1, out var after) is WeekdayOf { Step: null, Week: null } tuesday
            && ((int)monday.Day + 1) % 7 == (int)tuesday.Day)
        {
            end = after;
            return new WeekdayRange(monday.Day, tuesday.Day);
        }
        return meaning;
    }

    private TimeExpression? ReadCore(int at, out int end, bool afterRange = false) =>
        ReadPhrase(at, out end) ?? ReadIsoDay(at, out end) ?? ReadWeekday(at, out end) ?? ReadMonthAndDay(at, out end) ?? ReadDayAndMonth(at, out end)
        ?? ReadCount(at, out end) ?? ReadPeriod(at, out end) ?? ReadNarrative(at, out end) ?? ReadSeason(at, out end) ?? ReadMonth(at, out end, afterRange)
        ?? ReadDecade(at, out end) ?? (TimeExpression?)ReadYear(at, out end, afterRange);

    private TimeExpression? ReadPhrase(int at, out int end)
    {
        end = at;
        if (lexicon.Deictics.TryMatch(tokens, at, out var length, out var days))
        {
            end = SkipDayPart(at + length);
            return new DeicticDays(days!.From, days.To);
        }
        if (lexicon.Moments.TryMatch(tokens, at, out length, out var moment))
        {
            end = at + length;
            int? year = moment!.Start is null && Number(end) is >= 1000 and <= 2200 and var given && tokens[end].Form.Length == 4 ? given : null;
            if (year is not null) end++;
            return new NamedTime(moment, year);
        }
        return null;
    }

    // "May 18 last year", "in May of this year".
    private TimeExpression ReadYearAfter(TimeExpression meaning, ref int end)
    {
        if (meaning is not (CalendarDays { Year: null } or CalendarMonth { Year: null, Step: null } or SeasonOfYear { Year: null, Step: null } or PartOfYear { Year: null })) return meaning;
        var at = Is(end, "of") || Is(end, ",") ? end + 1 : end;
        if (Is(at, "the")) at++;
        if (!Is(at + 1, "year") || Is(at + 2, "'s") || !lexicon.Steps.TryGetValue(Lower(at), out var step)) return meaning;
        if (step.Stretch == "always" || Lower(at) == "following") return meaning;
        end = at + 2;
        return new InYear(meaning, step.Step);
    }

    private bool Is(int at, string lower) => at >= 0 && at < tokens.Count && tokens[at].Lower == lower;

    private bool IsAny(int at, params ReadOnlySpan<string> lowers) => at >= 0 && at < tokens.Count && lowers.Contains(tokens[at].Lower);

    private string Lower(int at) => at >= 0 && at < tokens.Count ? tokens[at].Lower : "";

    private bool IsTagged(int at, string upos) => at >= 0 && at < tokens.Count && tokens[at].Word.Upos == upos;

    private int? Number(int at) => at >= 0 && at < tokens.Count && tokens[at].IsNumber && tokens[at].Form.Length <= 4 ? int.Parse(tokens[at].Form, System.Globalization.CultureInfo.InvariantCulture) : null;

    private int SkipDayPart(int at) => at < tokens.Count && lexicon.DayParts.Contains(tokens[at].Lower) ? at + 1 : at;

    private bool IsDeterminer(int at) => IsAny(at, "the", "a", "an", "its", "his", "her", "their", "our", "my", "this", "that", "'s", "'", "these", "those") || IsTagged(at, "DET");
}
