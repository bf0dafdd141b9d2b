using System.Globalization;

namespace Chancery.Coding.Times.Expressions;

/// <content>Dates of the calendar: days, months, years, decades, weekdays.</content>
internal sealed partial class ExpressionReader
{
    // "2024-06-05", and "25/12/2023" where day and month cannot be confused.
    private CalendarDays? ReadIsoDay(int at, out int end)
    {
        end = at;
        if (at + 4 >= tokens.Count || !(Is(at + 1, "-") && Is(at + 3, "-") || Is(at + 1, "/") && Is(at + 3, "/"))) return null;
        if (Number(at) is not { } a || Number(at + 2) is not { } b || Number(at + 4) is not { } c) return null;
        var (year, month, day) = tokens[at].Form.Length == 4 ? (a, b, c) : tokens[at + 4].Form.Length != 4 ? (0, 0, 0) : b > 12 ? (c, a, b) : a > 12 || a == b ? (c, b, a) : (0, 0, 0);
        if (year < 1000 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        end = at + 5;
        return new CalendarDays(year, month, day, day, null);
    }

    // "Tuesday", "Tuesday night", "last Tuesday", "Tuesday last week", "Wednesday, June 5", "Tuesday (June 4)".
    private TimeExpression? ReadWeekday(int at, out int end)
    {
        end = at;
        int? step = null;
        var i = at;
        if (lexicon.Steps.TryGetValue(Lower(i), out var stepped))
        {
            i++;
            if (Is(i, "coming") || Is(i, "past")) stepped = lexicon.Steps[Lower(i++)]; // "this coming Tuesday"
            step = stepped.Step;
        }
        if (i >= tokens.Count) return null;
        var full = lexicon.Weekdays.TryGetValue(tokens[i].Lower, out var day);
        if (!full && !lexicon.ShortWeekdays.TryGetValue(tokens[i].Lower.TrimEnd('.'), out day)) return null;
        if (!tokens[i].IsCapital || IsTagged(i, "VERB")) return null;
        if (step is not null && (Is(at, "previous") || Is(at, "following") || Is(at, "preceding") || Is(at, "prior")))
        {
            end = SkipDayPart(i + 1);
            return new ShiftedWeekday(day, Is(at, "following") ? 1 : -1);
        }
        var next = SkipDayPart(i + 1);
        if (step is null && ReadDateOfWeekday(next, day, out end) is { } dated) return dated;
        end = at;
        if (!full) return null;
        end = next;
        if (step is null && ReadWeekAfter(next, out var week, out var afterWeek))
        {
            end = afterWeek;
            return new WeekdayOf(day, null, week);
        }
        return new WeekdayOf(day, step, null);
    }

    private CalendarDays? ReadDateOfWeekday(int at, DayOfWeek day, out int end)
    {
        end = at;
        var bracket = Is(at, "(");
        var from = bracket || IsAny(at, ",", ".") ? at + 1 : at;
        if (Is(from, "the")) from++;
        if (ReadMonthAndDay(from, out end) is not { } date && (date = ReadDayAndMonth(from, out end)) is null) return null;
        if (date.FirstDay != date.LastDay) return null;
        if (bracket)
        {
            if (!Is(end, ")")) return null;
            end++;
        }
        return date with { Weekday = day };
    }

    // "last week", "of last week", "this week" after a weekday.
    private bool ReadWeekAfter(int at, out int week, out int end)
    {
        (week, end) = (0, at);
        var i = Is(at, "of") ? at + 1 : at;
        if (Is(i, "the")) i++;
        if (!Is(i + 1, "week") || Is(i + 2, "'s") || !lexicon.Steps.TryGetValue(Lower(i), out var step) || step.Stretch == "always" || Is(i, "previous") || Is(i, "following")) return false;
        (week, end) = (step.Step, i + 2);
        return true;
    }

    private bool IsMonth(int at, out int month, out bool full, bool tolerant = false)
    {
        (month, full) = (0, true);
        if (at < 0 || at >= tokens.Count) return false;
        var lower = tokens[at].Lower;
        if (!lexicon.Months.TryGetValue(lower, out month))
        {
            full = false;
            if (!lexicon.ShortMonths.TryGetValue(lower.TrimEnd('.'), out month)) return false;
        }
        return tokens[at].IsCapital && (tolerant || !IsTagged(at, "VERB") && !IsTagged(at, "AUX"));
    }

    private bool IsDay(int at, out int day)
    {
        day = 0;
        if (at < 0 || at >= tokens.Count) return false;
        var form = tokens[at].Lower;
        var digits = form.Length > 2 && (form.EndsWith("st", StringComparison.Ordinal) || form.EndsWith("nd", StringComparison.Ordinal) || form.EndsWith("rd", StringComparison.Ordinal) || form.EndsWith("th", StringComparison.Ordinal)) ? form[..^2] : form;
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }

    private bool IsYear(int at, out int year)
    {
        year = 0;
        if (Number(at) is not { } number || tokens[at].Form.Length != 4 || number is < 1000 or > 2200) return false;
        year = number;
        return true;
    }

    // A number before a noun counts it: the year of "May 8, 2024" stands before a comma, a preposition or a verb.
    private bool CountsNoun(int at) => IsTagged(at + 1, "NOUN") || IsTagged(at + 1, "ADJ");

    private int ReadYearOfDate(int at, out int? year)
    {
        year = null;
        var i = Is(at, ",") || Is(at, "of") ? at + 1 : at;
        if (!IsYear(i, out var found) || CountsNoun(i) && !IsDeterminerBefore(at)) return at;
        year = found;
        return i + 1;
    }

    // In "the May 8, 2024 ceremony" the noun belongs to the determiner before the date.
    private bool IsDeterminerBefore(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 5; i--)
            if (IsDeterminer(i))
                return true;
        return false;
    }

