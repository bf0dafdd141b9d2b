using System.Globalization;
using Chancery.Coding.Times.Expressions;
using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Times;

/// <summary>The words of time: months, weekdays, numbers, units, named moments, and what verbs do with a time. Read from <c>lexicon/times</c>.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class TimeLexicon
{
    private TimeLexicon(string directory)
    {
        string File(string name) => Path.Combine(directory, name + ".tsv");
        foreach (var row in TsvTable.Read(File("months"), "name", "number", "form").Rows)
            (row["form"] == "short" ? ShortMonths : Months)[row["name"]] = Number(row, "number", 1, 12);
        foreach (var row in TsvTable.Read(File("weekdays"), "name", "number", "form").Rows)
            (row["form"] == "short" ? ShortWeekdays : Weekdays)[row["name"]] = (DayOfWeek)(Number(row, "number", 1, 7) % 7);
        foreach (var row in TsvTable.Read(File("numbers"), "word", "value", "kind").Rows)
            Numbers[row["word"]] = new NumberWord(row["kind"] == "vague" ? null : Number(row, "value", 1, 9999), row["kind"]);
        foreach (var row in TsvTable.Read(File("units"), "word", "unit", "count", "number").Rows)
            Units[row["word"]] = new UnitWord(Parse<TimeUnit>(row, "unit"), Number(row, "count", 1, 100), row["number"] == "plural");
        foreach (var row in TsvTable.Read(File("seasons"), "name", "first_month", "months").Rows)
            Seasons[row["name"]] = new Season(row["name"], Number(row, "first_month", 1, 12), Number(row, "months", 1, 12));
        foreach (var row in TsvTable.Read(File("steps"), "word", "step", "stretch").Rows)
            Steps[row["word"]] = new StepWord(Number(row, "step", -1, 1), row["stretch"]);
        foreach (var row in TsvTable.Read(File("deictics"), "phrase", "from", "to").Rows)
            Deictics.Add(row["phrase"], new NamedDays(row["phrase"], Number(row, "from", -9, 9), Number(row, "to", -9, 9)));
        foreach (var row in TsvTable.Read(File("moments"), "phrase", "start", "end").Rows)
            Moments.Add(row["phrase"], Moment(row));
        foreach (var row in TsvTable.Read(File("not-times"), "phrase").Rows) NotTimes.Add(row["phrase"], true);
        foreach (var row in TsvTable.Read(File("dayparts"), "word").Rows) DayParts.Add(row["word"]);
        foreach (var row in TsvTable.Read(File("verbs"), "lemma", "class").Rows)
            VerbClasses[row["lemma"]] = VerbClasses.GetValueOrDefault(row["lemma"]) | Parse<VerbClass>(row, "class");
        foreach (var row in TsvTable.Read(File("occasions"), "noun", "kind").Rows)
            (row["kind"] switch { "medium" => Media, "occasion" => Occasions, _ => throw row.Error($"'{row["kind"]}' is neither medium nor occasion.") }).Add(row["noun"]);
        foreach (var row in TsvTable.Read(File("sequels"), "phrase", "relation").Rows) Sequels.Add(row["phrase"], Parse<Sequel>(row, "relation"));
        foreach (var row in TsvTable.Read(File("horizon"), "what", "day").Rows) Horizon = Day(row, row["day"]);
    }

    internal Dictionary<string, int> Months { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, int> ShortMonths { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, DayOfWeek> Weekdays { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, DayOfWeek> ShortWeekdays { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, NumberWord> Numbers { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, UnitWord> Units { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, Season> Seasons { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, StepWord> Steps { get; } = new(StringComparer.Ordinal);

    internal PhraseTable<NamedDays> Deictics { get; } = new();

    internal PhraseTable<NamedMoment> Moments { get; } = new();

    internal PhraseTable<bool> NotTimes { get; } = new();

    internal PhraseTable<Sequel> Sequels { get; } = new();

    internal HashSet<string> DayParts { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Media { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Occasions { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, VerbClass> VerbClasses { get; } = new(StringComparer.Ordinal);

    /// <summary>The day up to which the lexicon's terms of office are kept: no undated page is put after it.</summary>
    internal DateOnly Horizon { get; }

    /// <summary>Reads the files.</summary>
    /// <param name="directory">The folder <c>lexicon/times</c>.</param>
    /// <exception cref="LexiconException">A file is wrong; the message names file and line.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static TimeLexicon Load(string directory) => new(directory);

    internal bool Is(string lemma, VerbClass verbClass) => VerbClasses.TryGetValue(lemma, out var classes) && classes.HasFlag(verbClass);

    private static NamedMoment Moment(TsvRow row)
    {
        if (row["start"].StartsWith("--", StringComparison.Ordinal))
        {
            var day = Day(row, "2000" + row["start"][1..]);
            return new NamedMoment(row["phrase"], null, null, day.Month, day.Day);
        }
        var (start, end) = (Day(row, row["start"]), Day(row, row["end"]));
        return start <= end ? new NamedMoment(row["phrase"], start, end, 0, 0) : throw row.Error("The moment ends before it begins.");
    }

    private static DateOnly Day(TsvRow row, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw row.Error($"'{text}' is not a day (YYYY-MM-DD or --MM-DD).");

    private static int Number(TsvRow row, string column, int least, int most) =>
        int.TryParse(row[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw row.Error($"'{row[column]}' under '{column}' is not a whole number from {least} to {most}.");

    private static T Parse<T>(TsvRow row, string column) where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : throw row.Error($"'{row[column]}' under '{column}' is none of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
}