    // "May 8", "Sept. 5, 2022", "June 3-5", "May 8 and 9".
    private CalendarDays? ReadMonthAndDay(int at, out int end)
    {
        end = at;
        if (!IsMonth(at, out var month, out var full, tolerant: true)) return null;
        var i = at + 1;
        if (!full && Is(i, ".")) i++;
        if (Is(i, "the")) i++;
        if (!IsDay(i, out var first) || Is(i + 1, "%") || Is(i + 1, ":")) return null;
        var last = first;
        if (IsAny(i + 1, "-", "to", "and", "through") && IsDay(i + 2, out var second) && second > first && !IsMonth(i + 3, out _, out _) && (Is(i + 1, "-") || !CountsNoun(i + 2)))
        {
            if (Is(i + 1, "and") && second > first + 1) return Finish(i + 1, out end); // two days that are not one stretch: the first alone
            last = second;
            i += 2;
        }
        return Finish(i + 1, out end);

        CalendarDays? Finish(int next, out int after)
        {
            after = ReadYearOfDate(next, out var year);
            if (!IsPossible(year, month, last)) { after = at; return null; }
            return new CalendarDays(year, month, first, last, null);
        }
    }

    // "5 June", "the 5th of June 2024", "3-5 June", "3 to 5 June".
    private CalendarDays? ReadDayAndMonth(int at, out int end)
    {
        end = at;
        var i = Is(at, "the") ? at + 1 : at;
        if (!IsDay(i, out var first)) return null;
        var last = first;
        i++;
        if (IsAny(i, "-", "to", "and", "through") && IsDay(i + 1, out var second) && second > first)
        {
            last = second;
            i += 2;
        }
        if (Is(i, "of")) i++;
        if (!IsMonth(i, out var month, out _, tolerant: true)) return null;
        // "In 5 May" is a day, "in May 5 June" is not: a month that is followed by its own day keeps it.
        if (IsDay(i + 1, out _) && !IsYear(i + 1, out _)) return null;
        i++;
        if (Is(i, ".") && tokens[i - 1].Form.Length <= 4 && i + 1 < tokens.Count && IsYear(i + 1, out _)) i++;
        end = ReadYearOfDate(i, out var year);
        if (!IsPossible(year, month, last)) { end = at; return null; }
        return new CalendarDays(year, month, first, last, null);
    }

    private static bool IsPossible(int? year, int month, int day) => day <= DateTime.DaysInMonth(year ?? 2000, month);

    // "September 2022", "in February", "last June".
    private CalendarMonth? ReadMonth(int at, out int end, bool afterRange)
    {
        end = at;
        if (lexicon.Steps.TryGetValue(Lower(at), out var step) && !Is(at, "following") && !Is(at, "previous") && IsMonth(at + 1, out var stepped, out var whole) && whole)
        {
            end = at + 2;
            return new CalendarMonth(null, stepped, step.Step);
        }
        if (!IsMonth(at, out var month, out var full)) return null;
        var i = at + 1;
        if (!full && Is(i, ".")) i++;
        var yearAt = Is(i, ",") || Is(i, "of") ? i + 1 : i;
        if (IsYear(yearAt, out var year))
        {
            end = yearAt + 1;
            return new CalendarMonth(year, month, null);
        }
        if (!full || IsName(at) || !(afterRange || IsLedBy(at, month))) return null;
        end = at + 1;
        return new CalendarMonth(null, month, null);
    }

    // "June Carter", "Theresa May": part of a person's name.
    private bool IsName(int at)
    {
        var word = tokens[at].Word;
        if (word.Relation is "flat" or "flat:name") return true;
        if (at + 1 >= tokens.Count) return false;
        var next = tokens[at + 1].Word;
        return next.HeadIndex == word.Index && next.Relation.StartsWith("flat", StringComparison.Ordinal);
    }

    // A month by itself is one only after a preposition or as a modifier ("the February summit", "March's vote").
    private bool IsLedBy(int at, int month)
    {
        if (IsAny(at - 1, "in", "since", "of", "until", "till", "from", "between", "during", "through", "throughout", "before", "after", "early", "late", "mid", "-", "for", "that", "to", "and", "or"))
            return !IsAny(at - 1, "to", "and", "or", "for", "of", "after", "before", "from") || tokens[at].Word.Upos is "PROPN" or "X" && month is not (3 or 5) || IsMonth(at - 2, out _, out _);
        if (IsAny(at + 1, "to", "-", "through") && IsMonth(at + 2, out _, out _)) return true;
        if (Is(at - 1, "by")) return month is not (3 or 5 or 8 or 4 or 6);
        if (Is(at + 1, "'s")) return month is not (3 or 4 or 5 or 6 or 8);
        return at > 0 && IsDeterminer(at - 1) && at + 1 < tokens.Count && !tokens[at + 1].IsCapital && (IsTagged(at + 1, "NOUN") || IsTagged(at + 1, "ADJ") || IsTagged(at + 1, "X"));
    }

    // "the 1990s", "the early 2000s".
    private Decade? ReadDecade(int at, out int end)
    {
        end = at;
        var form = Lower(at);
        if (form.Length != 5 || form[4] != 's' || form[3] != '0' || !int.TryParse(form.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 2100) return null;
        end = at + 1;
        return new Decade(year);
    }

    private CalendarYear? ReadYear(int at, out int end, bool afterRange)
    {
        end = at;
        if (!IsYear(at, out var year) || year is < 1800 or > 2100) return null;
        if (Is(at - 1, "year") && Is(at - 2, "the") && !CountsNoun(at)) { end = at + 1; return new CalendarYear(year); }
        var led = IsAny(at - 1, "in", "since", "of", "by", "until", "till", "from", "between", "during", "throughout", "through", "before", "after", "early", "late", "mid", "for", "around", "circa", "least");
        if (IsAny(at + 1, "-", "to") && IsYear(at + 2, out var last) && last > year && last - year < 100 && !CountsNoun(at + 2)) led = true;
        // "in 2000 villages" counts; so does every number before a noun after "of", "for", "between" and their like.
        if (led && CountsNoun(at)) led = false;
        var modifies = at > 0 && IsDeterminer(at - 1) && at + 1 < tokens.Count && (CountsNoun(at) || IsTagged(at + 1, "PROPN") || IsTagged(at + 1, "X") && !tokens[at + 1].IsNumber) && year % 100 != 0;
        if (year is < 1900 or > 2060 && !led) return null;
        if (!afterRange && !led && !modifies) return null;
        if (afterRange && CountsNoun(at)) return null;
        if (Is(at + 1, "%") || IsAny(at + 1, "percent", "per", "million", "billion", "thousand", "hundred", "troops", "people", "km", "kilometers", "kilometres", "miles", "dollars", "euros")) return null;
        end = at + 1;
        return new CalendarYear(year);
    }
}
